"""The first screen: where the work stands, the coalition and its members."""
