"""Files that come in: what was read, and what a person takes of it."""
