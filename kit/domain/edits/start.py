"""The first edit of all: a workspace from what a person says about the coalition and its review."""

import datetime
from collections.abc import Iterable
from dataclasses import replace

from kit.domain.coalition import Coalition
from kit.domain.practice import Answer
from kit.domain.review import Certainty, Review
from kit.domain.workspace import Workspace, put


def start_workspace(
    name: str,
    country: str,
    mechanism: str,
    procedure: str = "",
    date: datetime.date | None = None,
    certainty: Certainty = Certainty.TENTATIVE,
    answers: Iterable[Answer] = (),
) -> Workspace:
    """A workspace that holds the coalition and its review; an open date is always tentative.

    `answers` are those given to exercises before there was a workspace. What is missing or wrong is said by
    `start_problems` of `kit.domain.checks.start`.
    """
    coalition = Coalition(name=_one_line(name), country=country)
    review = Review(mechanism, procedure, date, certainty if date else Certainty.TENTATIVE)
    return put(Workspace(coalition=coalition, review=review), *answers)


def holds_only_answers(workspace: Workspace) -> bool:
    """Whether there is nothing yet but answers to exercises, so that a new workspace can take them along."""
    return replace(workspace, answers=Workspace().answers) == Workspace()


def _one_line(text: str) -> str:
    return " ".join(text.split())
