"""Frozen values of a coalition's work and pure edits on them; no language, clock, file, graph library or widget."""
