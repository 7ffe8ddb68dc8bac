import ast
from pathlib import Path

import pytest
from spreadsheets import proposed, text_of, workbook_of

from kit.domain.actors import Actor
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.bringing.proposal import describe_proposal
from kit.presenters.problems import sentences
from kit.presenters.table import RowState

KIT = Path(__file__).parents[3] / "kit"
T = Translator()
_SAY = {"guess", "guessed", "refuse", "refused", "Refusal"}


def _codes(path):
    """The codes of all problems that a module makes."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for each in ast.walk(node.args[0]) if name in _SAY and node.args else ():
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                yield each.value


def test_every_problem_of_reading_has_a_sentence():
    made = {code for room in ("storage", "imports") for path in (KIT / room).glob("*.py") for code in _codes(path)}
    made -= {"PK"}
    assert len(made) > 40
    assert made <= sentences().keys()


def _lines(data, workspace=None, file="register.xlsx"):
    return describe_proposal(proposed(data, workspace, file), T).lines


def test_a_register_in_sentences():
    rows = [
        ("Stakeholders",),
        ("Name", "Importance", "Colour"),
        ("Lumen", 4, "blue"),
        (None, 3, None),
        ("Vesta", 5, None),
    ]
    before = put(Workspace(), Actor("A-9", "Lumen"))
    assert _lines(workbook_of({"S": rows}), before) == (
        "“register.xlsx” holds 2 actors.",
        (
            "1 is new and 1 changes a record of the workspace. "
            "Rows: 5 in all; 2 taken, 0 joined with these, 1 not taken, 2 blank or headings."
        ),
        (
            "Sheet “S”. Actors, headings in row 2. Columns: Name → Name and Importance → Interest. "
            "Kept as they are: “Colour”."
        ),
        "Guessed, please check:",
        "  Sheet “S”, row 2: The column “Importance” was taken for: Interest.",
        "  Sheet “S”, row 3: 1 row has no ID of this workspace and was matched by its name or text: “Lumen”.",
        "Not taken:",
        "  Sheet “S”, row 4: The row has no name of an actor.",
    )


def test_many_rows_refused_alike_are_told_once_with_all_their_numbers():
    rows = [("Name", "Influence"), ("Lumen", 5), *[(None, 3)] * 8]
    assert _lines(workbook_of({"S": rows}))[-2:] == (
        "  Sheet “S”, row 3: The row has no name of an actor.",
        "  The same in 7 other rows: 4, 5, 6, 7, 8, 9, and 10.",
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "“a.xlsx” is empty."),
        (
            b"%PDF",
            (
                "“a.xlsx” is a PDF document. The kit reads tables (.xlsx, .ods, .csv, .txt) and maps (Kumu .json, "
                ".graphml, .gexf, .gml)."
            ),
        ),
        (
            b"PK\x03\x04",
            "“a.xlsx” is damaged or was only half copied. Open it in a spreadsheet program and save it again.",
        ),
        (
            b"Month,Costs\nMay,5\n",
            "“a.xlsx” has 2 rows, but no headings of actors, ties, tasks or recommendations. It begins: “Month”.",
        ),
    ],
)
def test_a_refused_file_is_one_sentence(data, sentence):
    assert _lines(data, file="a.xlsx") == (sentence,)


def test_the_first_records_are_shown_as_they_were_read():
    rows = [("Name", "Type", "Influence"), ("Lumen", "NGO", 5), ("Vesta", "", 4)]
    before = put(Workspace(), Actor("A-9", "Lumen"))
    preview = describe_proposal(proposed(workbook_of({"S": rows}), before), T).preview
    assert [column.title for column in preview.columns] == ["Name", "Kind", "Stance", "Influence", "Interest", "Place"]
    assert [[cell.text for cell in row.cells][:4] for row in preview.rows] == [
        ["Lumen", "National organisation", "", "5"],
        ["Vesta", "", "", "4"],
    ]
    assert [row.state for row in preview.rows] == [RowState.REST, RowState.NEW]


@pytest.mark.parametrize(
    "rows",
    [
        [("Task", "Owner", "End"), ("Write", "Lumen", "05 Jan 2027")],
        [("Recommendation", "Response", "Themes"), ("Ratify", "Accepted", "Torture; Women")],
        [("From", "To"), ("Lumen", "Vesta")],
        [("Milestone", "Date"), ("Review", "2027-11-08")],
    ],
)
def test_every_kind_of_record_has_a_preview(rows):
    described = describe_proposal(proposed(text_of(rows).encode(), file="a.csv"), T)
    assert described.can_take
    assert described.preview.rows[0].cells[0].text in {"Write", "Ratify", "Lumen", "Review"}
