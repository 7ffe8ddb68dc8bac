"""The first screen: ways in, the coalition and its members."""
