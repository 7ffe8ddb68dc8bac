"""Makes the files that a coalition takes away: disclose, present, write, then open each again and search it."""

import datetime
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from pathlib import PurePath
from types import MappingProxyType

from kit.domain.audience import Audience
from kit.domain.code_names import protected_pattern
from kit.domain.disclosure import Disclosed, disclose
from kit.domain.mechanisms import Mechanism
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace, records
from kit.i18n.translator import Translator
from kit.presenters.disclosure import Line, held_back
from kit.presenters.sheet import Book
from kit.storage.file_texts import file_texts

_BETWEEN = "\0"


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that may leave; `words` is the length of the main text of a report."""

    name: str
    data: bytes
    words: int | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """The files, all or none of them, what was held back from them, and what stopped them or had to be cut."""

    files: tuple[ExportedFile, ...]
    withheld: tuple[Line, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Made:
    """A written file; `said` are texts that its bytes show as a drawing only."""

    data: bytes
    problems: tuple[Problem, ...] = ()
    words: int | None = None
    said: tuple[str, ...] = ()


def export(
    workspace: Workspace, names: Iterable[str], audience: Audience, t: Translator, today: datetime.date
) -> Exported:
    """Make the files of these names for an audience; a name may have words before it, as in `amarani-plan.xlsx`.

    If one of the files holds a string that is protected, none leaves.
    """
    wanted = {name: _kind(name) for name in dict.fromkeys(names)}
    unknown = tuple(_unknown(name) for name, kind in wanted.items() if not kind)
    if unknown:
        return Exported((), (), unknown)
    disclosed = disclose(workspace, audience)
    made = {name: _MAKERS[kind](disclosed, t, today) for name, kind in wanted.items()}
    leaks = tuple(leak for name, each in made.items() for leak in _leaks(name, each, disclosed, workspace))
    if leaks:
        return Exported((), held_back(disclosed, t), leaks)
    files = tuple(ExportedFile(PurePath(name).name, each.data, each.words) for name, each in made.items())
    noted = tuple(_placed(problem, name) for name, each in made.items() for problem in each.problems)
    return Exported(files, held_back(disclosed, t), noted)


def _kind(name: str) -> str:
    """The known name that a file name is or ends with."""
    own = PurePath(name).name.lower()
    return next((kind for kind in _MAKERS if own == kind or own.endswith(("-" + kind, "_" + kind, " " + kind))), "")


def _unknown(name: str) -> Problem:
    return Problem("export_unknown", Weight.WRONG, Place(file=name), {"known": tuple(_MAKERS)})


def _placed(problem: Problem, name: str) -> Problem:
    place = Place(file=PurePath(name).name, sheet=problem.place.sheet, row=problem.place.row)
    return Problem(problem.code, problem.weight, place, problem.values)


def _leaks(name: str, made: _Made, disclosed: Disclosed, workspace: Workspace) -> Iterator[Problem]:
    """A problem for each protected string in a file; it names the record, never the string."""
    if not disclosed.protected:
        return
    for string in found_in((name, *made.said, *file_texts(made.data)), disclosed.protected):
        place = _record(string, workspace)
        yield Problem("export_leak", Weight.WRONG, Place(place.collection, place.id, place.field, file=name))


def found_in(texts: Iterable[str], strings: tuple[str, ...]) -> tuple[str, ...]:
    """Which of these strings stand in the texts, whatever their white space, case and composed signs."""
    text = _BETWEEN.join(_even(each) for each in texts)
    folded = text.casefold()
    likely = [string for string in strings if _even(string).casefold() in folded]
    patterns = ((string, protected_pattern((_even(string),))) for string in likely)
    return tuple(string for string, pattern in patterns if pattern and pattern.search(text))


def _even(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


_NAMED = MappingProxyType(
    {"actors": ("name", "short", "contact"), "members": ("name", "short", "contact"), "evidence": ("text",)}
)


def _record(string: str, workspace: Workspace) -> Place:
    for collection, names in _NAMED.items():
        for record in records(workspace, collection).values():
            for name in names:
                if _even(getattr(record, name)) == _even(string):
                    return Place(collection, record.id, name)
    return Place()


def _mechanism(disclosed: Disclosed, t: Translator) -> Mechanism | None:
    from kit.content.mechanisms import load_mechanism

    return load_mechanism(disclosed.workspace.review.mechanism, t.language)


def _workbook(book: Book) -> _Made:
    from kit.writers.workbook import write_workbook

    written = write_workbook(book)
    return _Made(written.data, written.problems)


def _actors(disclosed: Disclosed, t: Translator, today: datetime.date) -> _Made:
    from kit.presenters.sheets.actor_register import actor_register

    return _workbook(actor_register(disclosed, t, today))


def _plan(disclosed: Disclosed, t: Translator, today: datetime.date) -> _Made:
    from kit.presenters.sheets.work_plan import work_plan

    return _workbook(work_plan(disclosed, t, today, _mechanism(disclosed, t)))


def _matrix(disclosed: Disclosed, t: Translator, today: datetime.date) -> _Made:
    from kit.presenters.sheets.matrix import matrix

    return _workbook(matrix(disclosed, t, today))


def _report(disclosed: Disclosed, t: Translator, today: datetime.date) -> _Made:
    from kit.presenters.joint_report import joint_report
    from kit.writers.document import write_document

    document = joint_report(disclosed, t, today, _mechanism(disclosed, t))
    return _Made(write_document(document), words=document.words)


def _map(disclosed: Disclosed, t: Translator, ending: str) -> _Made:
    from kit.analysis.layout import layout
    from kit.presenters.actor_map import map_picture
    from kit.writers.figure import map_png, map_svg

    workspace = disclosed.workspace
    picture = map_picture(workspace, t, layout(workspace.actors, workspace.ties))
    data = map_png(picture) if ending == "png" else map_svg(picture)
    return _Made(data, said=tuple(_texts(picture)))


def _texts(value: object) -> Iterator[str]:
    """All texts of a description; the lines of one label are read as one."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
    elif isinstance(value, Mapping):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, tuple):
        if all(isinstance(each, str) for each in value):
            yield " ".join(value)
        yield from (text for each in value for text in _texts(each))


_MAKERS: Mapping[str, Callable[[Disclosed, Translator, datetime.date], _Made]] = MappingProxyType(
    {
        "actors.xlsx": _actors,
        "plan.xlsx": _plan,
        "matrix.xlsx": _matrix,
        "report.docx": _report,
        "map.svg": lambda disclosed, t, _today: _map(disclosed, t, "svg"),
        "map.png": lambda disclosed, t, _today: _map(disclosed, t, "png"),
    }
)
