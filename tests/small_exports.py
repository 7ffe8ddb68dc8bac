"""A small workspace of which everything can be exported, and ways to read files back."""

import datetime
import io

from openpyxl import Workbook, load_workbook

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Audience, Level
from kit.domain.coalition import Coalition, Member
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.report import (
    Consent,
    Contribution,
    Evidence,
    EvidenceKind,
    Issue,
    Progress,
    Recommendation,
    Response,
    Section,
    SectionKind,
)
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.exports import Exported, export
from kit.i18n.translator import Translator

TODAY = datetime.date(2027, 10, 14)
FILES = (
    *("actors.xlsx", "plan.xlsx", "matrix.xlsx", "report.docx", "map.svg", "map.png", "map.pdf", "map-a3.pdf"),
    *("summary.docx", "kumu.xlsx", "actors.csv", "map.gexf", "map.graphml", "print-kit.docx"),
)


def small_workspace() -> Workspace:
    return put(
        Workspace(coalition=Coalition("Amarani Covenant Coalition", "XAM"), review=Review("upr", date=TODAY)),
        Member("M-1", name="Women's Legal Aid", city="Tavel", role="Editor", level=Level.PUBLIC),
        Member("M-2", name="House of the Lake", city="Sorane", level=Level.PROTECTED),
        Actor("A-1", "Commission", kind="nhri", stance=Stance.ACTIVE_ALLY, influence=4, tags=("law", "prisons")),
        Actor("A-2", "Union", kind="union", note="Meets on Mondays", extra=(("Hall", "Port Isande"),)),
        Actor("A-3", "Front for National Order", "FNO", level=Level.PROTECTED),
        Tie("T-1", "A-1", "A-2", TieKind.INFORMS, strength=2),
        Tie("T-2", "A-3", "A-2"),
        Milestone("S-1", "Joint report handed in", date=datetime.date(2027, 12, 1), source="U2"),
        Task("W-1", "Visit prisons", owner="M-1", start=datetime.date(2027, 8, 2), end=datetime.date(2027, 9, 24)),
        Task("W-2", "Translate", start=datetime.date(2027, 11, 1), end=datetime.date(2027, 11, 30), depends=("W-1",)),
        Task("W-3", "Print", status=TaskStatus.DONE, milestone="S-1"),
        Issue("I-1", "Held without trial", ("9",), question="How many?", recommendation="Release by 2028."),
        Evidence("E-1", "I-1", EvidenceKind.STATISTIC, "61 per cent wait.", "Annual report", "2026-12-31"),
        Evidence("E-2", "I-1", EvidenceKind.LIVED_REALITY, "She waited nineteen months", consent=Consent.WITHDRAWN),
        Recommendation("R-1", "Release people", "112.45", by="Norlund", response=Response.SUPPORTED, issue="I-1"),
        Recommendation("R-2", "Build courts", response=Response.NOTED, progress=Progress.PARTLY),
        Section("N-1", "Liberty", SectionKind.ISSUE, issue="I-1", position=2.0),
        Contribution("X-1", "N-1", "M-1", "We visited nineteen places.\n\nNobody was told."),
    )


def exported(workspace: Workspace, *names: str, audience: Audience = Audience.COALITION) -> Exported:
    return export(workspace, names, audience, Translator(), TODAY)


def made(workspace: Workspace, name: str, audience: Audience = Audience.COALITION) -> bytes:
    return exported(workspace, name, audience=audience).files[0].data


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def records(data: bytes, sheet: str, heading_row: int = 1) -> list[dict[str, object]]:
    """The rows of a sheet by their headings, without empty ones."""
    rows = list(opened(data)[sheet].iter_rows(min_row=heading_row, values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:] if any(row)]
