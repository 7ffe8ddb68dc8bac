"""Copies, conflicts, the history, and a room at work."""
