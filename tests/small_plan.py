"""A small mechanism and its template, for tests of the plan."""

import datetime
from dataclasses import replace

from kit.domain.mechanisms import Confidence, Limit, Mechanism, Offset, Sourced, Stage
from kit.domain.review import Certainty, Review
from kit.domain.templates import MilestoneTemplate, PlanTemplate, TaskTemplate
from kit.domain.workspace import Workspace

REVIEW_DAY = datetime.date(2028, 3, 6)


def stage(id: str, months: float | None, procedure: str = "", confidence: Confidence = Confidence.HIGH) -> Stage:
    offset = Sourced(Offset(months), "U2", "2026-11-22", confidence, "A note")
    return Stage(id, f"Stage {id}", "Civil society", offset, procedure=procedure)


MECHANISM = Mechanism(
    id="body",
    name="A body",
    body="A body of experts",
    procedures=("quick", "slow"),
    stages=(
        stage("list", -24.0, "quick"),
        stage("long-list", -14.0, "slow"),
        stage("report", -1.0, confidence=Confidence.UNVERIFIED),
        stage("review", 0.0),
        stage("unknown", None),
        stage("follow-up", 12.0),
    ),
    limit_single=Sourced(Limit()),
    limit_joint=Sourced(Limit()),
)
TEMPLATE = PlanTemplate(
    "body",
    milestones=(MilestoneTemplate("agreed", "Text agreed", "report", 4, source="KIT", as_of="2026-11-22"),),
    tasks=(
        TaskTemplate("write", "Write the text", "report", 6, 8, product="Text", depends=("questions",)),
        TaskTemplate("read", "Read the text", "report", 4, 2, milestone="agreed", depends=("write",)),
        TaskTemplate("brief", "Brief embassies", "review", 1, 3, product="Brief"),
        TaskTemplate("talk", "Talk about it", "follow-up", -2, 1),
        TaskTemplate("guess", "Guess", "unknown", 1, 1),
        TaskTemplate("questions", "Send questions", "list", 1, 2, procedure="quick"),
    ),
)


def workspace_with(date: datetime.date | None = REVIEW_DAY, procedure: str = "") -> Workspace:
    return replace(Workspace(), review=Review("body", procedure, date, Certainty.CONFIRMED))
