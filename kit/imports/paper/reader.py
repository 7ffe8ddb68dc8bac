"""Reads lines that were typed from paper, each by its form: a new actor, a tie, a score or what an actor wants."""

import re
from dataclasses import replace

from kit.domain.card_codes import former_ids
from kit.domain.paper import Mark, PaperGoal, PaperLine, PaperTie
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.imports.paper.blank_cards import BlankCards
from kit.imports.paper.cards import Cards
from kit.imports.paper.sayings import Sayings
from kit.imports.paper.scorers import Scorers
from kit.imports.paper.scores import read_scores
from kit.imports.paper.ties import read_tie
from kit.imports.paper.vocabulary import Vocabulary
from kit.presenters.actors.words import name_of
from kit.storage.folding import clean, fold

_ARROW = re.compile(r"\s*(<?)(?:[-=\u2013\u2014]*>|\u2192|\u2190|[-\u2013\u2014]{1,2}|<[-=\u2013\u2014]*)\s*")
_TIE = re.compile(rf"(?P<one>[^\s<>=;]+?)(?P<arrow>{_ARROW.pattern})(?P<other>[^\s<>=;]+)(?P<rest>.*)", re.DOTALL)
_NEW = re.compile(r"([^\s<>=]+)\s*=(?!>)(.*)", re.DOTALL)
_BACKWARDS = ("<", "\u2190")


class PaperReader:
    """One text on its way to one workspace; blank cards that it names anywhere are known on every line."""

    def __init__(self, workspace: Workspace, text: str, scorer: str, t: Translator) -> None:
        self._scorer = clean(scorer)
        self._texts = [(number, clean(line)) for number, line in enumerate(text.splitlines(), 1)]
        self._words = Vocabulary(t)
        self._scorers = Scorers(workspace)
        names = {id: name_of(actor, t) for id, actor in workspace.actors.items()}
        on_map = Cards(names, former=former_ids(workspace.actors))
        self._blank_cards = BlankCards(workspace, on_map)
        self._cards = self._blank_cards.all_cards(self._written())
        self._sayings = Sayings()

    def lines(self) -> tuple[PaperLine, ...]:
        """All lines that hold something."""
        return tuple(self._line(number, text) for number, text in self._texts if text)

    def _line(self, number: int, text: str) -> PaperLine:
        mark, problem = self._understood(text)
        if mark is not None:
            before = self._sayings.otherwise(mark, number)
            if before:
                mark, problem = None, _wrong("paper_otherwise", line=before)
        placed = replace(problem, place=Place(row=number)) if problem else None
        return PaperLine(number, text, mark, placed)

    def _understood(self, text: str) -> tuple[Mark | None, Problem | None]:
        new = _NEW.fullmatch(text)
        if new:
            return self._blank_cards.read(new[1], new[2])
        tie = _TIE.fullmatch(text)
        if tie and (">" in tie["arrow"] or "<" in tie["arrow"] or self._is_code(tie["other"])):
            found: Mark | Problem = self._tie(
                tie["one"], tie["other"], tie["rest"], backwards=_is_backwards(tie["arrow"])
            )
        else:
            found = self._about_one(text)
        return (None, found) if isinstance(found, Problem) else (found, None)

    def _tie(self, one: str, other: str, rest: str, *, backwards: bool = False) -> PaperTie | Problem:
        ends = [self._cards.find(code) for code in (one, other)]
        wrong = next((end for end in ends if isinstance(end, Problem)), None)
        if wrong:
            return wrong
        source, target = reversed(ends) if backwards else ends
        return read_tie(str(source), str(target), rest, self._words)

    def _about_one(self, text: str) -> Mark | Problem:
        """A line that begins with the code of one actor; without an arrow it can still be a tie."""
        code, *words = re.split(r"[\s:;,]+", text)
        actor = self._cards.find(code)
        if isinstance(actor, Problem):
            return actor
        words = [word for word in words if word]
        if words and fold(words[0]) in self._words.wants:
            goal = text.split(None, 1)[-1].partition(" ")[2].strip(" :")
            return PaperGoal(actor, goal) if goal else _wrong("paper_no_goal")
        others = [at for at, word in enumerate(words) if self._is_code(word)]
        if len(others) == 1:
            at = others[0]
            return self._tie(code, words[at], " ".join((*words[:at], *words[at + 1 :])))
        return read_scores(actor, words, self._scorer, self._scorers, self._words)

    def _is_code(self, word: str) -> bool:
        """Whether a word is a code on this map, so that it is no letters of a scorer."""
        return bool(self._cards.meant(word))

    def _written(self) -> list[tuple[str, str]]:
        """What any line writes on a blank card, so that a tie may stand above the line that names its end."""
        return [(new[1], new[2]) for new in (_NEW.fullmatch(text) for _, text in self._texts) if new]


def _is_backwards(arrow: str) -> bool:
    return ">" not in arrow and any(sign in arrow for sign in _BACKWARDS)


def _wrong(said: str, /, **values: object) -> Problem:
    return Problem(said, Weight.WRONG, values=values)
