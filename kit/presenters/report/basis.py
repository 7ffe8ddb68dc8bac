"""What every view of the report is counted from: mechanism, limit, words, and the text that is asked for now."""

import datetime
from dataclasses import dataclass

from kit.content.mechanisms import load_mechanism
from kit.domain.demands import Demand, demand_now
from kit.domain.limits import WordLimit, WordUse, word_limit, word_use
from kit.domain.mechanisms import Mechanism
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class ReportBasis:
    """A workspace on a day, with all that follows from both for the report."""

    workspace: Workspace
    today: datetime.date
    mechanism: Mechanism | None
    limit: WordLimit
    use: WordUse
    demand: Demand


def report_basis(workspace: Workspace, today: datetime.date, t: Translator) -> ReportBasis:
    """Count once what several views show."""
    review = workspace.review
    mechanism = load_mechanism(review.mechanism, t.language)
    demand = demand_now(review, mechanism, today)
    return ReportBasis(workspace, today, mechanism, word_limit(review, mechanism), word_use(workspace), demand)
