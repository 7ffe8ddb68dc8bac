"""The map as a picture within a document."""

import io
from typing import Any

from docx.shared import Cm

from kit.domain.plain_text import plain
from kit.presenters.block import Drawing

_WIDTH, _HEIGHT = 16.0, 7.2
"""Centimetres: as wide as the line, and low enough that the rest of the page has room."""


def add_drawing(document: Any, drawing: Drawing) -> None:
    """Add the map as wide as the line; its sentence is its alternative text."""
    from kit.writers.figure.figure import map_inset

    data = map_inset(drawing.picture, _WIDTH, _HEIGHT)
    added = document.add_picture(io.BytesIO(data), width=Cm(_WIDTH))
    for side in ("distT", "distB", "distL", "distR"):
        added._inline.set(side, "0")
    told = added._inline.docPr
    told.set("name", "Map")
    told.set("descr", plain(drawing.picture.says))
