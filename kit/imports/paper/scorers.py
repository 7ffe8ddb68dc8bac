"""Whom letters on paper stand for."""

from collections import defaultdict

from kit.domain.problems import Problem, Weight
from kit.domain.workspace import Workspace
from kit.presenters.actors.scorers import known_scorer, scorer_letters
from kit.storage.folding import fold_name

_MOST_LETTERS = 4


class Scorers:
    """Everybody who scored, by name, by initials and by the letters that the screen shows; members by short name."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._names: dict[str, dict[str, None]] = defaultdict(dict)
        for name, letters in scorer_letters(workspace).items():
            self._enter(name, letters, "".join(word[0] for word in name.split()))
        for member in workspace.members.values():
            if member.name:
                self._enter(known_scorer(workspace, member.name), member.short)

    def _enter(self, name: str, *letters: str) -> None:
        for each in (name, *letters):
            if each:
                self._names[fold_name(each)][name] = None

    def named(self, typed: str) -> str:
        """The scorer whose whole name was chosen or typed."""
        return known_scorer(self._workspace, typed)

    def find(self, typed: str) -> str | Problem:
        """The one scorer that letters stand for, or a new one, or why it cannot be told."""
        letters = typed.replace(".", "").replace(" ", "")
        found = self._names.get(fold_name(typed), {}) | self._names.get(fold_name(letters), {})
        if len(found) > 1:
            return _wrong("paper_scorers", letters=letters, names=tuple(found))
        if found:
            return next(iter(found))
        is_new = letters.isalpha() and len(letters) <= _MOST_LETTERS
        return letters.upper() if is_new else _wrong("paper_word", word=typed)


def _wrong(code: str, **values: object) -> Problem:
    return Problem(code, Weight.WRONG, values=values)
