"""An attempt at an exercise: what a person has put together so far, and the steps that change it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kit.domain.exercises import Exercise, ExerciseKind, right_answer, shown_options


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a person has put together so far; after a check the marks stand until something is moved.

    `given` has the form in which answers are kept. `told` means that the right answer was asked for.
    """

    given: tuple[str, ...] = ()
    checked: bool = False
    told: bool = False
    hinted: bool = False


def first_attempt(exercise: Exercise, given: Sequence[str] = ()) -> Attempt:
    """An attempt to begin with: the last answer, or nothing; things to order already stand in some order."""
    if exercise.kind is ExerciseKind.ORDER and not given:
        return Attempt(tuple(option.id for option in shown_options(exercise)))
    return Attempt(tuple(given))


def answer_told(exercise: Exercise) -> Attempt:
    """The attempt that shows the right answer."""
    return Attempt(right_answer(exercise), checked=True, told=True)


def moved(attempt: Attempt, id: str, steps: int) -> Attempt:
    """The attempt with one thing moved up (negative) or down in the order; it must be checked again."""
    order = list(attempt.given)
    place = order.index(id)
    order.insert(max(0, place + steps), order.pop(place))
    return _changed(attempt, tuple(order))


def chosen(attempt: Attempt, id: str, *, on: bool, alone: bool) -> Attempt:
    """The attempt with a thing chosen or not; `alone` lets go of all others."""
    others = () if alone else tuple(each for each in attempt.given if each != id)
    return _changed(attempt, (*others, id) if on else others)


def paired(attempt: Attempt, left: str, right: str) -> Attempt:
    """The attempt with a right side chosen for a left one; an empty right side takes the pair away."""
    others = tuple(pair for pair in attempt.given if pair.partition("=")[0] != left)
    return _changed(attempt, (*others, f"{left}={right}") if right else others)


def _changed(attempt: Attempt, given: tuple[str, ...]) -> Attempt:
    return replace(attempt, given=given, checked=False, told=False)


def chooses_one(exercise: Exercise) -> bool:
    """Whether one choice lets go of the others: there is one right option only."""
    return exercise.kind in {ExerciseKind.CHOOSE, ExerciseKind.MAP} and len(right_answer(exercise)) == 1
