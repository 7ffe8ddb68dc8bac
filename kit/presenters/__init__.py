"""Pure descriptions: what a screen or a document shows, from a workspace and a translator."""
