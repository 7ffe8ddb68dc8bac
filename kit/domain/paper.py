"""What was typed from paper, line by line: a mark that a person made with a pen, or why a line says none."""

from dataclasses import dataclass
from typing import TypeAlias

from kit.domain.actors import TieKind
from kit.domain.audience import Level
from kit.domain.problems import Problem
from kit.domain.scores import Scale


@dataclass(frozen=True, slots=True)
class PaperActor:
    """A blank card on which somebody wrote an actor; `level` is that of its kind."""

    id: str
    name: str
    kind: str = ""
    level: Level = Level.COALITION


@dataclass(frozen=True, slots=True)
class PaperCard:
    """A blank card on which somebody wrote an actor of the map; its code stands for that one on all lines."""

    code: str
    actor: str


@dataclass(frozen=True, slots=True)
class PaperTie:
    """A line between two cards; `strength` is from 1 to 3, None where the sheet does not say."""

    source: str
    target: str
    kind: TieKind
    strength: int | None = None

    @property
    def ends(self) -> tuple[str, str]:
        """The two ends, in even order where the tie has no direction."""
        ends = (self.source, self.target)
        return ends if self.kind.directed else (min(ends), max(ends))


@dataclass(frozen=True, slots=True)
class PaperScore:
    """What one scorer said of an actor on some of the scales."""

    actor: str
    scorer: str
    values: tuple[tuple[Scale, int], ...]


@dataclass(frozen=True, slots=True)
class PaperGoal:
    """What an actor wants, as it was written on its card."""

    actor: str
    goal: str


Mark: TypeAlias = PaperActor | PaperCard | PaperTie | PaperScore | PaperGoal


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One typed line by its number: its mark where it was understood, and what is doubtful or wrong with it."""

    number: int
    text: str
    mark: Mark | None = None
    problem: Problem | None = None
