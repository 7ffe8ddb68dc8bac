"""Keys, and files that only some can open."""
