"""What was read from a file, and what taking it would change."""
