"""What a file would change in a workspace, shown to a person before it is taken."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kit.domain.actors import Actor, Tie
from kit.domain.coalition import Member
from kit.domain.plan import Milestone, Task
from kit.domain.problems import Problem
from kit.domain.report import Recommendation
from kit.storage.drafts import Rows
from kit.storage.headings import Table

Proposed = Actor | Tie | Task | Milestone | Recommendation


class FileKind(StrEnum):
    """What a file mainly holds."""

    REGISTER = "register"
    PLAN = "plan"
    RECOMMENDATIONS = "recommendations"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Records to put into the workspace, whole; `known` are the ids of those that are there already.

    `members` are owners of tasks that the coalition does not have as members yet. `unchanged` counts the records of
    the file that the workspace has exactly so. Law: `rows.complete`, every row of the file is accounted for.
    """

    file: str
    kind: FileKind = FileKind.NOTHING
    actors: tuple[Actor, ...] = ()
    ties: tuple[Tie, ...] = ()
    tasks: tuple[Task, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    members: tuple[Member, ...] = ()
    known: frozenset[str] = frozenset()
    unchanged: int = 0
    tables: tuple[Table, ...] = ()
    guessed: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
    rows: Rows = field(default_factory=Rows)

    def records(self) -> Iterator[Proposed]:
        """All records that the file speaks of."""
        yield from self.actors
        yield from self.ties
        yield from self.tasks
        yield from self.milestones
        yield from self.recommendations

    @property
    def taken(self) -> int:
        """How many records the file speaks of."""
        return sum(1 for _ in self.records())
