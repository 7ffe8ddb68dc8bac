"""The files that the kit makes, each from a presenter and a writer, both imported when the file is asked for."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from kit.domain.disclosure import Disclosed
from kit.domain.problems import Problem
from kit.exports.books import BOOKS, book_of, mechanism_of
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.sheet import Book
from kit.storage.books.origin import Origin

if TYPE_CHECKING:
    from kit.presenters.actor_map.actor_map import MapPicture


@dataclass(frozen=True, slots=True)
class Made:
    """A written file, not yet searched; `said` are texts that its bytes show as a drawing only."""

    data: bytes
    problems: tuple[Problem, ...] = ()
    words: int | None = None
    said: tuple[str, ...] = ()


Maker = Callable[[Disclosed, Translator, datetime.date, Log | None], Made]
"""The log is that of the workspace, where there is one: a file that comes back as an update tells its state."""


def _workbook(book: Book) -> Made:
    from kit.writers.workbook.workbook import write_workbook

    written = write_workbook(book)
    return Made(written.data, written.problems)


def _returning(kind: str, disclosed: Disclosed, t: Translator, today: datetime.date, log: Log | None) -> Made:
    """A workbook that tells the state it was made from, so that it can come back as an update."""
    book = book_of(kind, disclosed, t, today)
    if log is None:
        return _workbook(book)
    origin = Origin(kind, log.heads, log.root, disclosed.audience, t.language)
    return _workbook(replace(book, origin=origin.properties()))


def _matrix(disclosed: Disclosed, t: Translator, today: datetime.date, _log: Log | None) -> Made:
    from kit.presenters.sheets.matrix import matrix

    return _workbook(matrix(disclosed, t, today))


def _report(disclosed: Disclosed, t: Translator, today: datetime.date, _log: Log | None) -> Made:
    from kit.presenters.report.joint_report import joint_report
    from kit.writers.document.document import write_document

    document = joint_report(disclosed, t, today, mechanism_of(disclosed, t))
    return Made(write_document(document), words=document.words)


def _print_kit(disclosed: Disclosed, t: Translator, today: datetime.date, _log: Log | None) -> Made:
    from kit.presenters.print_kit.print_kit import print_kit
    from kit.writers.print_kit.sheets import write_print_kit

    return Made(write_print_kit(print_kit(disclosed, t, today)))


def _summary(disclosed: Disclosed, t: Translator, today: datetime.date, _log: Log | None) -> Made:
    from kit.presenters.actor_map.summary import map_summary
    from kit.writers.document.document import write_document

    picture = _picture(disclosed, t)
    document = map_summary(disclosed, picture, t, today, mechanism_of(disclosed, t))
    return Made(write_document(document), said=_map_words(picture))


def _kumu(disclosed: Disclosed, t: Translator, _today: datetime.date, _log: Log | None) -> Made:
    from kit.presenters.sheets.kumu import kumu_map

    return _workbook(kumu_map(disclosed, t))


def _table(disclosed: Disclosed, t: Translator, today: datetime.date, _log: Log | None) -> Made:
    from kit.writers.text_table import write_table

    return Made(write_table(book_of("actors.xlsx", disclosed, t, today).sheets[0]))


def _graph(disclosed: Disclosed, t: Translator, ending: str) -> Made:
    from kit.presenters.actor_map.graph import map_graph
    from kit.writers.graph.gexf import map_gexf
    from kit.writers.graph.graphml import map_graphml

    graph = map_graph(disclosed, _picture(disclosed, t), t)
    return Made(map_gexf(graph) if ending == "gexf" else map_graphml(graph))


def _picture(disclosed: Disclosed, t: Translator) -> "MapPicture":
    from kit.analysis.layout import layout
    from kit.presenters.actor_map.actor_map import map_picture

    workspace = disclosed.workspace
    return map_picture(workspace, t, layout(workspace.actors, workspace.ties))


def _map(form: str, disclosed: Disclosed, t: Translator, today: datetime.date, _log: Log | None) -> Made:
    """The map as a picture or for print; its words are told too, since they may be drawn without being text."""
    from kit.presenters.actor_map.sheet import MapSheet, map_sheet
    from kit.writers.figure.figure import map_pdf, map_png, map_svg
    from kit.writers.figure.paper import A3, A4

    ways: dict[str, Callable[[MapSheet], bytes]] = {
        "png": map_png,
        "svg": map_svg,
        "a4": partial(map_pdf, paper=A4),
        "a3": partial(map_pdf, paper=A3),
    }
    picture = _picture(disclosed, t)
    return Made(ways[form](map_sheet(disclosed, picture, t, today)), said=_map_words(picture))


def _map_words(picture: "MapPicture") -> tuple[str, ...]:
    """Everything that a picture shows or tells."""
    nodes = [text for node in picture.nodes.values() for text in (node.says, " ".join(node.label))]
    return (picture.title, picture.says, *nodes, *(line.says for line in picture.lines.values()))


MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        **{kind: partial(_returning, kind) for kind in BOOKS},
        "matrix.xlsx": _matrix,
        "report.docx": _report,
        "summary.docx": _summary,
        "print-kit.docx": _print_kit,
        "kumu.xlsx": _kumu,
        "actors.csv": _table,
        "map.gexf": lambda disclosed, t, _today, _log: _graph(disclosed, t, "gexf"),
        "map.graphml": lambda disclosed, t, _today, _log: _graph(disclosed, t, "graphml"),
        "map.svg": partial(_map, "svg"),
        "map.png": partial(_map, "png"),
        "map.pdf": partial(_map, "a4"),
        "map-a3.pdf": partial(_map, "a3"),
    }
)
"""What makes each file, by the name that it has when nothing stands before it."""
