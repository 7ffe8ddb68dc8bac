"""What is missing or wrong in a workspace, a file a subject: pure functions from a workspace to problems."""
