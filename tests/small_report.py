"""A small report for tests: two members, one issue with evidence, three sections, two texts."""

import datetime

from kit.domain.coalition import Member
from kit.domain.report import (
    Consent,
    Contribution,
    Evidence,
    EvidenceKind,
    Issue,
    Readiness,
    Recommendation,
    Response,
    Section,
    SectionKind,
)
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put

TODAY = datetime.date(2027, 10, 14)
REVIEW = Review("ccpr", "simplified", datetime.date(2028, 3, 6))


def small_report():
    """One word of text here is one word of the report."""
    return put(
        Workspace(review=REVIEW),
        Member("M-1", "Lake Paralegals"),
        Member("M-2", "Law Clinic"),
        Issue("I-1", "Held without trial", ("9", "10"), recommendation="Release them all"),
        Evidence("E-1", "I-1", EvidenceKind.STATISTIC, "In 2026 214 people waited", "Prison registers", member="M-1"),
        Evidence("E-2", "I-1", EvidenceKind.LIVED_REALITY, "Case 7", "Interview", consent=Consent.GIVEN),
        Section("S-1", "Cover", SectionKind.COVER, position=1.0, lead="M-1", readiness=Readiness.DRAFT),
        Section("S-2", "Detention", SectionKind.ISSUE, "I-1", 2.0, Readiness.DRAFT, 20, "M-2"),
        Section("S-3", "Demands", SectionKind.RECOMMENDATIONS, position=3.0, lead="M-1"),
        Contribution("K-1", "S-2", "M-1", "They counted 214 people.", position=1.0),
        Contribution("K-2", "S-2", "M-2", "The law says six months.", position=2.0),
        Recommendation(
            "R-1", "Reduce detention", "11", response=Response.SUPPORTED, themes=("Detention",), issue="I-1"
        ),
        Recommendation("R-2", "Protect the press", "12", response=Response.NOTED, themes=("Press",)),
    )
