"""Graphs for other programs: GEXF and GraphML."""
