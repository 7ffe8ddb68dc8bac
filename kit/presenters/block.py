"""A text document as a description: blocks in the order in which they are read; a writer makes the file."""

from dataclasses import dataclass
from typing import TypeAlias

from kit.presenters.actor_map.actor_map import MapPicture


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: who reports on what to whom, the facts of it as (name, value), and the mark of its audience."""

    over: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of headings with their pages."""

    title: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 opens a section of the report."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; numbered ones count through the whole document. `source` closes it."""

    text: str
    numbered: bool = False
    source: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Demand:
    """What the report asks for: a question or a recommendation, set apart from the text."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headings, repeated on each page; `widths` are shares of the line, together 1."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Top:
    """What stands over a document of one page: its title, and a line that says for whom and of when it is."""

    title: str
    line: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """The map in small; its sentence is told to those who cannot see it."""

    picture: MapPicture


Block: TypeAlias = Cover | Contents | Heading | Paragraph | Demand | Table | Top | Drawing


@dataclass(frozen=True, slots=True)
class Document:
    """A document; `mark` stands at the top of every page but the first, `foot` and the page number at its end.

    `words` counts the main text: all but cover, contents, tables and annexes.
    """

    title: str
    language: str
    direction: str
    mark: str
    foot: str
    page_words: str
    blocks: tuple[Block, ...]
    words: int
