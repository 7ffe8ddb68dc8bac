"""What is seen of the work plan, and where it is changed."""
