"""The questions that a map can be asked, in groups, and the way from each to its answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from kit.i18n.translator import Translator
from kit.presenters.answers.alone import alone_answer
from kit.presenters.answers.answer import Answer, Asked
from kit.presenters.answers.bridges import bridges_answer
from kit.presenters.answers.communities import communities_answer
from kit.presenters.answers.losses import losses_answer
from kit.presenters.answers.map_changes import map_changes_answer
from kit.presenters.answers.missing import missing_kinds_answer, missing_voices_answer
from kit.presenters.answers.routes import safest_answer, strongest_answer
from kit.presenters.answers.shifts import shifts_answer


class Need(Enum):
    """What a question has to be told before it can be answered."""

    NOTHING = auto()
    TARGET = auto()
    LOSS = auto()
    MOMENT = auto()


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands in the list, and what it needs to be told."""

    id: str
    title: str
    need: Need = Need.NOTHING


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions under one heading."""

    title: str
    questions: tuple[Question, ...]


_ANSWERS: Mapping[str, Callable[[Asked, Translator], Answer]] = {
    "missing_kinds": missing_kinds_answer,
    "missing_voices": missing_voices_answer,
    "alone": alone_answer,
    "bridges": bridges_answer,
    "strongest": strongest_answer,
    "safest": safest_answer,
    "losses": losses_answer,
    "shifts": shifts_answer,
    "communities": communities_answer,
    "map_changes": map_changes_answer,
}


def question_groups(t: Translator) -> tuple[QuestionGroup, ...]:
    """All questions, in the order in which a coalition meets them."""
    return (
        QuestionGroup(
            t("Who is there?"),
            (
                Question("missing_kinds", t("Which kinds of actors are missing?")),
                Question("missing_voices", t("Whose voices are missing?")),
                Question("alone", t("Who stands alone?")),
                Question("communities", t("Which actors keep together?")),
            ),
        ),
        QuestionGroup(
            t("How do we reach them?"),
            (
                Question("bridges", t("Who bridges?")),
                Question("strongest", t("Which route is the strongest?"), Need.TARGET),
                Question("safest", t("Which route is the safest?"), Need.TARGET),
            ),
        ),
        QuestionGroup(
            t("What could change?"),
            (
                Question("losses", t("What breaks if we lose somebody?"), Need.LOSS),
                Question("shifts", t("Whose move by one band would change most?")),
                Question("map_changes", t("How did the map change?"), Need.MOMENT),
            ),
        ),
    )


def first_to_ask(asked: Asked, t: Translator) -> str:
    """The first question that needs to be told nothing and finds work to do; else the very first one."""
    every = [question for group in question_groups(t) for question in group.questions]
    ready = (question.id for question in every if question.need is Need.NOTHING)
    return next((id for id in ready if answer_of(id, asked, t).task is not None), every[0].id)


def answer_of(question: str, asked: Asked, t: Translator) -> Answer:
    """The answer to the question of this id."""
    return _ANSWERS[question](asked, t)
