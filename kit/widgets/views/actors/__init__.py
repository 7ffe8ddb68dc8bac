"""What is seen of the actors, and where they are entered."""
