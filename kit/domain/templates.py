"""Templates that a work plan is counted back from; the counting itself is in `kit.domain.schedule`."""

from dataclasses import dataclass

from kit.domain.mechanisms import Confidence


@dataclass(frozen=True, slots=True)
class TaskTemplate:
    """A piece of work tied to a stage of the mechanism.

    It ends `weeks_before` weeks before the typical day of its stage (negative: after it) and takes `weeks` weeks.
    `role` says who of the coalition usually does it, `depends` are ids of task templates that must end first, and
    `milestone` is the id of a milestone template that it works towards; where that is empty, it works towards the
    day of its stage, if it ends before it. `procedure` names the only procedure it belongs to, empty for all.
    `source` holds ids of sources.
    """

    id: str
    title: str
    stage: str
    weeks_before: float
    weeks: float
    product: str = ""
    role: str = ""
    depends: tuple[str, ...] = ()
    milestone: str = ""
    procedure: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class MilestoneTemplate:
    """A day of the coalition's own, `weeks_before` weeks before the typical day of a stage (negative: after it)."""

    id: str
    title: str
    stage: str
    weeks_before: float
    procedure: str = ""
    source: str = ""
    as_of: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    """Everything that a plan for one mechanism starts with, besides the mechanism's own stages."""

    mechanism: str
    milestones: tuple[MilestoneTemplate, ...] = ()
    tasks: tuple[TaskTemplate, ...] = ()
