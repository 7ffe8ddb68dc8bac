"""Words that several answers share."""

from collections.abc import Iterable

from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import name_of
from kit.presenters.answers.answer import Fact
from kit.presenters.problem_words.actors import listed, some_names

MOST_FACTS = 8
"""Rows of a ranking; what comes after them changes little."""


def name_by_id(workspace: Workspace, id: str, t: Translator) -> str:
    """The name of an actor."""
    return name_of(workspace.actors[id], t)


def names_by_id(workspace: Workspace, ids: Iterable[str], t: Translator) -> str:
    """The first names of these actors, and how many more there are."""
    return some_names(tuple(name_by_id(workspace, id, t) for id in ids), t)


def names_in_full(workspace: Workspace, ids: Iterable[str], t: Translator) -> str:
    """All names of these actors, such as those that a route passes."""
    return listed((name_by_id(workspace, id, t) for id in ids), t)


def fact(workspace: Workspace, id: str, words: str, t: Translator) -> Fact:
    """A row that leads to an actor."""
    return Fact(id, name_by_id(workspace, id, t), words)


def share_words(share: float, t: Translator) -> str:
    """A share in whole hundredths, such as "32 of 100"."""
    count = round(100 * share)
    return t("{count} of 100", count=count) if count or not share else t("fewer than 1 of 100")


def unknown_influence(workspace: Workspace, t: Translator) -> str:
    """How many actors have no influence yet, and how they are counted."""
    count = sum(actor.influence is None for actor in workspace.actors.values())
    one = "The influence of {count} actor is unknown; it counts as 1 of 5."
    return t.many(one, "The influence of {count} actors is unknown; each counts as 1 of 5.", count) if count else ""


def no_coalition(t: Translator) -> str:
    """Why no route can be told."""
    return t(
        "Nobody on the map stands for the coalition yet, so the kit finds no route. "
        "Add your members, or score an active ally."
    )
