"""Answers to the questions that a coalition asks of its map, a file a question or family of questions."""
