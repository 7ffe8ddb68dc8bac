"""Changes, the log of changes, and the workspace as the replay of its log."""
