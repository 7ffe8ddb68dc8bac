"""Sheets of paper as descriptions: grids of cells measured in millimetres, for printing in black and white."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Look(StrEnum):
    """How a text is set."""

    TITLE = "title"
    QUESTION = "question"
    TEXT = "text"
    HEADING = "heading"
    LABEL = "label"
    SMALL = "small"
    PALE = "pale"
    CODE = "code"
    LISTED_CODE = "listed_code"
    NAME = "name"
    LONG_NAME = "long_name"
    RUNG = "rung"


class Edges(StrEnum):
    """Which lines stand around a cell: none, a box, a line to write on, where to cut, or a rung of the ladder."""

    NONE = "none"
    BOX = "box"
    BASE = "base"
    CUT = "cut"
    RUNG = "rung"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; `drawing` is the token of a stance or the code of a kind of tie, drawn before the words."""

    words: str = ""
    look: Look = Look.TEXT
    drawing: str = ""
    middle: bool = False
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, over `span` columns."""

    parts: "tuple[Text | Grid, ...]" = ()
    edges: Edges = Edges.NONE
    span: int = 1
    low: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, of a fixed height; one that `grows` is higher where its words need more."""

    height: float
    cells: tuple[Cell, ...]
    grows: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows over columns of these widths; the first `headings` rows come again on each page."""

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    headings: int = 0
    padding: float = 0.8


Block: TypeAlias = Text | Grid


@dataclass(frozen=True, slots=True)
class Sheet:
    """What begins on a page of its own."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PrintKit:
    """All sheets in the order of printing; `mark` stands at the top of every page, with the page's number."""

    title: str
    language: str
    mark: str
    page_words: str
    sheets: tuple[Sheet, ...]


PAGE_WIDTH = 190.0
"""Width of the printed part of a page of A4, in millimetres."""


def cell(words: str, look: Look = Look.TEXT, edges: Edges = Edges.NONE, span: int = 1, *, middle: bool = False) -> Cell:
    """A cell with one paragraph."""
    return Cell((Text(words, look, middle=middle),), edges, span)
