"""Screens: each arranges views for one place of the frame."""
