"""Exercises as values, and marking them; every wrong way of answering has its own feedback."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kit.domain.actors import Actor, Tie


class ExerciseKind(StrEnum):
    """What a person does in the exercise."""

    CHOOSE = "choose"
    ORDER = "order"
    MATCH = "match"
    MAP = "map"


class Summary(StrEnum):
    """How an answer went, as the key of a sentence."""

    NOTHING_GIVEN = "nothing_given"
    NONE_RIGHT = "none_right"
    SOME_RIGHT = "some_right"
    ONLY_MISSING = "only_missing"
    ALL_RIGHT = "all_right"


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, to put in order or to match; `right` counts for choosing only.

    On a map the option has no text of its own: it is called by the name of its actor.
    """

    id: str
    text: str = ""
    right: bool = False


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise with all its words; `place` is its place in its module.

    `options` are the choices, the steps in their right order, the left sides to match, or the actors to choose from
    (same ids as `actors`). `shown` is the order in which they first stand on the screen. `partners` are the right
    sides and `pairs` say which belongs to which option. `feedback` holds one sentence for each way of answering, by
    the keys that `wrong_ways` lists; right options may have one too.
    """

    id: str
    kind: ExerciseKind
    module: int
    place: int
    minutes: int
    source: str
    title: str
    goal: str
    lead: str
    question: str
    hint: str
    explanation: str
    options: tuple[Option, ...]
    shown: tuple[str, ...] = ()
    partners: tuple[Option, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    actors: tuple[Actor, ...] = ()
    ties: tuple[Tie, ...] = ()
    feedback: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ItemMark:
    """What is said of one item of an answer; `after` and `before` name the neighbour it changes places with."""

    item: str
    right: bool
    feedback: str = ""
    after: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Marking:
    """The mark of an answer: `score` of `of` points, what is said of each item, and how many right ones are missing."""

    right: bool
    score: int
    of: int
    items: tuple[ItemMark, ...] = ()
    missing: int = 0
    summary: Summary = Summary.NOTHING_GIVEN


def mark(exercise: Exercise, given: Sequence[str]) -> Marking:
    """Mark an answer: chosen ids, ids in order, or 'left=right' pairs; what is not of the exercise is left aside."""
    if exercise.kind is ExerciseKind.ORDER:
        return _mark_order(exercise, given)
    if exercise.kind is ExerciseKind.MATCH:
        return _mark_pairs(exercise, given)
    return _mark_choice(exercise, given)


def right_answer(exercise: Exercise) -> tuple[str, ...]:
    """The answer that `mark` calls right, in the form in which answers are given."""
    if exercise.kind is ExerciseKind.ORDER:
        return tuple(option.id for option in exercise.options)
    if exercise.kind is ExerciseKind.MATCH:
        return tuple(_pair(left, right) for left, right in exercise.pairs)
    return tuple(option.id for option in exercise.options if option.right)


def option_text(exercise: Exercise, option: Option) -> str:
    """What an option is called; on a map, the name of its actor."""
    names = {actor.id: actor.name for actor in exercise.actors}
    return option.text or names.get(option.id, option.id)


def shown_options(exercise: Exercise) -> tuple[Option, ...]:
    """The options in the order in which they first stand on the screen."""
    by_id = {option.id: option for option in exercise.options}
    return tuple(by_id[each] for each in exercise.shown if each in by_id) or exercise.options


def wrong_ways(exercise: Exercise) -> tuple[str, ...]:
    """The key of every wrong item that an answer can hold: an option, 'later>earlier', or 'left=right'."""
    ids = tuple(option.id for option in exercise.options)
    if exercise.kind is ExerciseKind.ORDER:
        return tuple(_turn(late, early) for place, early in enumerate(ids) for late in ids[place + 1 :])
    if exercise.kind is ExerciseKind.MATCH:
        right = set(right_answer(exercise))
        pairs = (_pair(left, partner.id) for left in ids for partner in exercise.partners)
        return tuple(pair for pair in pairs if pair not in right)
    return tuple(option.id for option in exercise.options if not option.right)


def _pair(left: str, right: str) -> str:
    return f"{left}={right}"


def _turn(first: str, second: str) -> str:
    return f"{first}>{second}"


def _mark_choice(exercise: Exercise, given: Sequence[str]) -> Marking:
    said = dict(exercise.feedback)
    options = {option.id: option for option in exercise.options}
    chosen = [each for each in dict.fromkeys(given) if each in options]
    items = tuple(ItemMark(each, options[each].right, said.get(each, "")) for each in chosen)
    return _marking(items, of=sum(option.right for option in exercise.options), wrong_costs=True)


def _mark_pairs(exercise: Exercise, given: Sequence[str]) -> Marking:
    said = dict(exercise.feedback)
    right = set(right_answer(exercise))
    known = right.union(wrong_ways(exercise))
    chosen = {pair.partition("=")[0]: pair for pair in given if pair in known}
    items = tuple(ItemMark(pair, pair in right, said.get(pair, "")) for pair in chosen.values())
    return _marking(items, of=len(right))


def _mark_order(exercise: Exercise, given: Sequence[str]) -> Marking:
    said = dict(exercise.feedback)
    place = {option.id: number for number, option in enumerate(exercise.options)}
    order = [each for each in dict.fromkeys(given) if each in place]
    turned = {first: second for first, second in pairwise(order) if place[first] > place[second]}
    behind = {second: first for first, second in turned.items()}
    items = tuple(
        ItemMark(
            each,
            right=place[each] == number,
            feedback=said.get(_turn(each, turned.get(each, "")), ""),
            after=turned.get(each, ""),
            before=behind.get(each, ""),
        )
        for number, each in enumerate(order)
    )
    return _marking(items, of=len(place))


def _marking(items: tuple[ItemMark, ...], of: int, *, wrong_costs: bool = False) -> Marking:
    hits = sum(item.right for item in items)
    wrong = len(items) - hits
    right = hits == of and not wrong
    score = max(0, hits - wrong) if wrong_costs else hits
    summary = Summary.ALL_RIGHT if right else _summary(hits, wrong)
    return Marking(right, score, of, items, missing=of - hits, summary=summary)


def _summary(hits: int, wrong: int) -> Summary:
    if not hits and not wrong:
        return Summary.NOTHING_GIVEN
    if not hits:
        return Summary.NONE_RIGHT
    return Summary.SOME_RIGHT if wrong else Summary.ONLY_MISSING
