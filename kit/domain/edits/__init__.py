"""Edits, a file a subject: pure functions from a workspace to a workspace, named by imperative verbs."""
