"""Sentences for problems, a file a subject: code to words."""
