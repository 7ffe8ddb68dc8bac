"""The `.coalition` file: a log to bytes and back, older formats, and what can be saved from a damaged one."""
