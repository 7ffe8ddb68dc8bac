"""Descriptions to bytes, one format a file; nothing outside `kit.exports` uses them."""
