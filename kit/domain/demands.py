"""Which of the three texts of an issue is asked for now: question, recommendation or assessment."""

import datetime
from enum import StrEnum

from kit.domain.mechanisms import Mechanism
from kit.domain.report import Issue
from kit.domain.review import Review
from kit.domain.schedule import stage_day, stages_of

_LISTS = frozenset({"loi", "loipr"})
"""Stages at which a Committee adopts its list of issues; before them it takes questions."""


class Demand(StrEnum):
    """A text of an issue, by the name of its field."""

    QUESTION = "question"
    RECOMMENDATION = "recommendation"
    ASSESSMENT = "assessment"


def demand_now(review: Review, mechanism: Mechanism | None, today: datetime.date) -> Demand:
    """What the next document asks for: questions before the list, an assessment after the review, else demands."""
    if review.date is None or mechanism is None:
        return Demand.RECOMMENDATION
    if today > review.date:
        return Demand.ASSESSMENT
    lists = (stage_day(review.date, stage) for stage in stages_of(review, mechanism) if stage.id in _LISTS)
    before_list = any(day is not None and today <= day for day in lists)
    return Demand.QUESTION if before_list else Demand.RECOMMENDATION


def demand_text(issue: Issue, demand: Demand) -> str:
    """The text of an issue that answers a demand."""
    texts = {
        Demand.QUESTION: issue.question,
        Demand.RECOMMENDATION: issue.recommendation,
        Demand.ASSESSMENT: issue.assessment,
    }
    return texts[demand]
