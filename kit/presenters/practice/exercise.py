"""One exercise on the screen: its words, what stands in it now, and what is said of each item after a check."""

from collections.abc import Sequence
from dataclasses import dataclass

from kit.content.exercises import module_title
from kit.content.sources import source_text
from kit.domain.attempts import Attempt
from kit.domain.exercises import Exercise, ExerciseKind, ItemMark, Marking, Summary, mark, shown_options
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import MapPicture, map_picture


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one item: `tone` is `right` or `wrong`, `words` are short, `why` is a sentence or empty."""

    tone: str
    words: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One row of an exercise; `partner` is the id of the right side that was chosen for it."""

    id: str
    text: str
    chosen: bool = False
    partner: str = ""
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The words under the rows: how it went, why, and where that is written."""

    tone: str
    heading: str
    reasons: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class ExercisePage:
    """Everything that the middle of the practice screen shows."""

    crumb: str
    title: str
    lead: str
    question: str
    items: tuple[Item, ...]
    hint: str
    verdict: Verdict | None
    may_check: bool
    state: str


def exercise_page(exercises: Sequence[Exercise], exercise: Exercise, attempt: Attempt, t: Translator) -> ExercisePage:
    """The exercise with everything said about the attempt, once it was checked."""
    marking = mark(exercise, attempt.given) if attempt.checked else None
    return ExercisePage(
        crumb=_crumb(exercises, exercise, t),
        title=exercise.title,
        lead=exercise.lead,
        question=exercise.question,
        items=_items(exercise, attempt, marking, t),
        hint=exercise.hint if attempt.hinted else "",
        verdict=_verdict(exercise, attempt, marking, t) if marking else None,
        may_check=bool(attempt.given),
        state=_state(attempt, marking),
    )


def _state(attempt: Attempt, marking: Marking | None) -> str:
    if marking is None:
        return "open"
    if attempt.told:
        return "told"
    return "right" if marking.right else "wrong"


def _crumb(exercises: Sequence[Exercise], exercise: Exercise, t: Translator) -> str:
    of_module = [each.id for each in exercises if each.module == exercise.module]
    return t(
        "Module {module}, {title} · exercise {number} of {all} · about {minutes} minutes",
        module=t.number(exercise.module),
        title=module_title(exercise.module, t.language),
        number=t.number(of_module.index(exercise.id) + 1),
        all=t.number(len(of_module)),
        minutes=t.number(exercise.minutes),
    )


def _items(exercise: Exercise, attempt: Attempt, marking: Marking | None, t: Translator) -> tuple[Item, ...]:
    marks = {each.item: each for each in marking.items} if marking else {}
    if exercise.kind is ExerciseKind.ORDER:
        return _steps(exercise, attempt, marks, t)
    if exercise.kind is ExerciseKind.MATCH:
        return _pairs(exercise, attempt, marks, t)
    names = {actor.id: actor.name for actor in exercise.actors}
    return tuple(
        Item(
            each.id,
            each.text or names.get(each.id, ""),
            each.id in attempt.given,
            said=_said_of_choice(marks.get(each.id), t),
        )
        for each in shown_options(exercise)
    )


def _steps(exercise: Exercise, attempt: Attempt, marks: dict[str, ItemMark], t: Translator) -> tuple[Item, ...]:
    texts = {option.id: option.text for option in exercise.options}
    numbers = {id: number for number, id in enumerate(attempt.given, 1)}
    return tuple(
        Item(id, texts[id], said=_said_of_step(marks[id], numbers, t) if id in marks else None)
        for id in attempt.given
        if id in texts
    )


def _pairs(exercise: Exercise, attempt: Attempt, marks: dict[str, ItemMark], t: Translator) -> tuple[Item, ...]:
    partner = {left: right for left, _, right in (pair.partition("=") for pair in attempt.given)}
    return tuple(
        Item(
            each.id,
            each.text,
            partner=partner.get(each.id, ""),
            said=_said_of_pair(marks.get(f"{each.id}={partner.get(each.id, '')}"), t),
        )
        for each in shown_options(exercise)
    )


def _said_of_choice(of: ItemMark | None, t: Translator) -> Said | None:
    if of is None:
        return None
    words = t("Right") if of.right else t("Not this one")
    return Said("right" if of.right else "wrong", words, of.feedback)


def _said_of_pair(of: ItemMark | None, t: Translator) -> Said | None:
    if of is None:
        return None
    words = t("They belong together") if of.right else t("Not this pair")
    return Said("right" if of.right else "wrong", words, of.feedback)


def _said_of_step(of: ItemMark, numbers: dict[str, int], t: Translator) -> Said:
    if of.right:
        return Said("right", t("In place"))
    if of.after:
        return Said("wrong", t("Comes after step {number}", number=t.number(numbers[of.after])))
    if of.before:
        return Said("wrong", t("Comes before step {number}", number=t.number(numbers[of.before])))
    return Said("wrong", t("Not in place yet"))


def _verdict(exercise: Exercise, attempt: Attempt, marking: Marking, t: Translator) -> Verdict:
    solved = marking.right or attempt.told
    in_rows = exercise.kind is not ExerciseKind.ORDER
    reasons = () if in_rows else tuple(dict.fromkeys(each.feedback for each in marking.items if each.feedback))
    return Verdict(
        tone="right" if marking.right else "wrong",
        heading=t("This is the answer.") if attempt.told else _heading(exercise, marking, t),
        reasons=(exercise.explanation,) if solved else reasons,
        source=source_text(exercise.source),
    )


def _heading(exercise: Exercise, marking: Marking, t: Translator) -> str:
    if marking.summary is Summary.NOTHING_GIVEN:
        return t("Nothing is chosen yet.")
    if marking.right:
        return t("All of it is right.") if marking.of > 1 else t("That is right.")
    score, of = t.number(sum(each.right for each in marking.items)), t.number(marking.of)
    if exercise.kind is ExerciseKind.ORDER:
        return t("{score} of {of} are in place.", score=score, of=of)
    if exercise.kind is ExerciseKind.MATCH:
        return t("{score} of {of} pairs are right.", score=score, of=of)
    return _heading_of_choice(marking, score, of, t)


def _heading_of_choice(marking: Marking, score: str, of: str, t: Translator) -> str:
    if marking.summary is Summary.NONE_RIGHT:
        return t("Not yet. Read what is said beside your choice.")
    if marking.summary is Summary.ONLY_MISSING:
        return t.many("Right so far; {count} is missing.", "Right so far; {count} are missing.", marking.missing)
    return t("You found {score} of {of}, and something stands there that does not belong.", score=score, of=of)


def exercise_picture(exercise: Exercise, t: Translator) -> MapPicture:
    """The map of an exercise on a map, at the places that the exercise gives its actors."""
    workspace = put(Workspace(), *exercise.actors, *exercise.ties)
    places = {actor.id: (actor.position.x, actor.position.y) for actor in exercise.actors if actor.position}
    return map_picture(workspace, t, places)
