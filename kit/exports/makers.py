"""The files that the kit makes, each from a presenter and a writer, both imported when the file is asked for."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kit.domain.disclosure import Disclosed
from kit.domain.mechanisms import Mechanism
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.sheet import Book


@dataclass(frozen=True, slots=True)
class Made:
    """A written file, not yet searched; `said` are texts that its bytes show as a drawing only."""

    data: bytes
    problems: tuple[Problem, ...] = ()
    words: int | None = None
    said: tuple[str, ...] = ()


Maker = Callable[[Disclosed, Translator, datetime.date], Made]


def _mechanism(disclosed: Disclosed, t: Translator) -> Mechanism | None:
    from kit.content.mechanisms import load_mechanism

    return load_mechanism(disclosed.workspace.review.mechanism, t.language)


def _workbook(book: Book) -> Made:
    from kit.writers.workbook import write_workbook

    written = write_workbook(book)
    return Made(written.data, written.problems)


def _actors(disclosed: Disclosed, t: Translator, today: datetime.date) -> Made:
    from kit.presenters.sheets.actor_register import actor_register

    return _workbook(actor_register(disclosed, t, today))


def _plan(disclosed: Disclosed, t: Translator, today: datetime.date) -> Made:
    from kit.presenters.sheets.work_plan import work_plan

    return _workbook(work_plan(disclosed, t, today, _mechanism(disclosed, t)))


def _matrix(disclosed: Disclosed, t: Translator, today: datetime.date) -> Made:
    from kit.presenters.sheets.matrix import matrix

    return _workbook(matrix(disclosed, t, today))


def _report(disclosed: Disclosed, t: Translator, today: datetime.date) -> Made:
    from kit.presenters.joint_report import joint_report
    from kit.writers.document import write_document

    document = joint_report(disclosed, t, today, _mechanism(disclosed, t))
    return Made(write_document(document), words=document.words)


def _map(disclosed: Disclosed, t: Translator, ending: str) -> Made:
    from kit.analysis.layout import layout
    from kit.presenters.actor_map import map_picture
    from kit.writers.figure import map_png, map_svg

    workspace = disclosed.workspace
    picture = map_picture(workspace, t, layout(workspace.actors, workspace.ties))
    nodes = [text for node in picture.nodes.values() for text in (node.says, " ".join(node.label))]
    lines = [line.says for line in picture.lines.values()]
    data = map_png(picture) if ending == "png" else map_svg(picture)
    return Made(data, said=(picture.title, picture.says, *nodes, *lines))


MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "actors.xlsx": _actors,
        "plan.xlsx": _plan,
        "matrix.xlsx": _matrix,
        "report.docx": _report,
        "map.svg": lambda disclosed, t, _today: _map(disclosed, t, "svg"),
        "map.png": lambda disclosed, t, _today: _map(disclosed, t, "png"),
    }
)
"""What makes each file, by the name that it has when nothing stands before it."""
