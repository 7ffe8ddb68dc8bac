"""Everything that is missing or wrong in a workspace, for the command line and for Home."""

import datetime

from kit.analysis.map_problems import map_problems
from kit.content.kinds import actor_kinds
from kit.content.mechanisms import load_mechanism
from kit.domain.checks.actors import actor_problems
from kit.domain.checks.bodies import body_problems
from kit.domain.checks.plan import plan_problems
from kit.domain.checks.report import report_problems
from kit.domain.checks.scores import score_problems
from kit.domain.demands import demand_now
from kit.domain.limits import word_limit
from kit.domain.problems import Problem
from kit.domain.scores import settled
from kit.domain.workspace import Workspace


def all_problems(workspace: Workspace, today: datetime.date) -> tuple[Problem, ...]:
    """The problems of the map, the plan and the report, in this order."""
    mechanism = load_mechanism(workspace.review.mechanism)
    limit, demand = word_limit(workspace.review, mechanism), demand_now(workspace.review, mechanism, today)
    report = report_problems(workspace, limit, demand)
    shape = map_problems(workspace, actor_kinds(workspace.settings.language))
    workspace = settled(workspace)
    actors = (*actor_problems(workspace), *score_problems(workspace, today), *body_problems(workspace, today))
    return (*actors, *shape, *plan_problems(workspace, today), *report)
