"""Where work is kept, and work that was kept."""
