"""What is missing in the plan, as sentences, each with the act that mends it."""

import datetime
from dataclasses import dataclass

from kit.domain.checks.plan import plan_problems
from kit.domain.problems import Problem, Weight
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence


@dataclass(frozen=True, slots=True)
class PlanLack:
    """A sentence, the words of its act, and the record that the act opens; `review` opens the review's own form."""

    record: str
    sentence: str
    act: str
    tone: str


REVIEW = "review"


def plan_lacks(workspace: Workspace, today: datetime.date, t: Translator) -> tuple[PlanLack, ...]:
    """Everything that should be done about the plan, the most pressing first."""
    return tuple(_lack(problem, t) for problem in plan_problems(workspace, today))


def _lack(problem: Problem, t: Translator) -> PlanLack:
    tone = "bad" if problem.code in {"plan_task_late", "plan_circle"} else "attn"
    act = _acts(t).get(problem.code) or (t("Change its days") if problem.weight is Weight.WRONG else t("Open it"))
    return PlanLack(problem.place.id, problem_sentence(problem, t), act, tone)


def _acts(t: Translator) -> dict[str, str]:
    review = t("Change the review date")
    return {
        "plan_task_late": t("Move it"),
        "plan_no_owner": t("Give it an owner"),
        "plan_owner_gone": t("Give it an owner"),
        "plan_circle": t("Change what it waits for"),
        "plan_no_review_date": t("Set the review date"),
        "plan_review_tentative": review,
        "plan_review_postponed": review,
        "plan_review_cancelled": review,
        "plan_unverified": t("How we know"),
    }
