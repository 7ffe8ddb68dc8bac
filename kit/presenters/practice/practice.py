"""The practice screen: the exercises by module with their states, and where the answers are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kit.content.exercises import module_title
from kit.domain.exercises import Exercise
from kit.domain.practice import Answer
from kit.i18n.translator import Translator

Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One exercise of the list; `state` is `new`, `wrong` or `right`, and `words` say the same."""

    id: str
    title: str
    state: str
    words: str


@dataclass(frozen=True, slots=True)
class ModuleList:
    """The exercises of one module."""

    title: str
    lines: tuple[ExerciseLine, ...]


@dataclass(frozen=True, slots=True)
class PracticeList:
    """All exercises, and how many of them are done, in words."""

    modules: tuple[ModuleList, ...]
    done: str


def practice_list(exercises: Sequence[Exercise], answers: Answers, t: Translator) -> PracticeList:
    """The list of exercises, module by module in the order of their numbers."""
    numbers = sorted({each.module for each in exercises})
    modules = tuple(
        ModuleList(
            t("Module {number}: {title}", number=t.number(number), title=module_title(number, t.language)),
            tuple(_line(each, answers.get(each.id), t) for each in exercises if each.module == number),
        )
        for number in numbers
    )
    return PracticeList(modules, done_words(exercises, answers, t))


def done_words(exercises: Sequence[Exercise], answers: Answers, t: Translator) -> str:
    """How many of all exercises are answered right, in words."""
    done = sum(answers[each.id].right for each in exercises if each.id in answers)
    return t("{done} of {all} exercises done", done=t.number(done), all=t.number(len(exercises)))


def keeping_words(t: Translator, *, is_open: bool) -> str:
    """Where the answers go: into the open workspace, or into one that holds nothing else yet."""
    if is_open:
        return t("Your answers are part of your workspace. Hints cost nothing.")
    return t(
        "No workspace is open. Your answers are kept on this page and go with you into the workspace that you start."
    )


def first_unsolved(exercises: Sequence[Exercise], answers: Answers) -> str:
    """The exercise to begin with: the first that is not answered right, else the first; empty when there is none."""
    unsolved = (each.id for each in exercises if each.id not in answers or not answers[each.id].right)
    return next(unsolved, exercises[0].id if exercises else "")


def next_exercise(exercises: Sequence[Exercise], here: str) -> str:
    """The exercise after this one; empty after the last."""
    ids = [each.id for each in exercises]
    place = ids.index(here) + 1 if here in ids else 0
    return ids[place] if place < len(ids) else ""


def _line(exercise: Exercise, answer: Answer | None, t: Translator) -> ExerciseLine:
    if answer is None:
        return ExerciseLine(exercise.id, exercise.title, "new", t("Not tried yet"))
    if answer.right:
        return ExerciseLine(exercise.id, exercise.title, "right", t("Done"))
    words = t.many("{count} try, not right yet", "{count} tries, not right yet", answer.tries)
    return ExerciseLine(exercise.id, exercise.title, "wrong", words)
