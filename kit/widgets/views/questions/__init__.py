"""Questions to the map, and their answers."""
