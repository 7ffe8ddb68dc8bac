"""The workbooks that a coalition takes away, opened as Kumu, Excel and LibreOffice open them."""

import datetime

from kit.domain.audience import Audience
from kit.domain.workspace import change
from tests.small_exports import made, opened, records, small_workspace


def test_kumu_finds_its_sheets_with_headings_in_the_first_row():
    data = made(small_workspace(), "actors.xlsx")
    assert opened(data).sheetnames == ["Elements", "Connections", "About", "Choices"]
    first = records(data, "Elements")[0]
    assert list(first)[:4] == ["Label", "Type", "Description", "Tags"]
    assert (first["Label"], first["Type"], first["Tags"], first["ID"]) == (
        "Commission", "National human rights institution", "law | prisons", "A-1",
    )  # fmt: skip
    tie = records(data, "Connections")[0]
    assert list(tie)[:5] == ["From", "To", "Type", "Direction", "Strength"]
    assert list(tie.values())[:5] == ["Commission", "Union", "informs", "directed", 2]


def test_columns_of_a_register_come_back():
    rows = records(made(small_workspace(), "actors.xlsx"), "Elements")
    assert [row["Hall"] for row in rows] == [None, "Port Isande"]


def test_the_public_sees_no_scores_and_no_contacts():
    public = opened(made(small_workspace(), "actors.xlsx", Audience.PUBLIC))["Elements"]
    headings = {cell.value for cell in public[1]}
    assert headings.isdisjoint({"Stance", "Influence (1-5)", "Interest (1-5)", "Description", "Tags", "Contact"})


def test_choices_are_lists_that_refer_to_their_words():
    book = opened(made(small_workspace(), "plan.xlsx"))
    lists = {rule.formula1: str(rule.sqref) for rule in book["Plan"].data_validations.dataValidation}
    assert lists["'Choices'!$A$2:$A$5"] == "F6:F211"
    assert [book["Choices"].cell(row, 1).value for row in range(1, 6)] == [
        "Status", "Planned", "In work", "Done", "Needs an update",
    ]  # fmt: skip


def test_the_plan_is_sorted_dated_and_ready_for_paper():
    data = made(small_workspace(), "plan.xlsx")
    sheet = opened(data)["Plan"]
    rows = records(data, "Plan", 5)
    assert [row["Task"] for row in rows] == ["Visit prisons", "Translate", "Print"]
    assert rows[1]["Depends on"] == "Visit prisons"
    assert rows[2]["Works towards"] == "Joint report handed in"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "C6"


def test_the_chart_marks_months_and_follows_the_dates(office):
    data = made(small_workspace(), "plan.xlsx")
    sheet = opened(data)["Plan"]
    months = [cell.value.strftime("%Y-%m") for cell in sheet[5][6:18]]
    assert months[0] == "2027-08"
    assert months[-1] == "2028-07"
    assert sheet["K3"].value.startswith("=IF(SUMPRODUCT(('Milestones'!$B$2:$B$1000>=K$5)")
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    assert any("TODAY()" in rule.formula[0] and "EDATE" in rule.formula[0] for rule in rules)
    words = office("plan.xlsx", data)
    assert "◆" in words
    assert "Visit prisons" in words


def test_late_work_says_so_in_words_on_the_day_the_file_is_opened(office):
    """The rule reads the clock of the computer that opens the file, so the day counts back from today."""
    ended = datetime.date.today() - datetime.timedelta(days=12)
    late = change(small_workspace(), "tasks", "W-1", start=ended - datetime.timedelta(days=30), end=ended)
    words = office("late.xlsx", made(late, "plan.xlsx")).splitlines()
    assert [("· late" in line) for line in words if "Visit prisons" in line] == [True]
    assert [("· late" in line) for line in words if "Translate" in line] == [False]


def test_the_matrix_counts_by_issue(office):
    data = made(small_workspace(), "matrix.xlsx")
    first = records(data, "Matrix", 3)[0]
    assert (first["Number"], first["Response"], first["Our issue"]) == ("112.45", "Supported", "Held without trial")
    counted = office("matrix.xlsx", data)
    line = next(line for line in counted.splitlines() if line.startswith("No issue yet"))
    assert line.split()[3:] == ["0", "1", "0", "0", "0", "1", "0", "0"]


def test_the_sheet_about_says_what_was_held_back():
    rows = opened(made(small_workspace(), "matrix.xlsx"))["About"].iter_rows(values_only=True)
    cells = {row[0]: row[1] for row in rows}
    assert cells["Made for"] == "Coalition"
    assert "1 organisation: they stay without a name, under a code" in cells["Held back"]
