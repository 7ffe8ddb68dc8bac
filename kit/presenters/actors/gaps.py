"""What is missing on the map, in sentences, each with its act."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from kit.analysis.map_problems import map_problems
from kit.content.kinds import actor_kinds
from kit.domain.checks.actors import actor_problems
from kit.domain.checks.bodies import body_problems
from kit.domain.checks.scores import score_problems
from kit.domain.problems import Problem, Weight
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.score_walk import APART, STALE
from kit.presenters.problems import problem_sentence

_FEW_TIES = 3


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence and what to do: `act` is `add_kind`, `add_place`, `tie`, `change` or `open`, done to `key`.

    It may also be `score`, or a walk of `score_walk` that begins with `key`: `score_apart`, `score_stale`. In the
    guided map it is also `want`, and `tie_kind`, done to a kind of tie.
    """

    key: str
    sentence: str
    act: str
    words: str
    grave: bool = False


def actor_gaps(workspace: Workspace, t: Translator, today: date) -> tuple[Gap, ...]:
    """The gaps of a map, wrong things first, then doubtful ones, then the missing."""
    seen = (*bundled(actor_problems(workspace)), *score_problems(workspace, today), *body_problems(workspace, today))
    problems = (*seen, *map_problems(workspace, actor_kinds(t.language)))
    gravest = {Weight.WRONG: 0, Weight.DOUBT: 1, Weight.MISSING: 2}
    return tuple(gap_of(problem, t) for problem in _mixed(sorted(problems, key=lambda each: gravest[each.weight])))


def bundled(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same problems, with ties that stand twice in one where they are many."""
    every = tuple(problems)
    twice = [problem for problem in every if problem.code == "tie_twice"]
    if len(twice) <= _FEW_TIES:
        return every
    values = {"count": len(twice), **twice[0].values}
    return (*(each for each in every if each.code != "tie_twice"), replace(twice[0], code="ties_twice", values=values))


def _mixed(problems: Sequence[Problem]) -> list[Problem]:
    """One problem of each code in turn, so that many of one code do not hide the others."""
    turns: dict[str, int] = {}
    keyed = []
    for problem in problems:
        turns[problem.code] = turns.get(problem.code, -1) + 1
        keyed.append((turns[problem.code], problem))
    return [problem for _, problem in sorted(keyed, key=lambda each: each[0])]


def gap_of(problem: Problem, t: Translator) -> Gap:
    """A problem as a sentence with its act."""
    key, act = _act(problem)
    words = {
        "add_kind": t("Add one"),
        "add_place": t("Add an actor"),
        "tie": t("Find a second route") if problem.code == "only_way" else t("Add a tie"),
        "change": t("Change it"),
        "open": t("Look at it"),
        "score": t("Score them"),
        "want": t("Write it down"),
        "tie_kind": t("Draw the first one"),
        APART: t("See them one by one"),
        STALE: t("Score them again"),
    }
    return Gap(key, problem_sentence(problem, t), act, words[act], grave=problem.weight is Weight.WRONG)


_ACTS = MappingProxyType(
    {
        "only_way": "tie",
        "actors_isolated": "tie",
        "tie_twice": "open",
        "ties_twice": "open",
        "tie_kind_unused": "tie_kind",
        "actors_no_goal": "want",
        "actors_no_stance": "score",
        "actors_no_influence": "score",
        "actors_no_interest": "score",
        "scores_apart": APART,
        "scores_stale": STALE,
    }
)


def _act(problem: Problem) -> tuple[str, str]:
    values = problem.values
    if problem.code == "kind_missing":
        return str(values["kind"]), "add_kind"
    if problem.code == "place_silent":
        return str(values["place"]), "add_place"
    key = str(values["kind"]) if problem.code == "tie_kind_unused" else problem.place.id
    if problem.code == "only_way":
        beyond = values["beyond"]
        key = str(beyond[0]) if isinstance(beyond, tuple) else ""
    return key, _ACTS.get(problem.code, "change")
