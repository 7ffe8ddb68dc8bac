"""Bytes to values and back: workspaces, registers, work plans and recommendations."""
