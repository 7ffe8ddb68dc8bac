"""Blanks are the same each time, and come in again when they are filled by hand."""

import datetime
import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from kit.blanks import blank_files
from kit.domain.actors import Stance, TieKind
from kit.domain.plan import TaskStatus
from kit.domain.report import Response
from kit.domain.workspace import Workspace
from kit.history.changes import new_id
from kit.i18n.translator import LANGUAGES, Translator
from kit.imports import propose, take

TEMPLATES = Path(__file__).parents[1] / "templates"


@pytest.mark.parametrize("language", LANGUAGES)
def test_building_twice_gives_the_same_bytes(language):
    assert blank_files(Translator(language)) == blank_files(Translator(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_blanks_in_the_folder_are_those_that_are_built(language):
    """Compared part by part: how a part is packed may differ between versions of zlib."""
    for file in blank_files(Translator(language)):
        assert _parts(file.data) == _parts((TEMPLATES / language / file.name).read_bytes()), file.name


def _parts(data: bytes) -> dict[str, bytes]:
    package = ZipFile(io.BytesIO(data))
    return {name: package.read(name) for name in package.namelist()}


def _filled(name: str, sheets: dict[str, list[dict[str, object]]]) -> Workspace:
    """Fill rows below the headings, as a person does, and bring the file in."""
    data = next(file.data for file in blank_files(Translator()) if file.name == name)
    book = load_workbook(io.BytesIO(data))
    for sheet, rows in sheets.items():
        heading = next(row for row in book[sheet].iter_rows() if {each.value for each in row} >= set(rows[0]))
        columns = {cell.value: cell.column for cell in heading}
        for place, row in enumerate(rows, heading[0].row + 1):
            for title, value in row.items():
                book[sheet].cell(place, columns[title], value)
    saved = io.BytesIO()
    book.save(saved)
    return take(Workspace(), propose(Workspace(), name, saved.getvalue(), new_id))


def test_a_register_filled_by_hand_comes_in():
    elements = [
        {
            "Label": "Commission",
            "Type": "National human rights institution",
            "Stance": "Active ally",
            "Influence (1-5)": 4,
        },
        {"Label": "Union", "Type": "Trade union", "Contact": "Hall 3, Port Isande"},
    ]
    connections = [{"From": "Commission", "To": "Union", "Type": "informs", "Strength": 2}]
    workspace = _filled("actor-register.xlsx", {"Elements": elements, "Connections": connections})
    commission, union = workspace.actors.values()
    assert (commission.name, commission.kind, commission.stance) == ("Commission", "nhri", Stance.ACTIVE_ALLY)
    assert (commission.influence, union.contact) == (4, "Hall 3, Port Isande")
    (tie,) = workspace.ties.values()
    assert (tie.source, tie.target, tie.kind, tie.strength) == (commission.id, union.id, TieKind.INFORMS, 2)


def test_a_plan_filled_by_hand_comes_in():
    start, end = datetime.date(2027, 11, 1), datetime.date(2027, 11, 30)
    rows = [{"Task": "Translate", "Start": start, "End": end, "Status": "In work", "Product": "French text"}]
    days = [{"Milestone": "Handed in", "Date": datetime.date(2027, 12, 1)}]
    workspace = _filled("work-plan.xlsx", {"Plan": rows, "Milestones": days})
    (task,) = workspace.tasks.values()
    assert (task.title, task.start, task.end, task.status) == ("Translate", start, end, TaskStatus.IN_WORK)
    (milestone,) = workspace.milestones.values()
    assert (milestone.title, milestone.date) == ("Handed in", datetime.date(2027, 12, 1))


def test_a_matrix_filled_by_hand_comes_in():
    row = {"Number": "112.45", "Recommendation": "Release people", "Recommended by": "Norlund", "Response": "Noted"}
    workspace = _filled("recommendation-matrix.xlsx", {"Matrix": [row | {"Next step": "Write to the ministry"}]})
    (found,) = workspace.recommendations.values()
    assert (found.number, found.text, found.by, found.response) == (
        "112.45", "Release people", "Norlund", Response.NOTED,
    )  # fmt: skip
    assert ("Next step", "Write to the ministry") in found.extra
