"""Makes the files that a coalition takes away: disclose, present, write, then open each again and search it."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from kit.domain.audience import Audience
from kit.domain.disclosure import Disclosed, disclose
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace
from kit.exports.makers import MAKERS, Made
from kit.exports.search import even, found_in, place_of, without_words
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.take_away.disclosure import Line, held_back
from kit.storage.file_texts import file_texts

KNOWN = tuple(MAKERS)
"""The names of all files that can be made."""


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


def export(
    workspace: Workspace,
    names: Iterable[str],
    audience: Audience,
    t: Translator,
    today: datetime.date,
    log: Log | None = None,
) -> Exported:
    """Make the files of these names for an audience; a name may have words before it, as in `amarani-plan.xlsx`.

    If one of the files holds a string that is protected, none leaves. With the log of the workspace, the register and
    the plan tell which state they were made from, so that they can come back as updates.
    """
    wanted = {name: _kind(name) for name in dict.fromkeys(names)}
    unknown = tuple(_unknown(name) for name, kind in wanted.items() if not kind)
    if unknown:
        return Exported((), (), unknown)
    disclosed = disclose(workspace, audience)
    held, making = held_back(disclosed, t), _Making(workspace, disclosed, t, today, log)
    made = {name: MAKERS[kind](disclosed, t, today, log) for name, kind in wanted.items()}
    leaks = tuple(leak for name, each in made.items() for leak in making.leaks(name, wanted[name], each))
    if leaks:
        return Exported((), held, leaks)
    files = tuple(ExportedFile(PurePath(name).name, each.data, each.words) for name, each in made.items())
    noted = tuple(_placed(problem, name) for name, each in made.items() for problem in each.problems)
    return Exported(files, held, noted)


def _kind(name: str) -> str:
    """The known name that a file name is or ends with."""
    own = PurePath(name).name.lower()
    return next((kind for kind in MAKERS if own == kind or own.endswith(("-" + kind, "_" + kind, " " + kind))), "")


def _unknown(name: str) -> Problem:
    return Problem("export_unknown", Weight.WRONG, Place(file=name), {"known": KNOWN})


def _placed(problem: Problem, name: str) -> Problem:
    place = Place(file=PurePath(name).name, sheet=problem.place.sheet, row=problem.place.row)
    return Problem(problem.code, problem.weight, place, problem.values)


@dataclass(frozen=True, slots=True)
class _Making:
    """What files are made of, for making one again without a person's words."""

    workspace: Workspace
    disclosed: Disclosed
    t: Translator
    today: datetime.date
    log: Log | None

    def leaks(self, name: str, kind: str, made: Made) -> Iterator[Problem]:
        """A problem for each protected string in a file; it names the record, never the string."""
        strings = self.disclosed.protected
        texts = (name, *made.said, *file_texts(made.data)) if strings else ()
        if not found_in(texts, strings):
            return
        own = self._own_words(kind)
        for string in found_in((text for text in texts if even(text) not in own), strings):
            place = place_of(string, self.workspace)
            yield Problem("export_leak", Weight.WRONG, Place(place.collection, place.id, place.field, file=name))

    def _own_words(self, kind: str) -> frozenset[str]:
        """Texts of the kit itself: an actor may be called as a kind of actor is, "Parliament"."""
        silent = disclose(without_words(self.disclosed.workspace), self.disclosed.audience)
        made = MAKERS[kind](silent, self.t, self.today, self.log)
        return frozenset(even(text) for text in (*made.said, *file_texts(made.data)))
