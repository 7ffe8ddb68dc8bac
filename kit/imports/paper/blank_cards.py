"""Lines that say who stands on a blank card: a new actor by its name and kind, or one of the map by its code."""

from collections.abc import Iterable
from typing import TypeAlias

from kit.content.kinds import actor_kind, guess_kind
from kit.domain.card_codes import is_blank, is_whole, tidy, written_id
from kit.domain.likeness import names_of, resembling
from kit.domain.paper import PaperActor, PaperCard
from kit.domain.problems import Problem, Weight
from kit.domain.workspace import Workspace
from kit.imports.paper.cards import Cards
from kit.storage.folding import fold_name

Said: TypeAlias = tuple[PaperActor | PaperCard | None, Problem | None]


class BlankCards:
    """The blank cards of one text, against the cards of the actors on the map."""

    def __init__(self, workspace: Workspace, on_map: Cards) -> None:
        self._workspace, self._on_map = workspace, on_map
        self._read: dict[tuple[str, str], Said] = {}

    def read(self, code: str, written: str) -> Said:
        """What a line says with a card's code and what is written on it; a name like one of the map is asked about."""
        key = (code, written)
        if key not in self._read:
            self._read[key] = self._said(code, written.strip())
        return self._read[key]

    def all_cards(self, lines: Iterable[tuple[str, str]]) -> Cards:
        """The cards of the map, with those that lines name; of two lines on one card the first counts."""
        names, cards = dict[str, str](), dict[str, str]()
        for code, written in lines:
            mark, _ = self.read(code, written)
            if mark is None or tidy(code) in cards:
                continue
            if isinstance(mark, PaperActor):
                names[mark.id] = mark.name
            cards[tidy(code)] = mark.id if isinstance(mark, PaperActor) else mark.actor
        return Cards({**names, **self._on_map.names}, cards, self._on_map.former)

    def _said(self, typed: str, written: str) -> Said:
        code, name = tidy(typed), written.partition(";")[0].strip()
        if not is_whole(code):
            return None, self._on_map.slip(typed)
        bearers, meant = self._on_map.bearers(code), self._on_map.meant(name)
        if len(meant) == 1 and is_blank(code) and bearers in ([], meant):
            return PaperCard(code, meant[0]), None
        wrong = self._refusal(code, name, written)
        return (None, wrong) if wrong else self._actor(bearers[0] if bearers else written_id(code, name), name, written)

    def _refusal(self, code: str, name: str, written: str) -> Problem | None:
        """Why a whole code cannot be that of a new actor of this name."""
        bearers, more = self._on_map.bearers(code), written.split(";")[2:]
        if not name:
            return _wrong("paper_no_name", code=code)
        if bearers and not self._is_called(bearers[0], name):
            return _wrong("paper_taken", code=code, name=self._on_map.names[bearers[0]])
        if not bearers and not is_blank(code):
            return _wrong("paper_not_blank", code=code)
        return _wrong("paper_word", word=more[0].strip() or ";") if more else None

    def _is_called(self, id: str, name: str) -> bool:
        names = (self._on_map.names[id], *names_of(self._workspace.actors[id]))
        return fold_name(name) in map(fold_name, names)

    def _actor(self, id: str, name: str, written: str) -> Said:
        words = written.partition(";")[2].strip()
        kind = actor_kind(guess_kind(words)) if words else None
        mark = PaperActor(id, name, kind.id, kind.default_level) if kind else PaperActor(id, name)
        like = resembling(self._workspace.actors.values(), name)
        if like and id not in self._workspace.actors:
            near = ((self._on_map.code_of(like.id), self._on_map.names[like.id]),)
            return mark, _doubt("paper_like", code=id[2:6], typed=written, near=near)
        return mark, (_doubt("paper_kind", words=words) if words and not kind else None)


def _wrong(said: str, /, **values: object) -> Problem:
    return Problem(said, Weight.WRONG, values=values)


def _doubt(said: str, /, **values: object) -> Problem:
    return Problem(said, Weight.DOUBT, values=values)
