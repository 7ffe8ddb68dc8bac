"""Everything that is missing or wrong in a workspace, for the command line and for Home."""

import datetime

from kit.domain.checks.actors import actor_problems
from kit.domain.checks.plan import plan_problems
from kit.domain.checks.report import report_problems
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace


def all_problems(workspace: Workspace, today: datetime.date) -> tuple[Problem, ...]:
    """The problems of the map, the plan and the report, in this order."""
    return (*actor_problems(workspace), *plan_problems(workspace, today), *report_problems(workspace))
