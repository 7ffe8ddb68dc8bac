"""Files that leave, for whom, and what they hide."""
