"""Exporting the plan, against openpyxl writing the same cells bare."""

import datetime
import io
from collections.abc import Iterator
from typing import Any

from kit.bench.figures import Figure, in_turn, timed
from kit.domain.audience import Audience
from kit.domain.coalition import Coalition, Member
from kit.domain.plan import Task
from kit.domain.workspace import Workspace, put
from kit.exports import export
from kit.i18n.translator import Translator

SIZES = (50, 500, 2_000)
_DAY = datetime.date(2027, 1, 4)


def export_figures(rounds: int) -> Iterator[Figure]:
    """Seconds from a workspace with so many tasks to the searched bytes of its work plan."""
    for size in SIZES:
        workspace = _planned(size)
        cells = _cells(_plan_bytes(workspace))
        times = in_turn(
            rounds,
            lambda workspace=workspace: timed(lambda: _plan_bytes(workspace)),  # type: ignore[misc]
            lambda cells=cells: timed(lambda: _bare(cells)),  # type: ignore[misc]
        )
        yield Figure(f"work plan of {size} tasks", "openpyxl writing the same cells", "s", *times, digits=3)


def _planned(size: int) -> Workspace:
    members = [Member(f"M-{n}", name=f"Member {n}") for n in range(14)]
    tasks = [_task(n) for n in range(size)]
    return put(Workspace(coalition=Coalition(name="Bench")), *members, *tasks)


def _task(number: int) -> Task:
    start = _DAY + datetime.timedelta(days=number % 700)
    return Task(
        f"W-{number}",
        title=f"Write the part on issue {number}",
        owner=f"M-{number % 14}",
        start=start,
        end=start + datetime.timedelta(days=20),
        product="Draft",
    )


def _plan_bytes(workspace: Workspace) -> bytes:
    made = export(workspace, ("plan.xlsx",), Audience.COALITION, Translator(), _DAY)
    return made.files[0].data


def _cells(data: bytes) -> list[list[list[Any]]]:
    from openpyxl import load_workbook

    return [[[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in load_workbook(io.BytesIO(data))]


def _bare(sheets: list[list[list[Any]]]) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append({place: value for place, value in enumerate(row, 1) if value is not None})
    book.save(io.BytesIO())
