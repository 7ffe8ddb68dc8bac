"""Changes of several people: copies, conflicts, the history, a room at work."""
