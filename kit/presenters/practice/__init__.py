"""Exercises, and what was tried."""
