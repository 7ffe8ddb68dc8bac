"""What is seen of the joint report, and where it is written."""
