"""Sentences for what is missing or doubtful on the actor map."""

from collections.abc import Iterable
from functools import reduce
from typing import Any

from kit.domain.actors import TieKind
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.sentences import Sentence, filled

_MOST_NAMES = 3


_COMMAS = frozenset(",،、")


def listed(names: Iterable[str], t: Translator) -> str:
    """Names as a list; with semicolons if one of several holds a comma, so that each ends where it ends."""
    every = tuple(names)
    if len(every) > 1 and any(_COMMAS & set(name) for name in every):
        return reduce(lambda first, second: t("{first}; {second}", first=first, second=second), every)
    return t.list(every)


def some_names(names: tuple[str, ...], t: Translator) -> str:
    """A few names as a list, and how many more there are."""
    if len(names) <= _MOST_NAMES:
        return listed(names, t)
    shown = names[: _MOST_NAMES - 1]
    more = len(names) - len(shown)
    return listed([*shown, t.many("{count} other", "{count} others", more)], t)


def _counted(one: str, other: str) -> Sentence:
    def sentence(t: Translator, problem: Problem) -> str:
        values: dict[str, Any] = dict(problem.values)
        return t.many(one, other, values.pop("count"), **values)

    return sentence


def _only_way(t: Translator, problem: Problem) -> str:
    names: Any = problem.values["names"]
    return t("Only {broker} links you to {names}.", broker=problem.values["broker"], names=some_names(names, t))


def _isolated(t: Translator, problem: Problem) -> str:
    names: Any = problem.values["names"]
    if len(names) == 1:
        return t("{name} has no ties.", name=names[0])
    return t("{names} have no ties.", names=some_names(names, t))


def _ties_twice(t: Translator, problem: Problem) -> str:
    values: dict[str, Any] = dict(problem.values)
    return t.many(
        "{count} tie stands twice between two actors, {source} and {target}.",
        "{count} ties stand twice between the same two actors, first {source} and {target}. "
        "If both directions were meant, leave them.",
        values.pop("count"),
        **values,
    )


def _unused(t: Translator, problem: Problem) -> str:
    sentences = {
        TieKind.WORKS_WITH: t("No two actors work with each other yet."),
        TieKind.INFORMS: t("Nobody informs anybody yet."),
        TieKind.FUNDS: t("Nobody funds anybody yet."),
        TieKind.DIRECTS: t("Nobody directs anybody yet."),
        TieKind.IN_CONFLICT: t("Nobody is in conflict yet."),
    }
    return sentences[TieKind(str(problem.values["kind"]))]


SENTENCES: dict[str, Sentence] = {
    "actor_no_name": lambda t, _: t("An actor has no name."),
    "actor_opponent_public": filled(
        lambda t: t("{name} is an active opponent, and everybody may see it. Protect it if that can bring danger.")
    ),
    "actor_twice": filled(lambda t: t("{name} stands on the map twice.")),
    "ties_twice": _ties_twice,
    "tie_twice": filled(lambda t: t("The same tie between {source} and {target} was entered twice.")),
    "actors_no_kind": _counted("{name} has no kind yet.", "{count} actors have no kind yet, the first is {name}."),
    "actors_no_stance": _counted(
        "The stance of {name} is not scored yet.", "The stance of {count} actors is not scored yet, first {name}."
    ),
    "actors_no_influence": _counted(
        "The influence of {name} is not scored yet.", "The influence of {count} actors is not scored yet, first {name}."
    ),
    "actors_no_interest": _counted(
        "The interest of {name} is not scored yet.", "The interest of {count} actors is not scored yet, first {name}."
    ),
    "actors_no_goal": _counted(
        "What {name} wants is not written down yet.", "What {count} actors want is not written down, first {name}."
    ),
    "tie_kind_unused": _unused,
    "scores_apart": _counted(
        "The room disagrees about {name}. Talk before you average.",
        "The room disagrees about {count} actors. Talk before you average.",
    ),
    "scores_stale": _counted(
        "The scores of {name} are older than six months. Stale maps mislead.",
        "The scores of {count} actors are older than six months. Stale maps mislead.",
    ),
    "nhri_no_status": filled(lambda t: t("The accreditation of {name} is not written down: A, B or none.")),
    "nhri_status_undated": filled(lambda t: t("The status of {name} has no date. A status can change.")),
    "nhri_status_old": filled(lambda t: t("The status of {name} was read more than five years ago. Look it up again.")),
    "nmrf_unasked": filled(lambda t: t("The four questions about {name} are not all answered yet.")),
    "nmrf_ally_unasked": filled(
        lambda t: t("{name} is scored as an ally before its four questions are answered. It belongs to the State.")
    ),
    "place_silent": filled(lambda t: t("Nobody speaks for {place}.")),
    "only_way": _only_way,
    "kind_missing": filled(lambda t: t("Nobody of this kind is on the map yet: {name}.")),
    "actors_isolated": _isolated,
}
