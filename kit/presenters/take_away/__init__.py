"""Files that leave, and what they hide."""
