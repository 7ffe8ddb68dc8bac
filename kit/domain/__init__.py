"""Frozen values of a coalition's work and pure edits on them; knows no language, clock, file, graph library or widget."""
