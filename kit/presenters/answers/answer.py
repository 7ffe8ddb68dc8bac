"""What is asked, and what an answer is made of."""

from dataclasses import dataclass

from kit.analysis.losses import Loss
from kit.domain.audience import Level
from kit.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Asked:
    """The settled workspace, and what the question is about where it needs that.

    `actor` is the id of an actor, empty for none; `then` is the settled workspace at an earlier moment, which `since`
    names.
    """

    workspace: Workspace
    actor: str = ""
    loss: Loss = Loss.CLOSED
    then: Workspace | None = None
    since: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row under an answer: a name, the actor that it leads to (an id, or empty), and words about it."""

    actor: str
    name: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Computed:
    """How an answer was found: the method, its source, and the figures in sentences."""

    method: str
    source: str
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestedTask:
    """What the coalition could put in its plan, why, and the actors that it concerns, by id."""

    title: str
    why: str
    actors: tuple[str, ...] = ()


def level_of(task: SuggestedTask, workspace: Workspace) -> Level:
    """The narrowest level of the actors that a suggested task concerns or names, and at least the coalition's own."""
    said = f"{task.title} {task.why}"
    named = (
        actor.level
        for id, actor in workspace.actors.items()
        if id in task.actors or (actor.name and actor.name in said) or (actor.short and actor.short in said)
    )
    narrowest: Level = max((Level.COALITION, *named), key=tuple(Level).index)
    return narrowest


@dataclass(frozen=True, slots=True)
class Answer:
    """What the map says, what it means, and what to do; without a task, `no_task` says why there is none.

    `scale` says what the figures of the facts count, where that is the kit's own sum.
    """

    question: str
    sentences: tuple[str, ...]
    advice: str
    facts: tuple[Fact, ...]
    computed: Computed
    task: SuggestedTask | None = None
    no_task: str = ""
    scale: str = ""
