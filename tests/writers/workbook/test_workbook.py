"""Workbooks hold what they were given, whatever was typed, and programs other than ours agree."""

import datetime
import io
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator, ValidationSeverity
from python_calamine import CalamineWorkbook

from kit.domain.actors import Actor
from kit.domain.workspace import change, put
from kit.exports import Exported
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.presenters.sheet import Book, CellKind, Column, Formula, Sheet
from kit.writers.workbook.workbook import write_workbook
from tests.small_exports import exported, made, opened, records, small_workspace

WORKBOOKS = ("actors.xlsx", "plan.xlsx", "matrix.xlsx")
DANGEROUS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "#N/A",
    "TRUE",
    "007",
    "1e5",
    "<b>&amp;</b>",
    "two\nlines",
    " x ",
)


def _book(*rows: tuple) -> Book:
    columns = (Column("Text", 20), Column("Day", 12, CellKind.DATE), Column("Number", 8, CellKind.NUMBER))
    return Book("Book", "en", "ltr", (Sheet("One", columns, rows),), "Choices", "Page {page} of {pages}", "Look out")


def _cells(data: bytes, sheet: str = "One") -> list[list[object]]:
    return [list(row) for row in opened(data)[sheet].iter_rows(min_row=2, values_only=True)]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_persons_text_stays_text(text):
    data = write_workbook(_book((text, None, None))).data
    cell = opened(data)["One"]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("One").to_python()[1][0] == text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_text_that_looks_like_a_formula_is_marked_as_text(text):
    assert opened(write_workbook(_book((text, None, None))).data)["One"]["A2"].quotePrefix


def test_a_text_that_looks_like_a_coded_sign_is_read_as_it_was_typed():
    data = write_workbook(_book(("_x0041_ and _x0042", None, None))).data
    read = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("One").to_python()
    assert read[1][0] == "_x0041_ and _x0042"


def test_days_are_days_and_numbers_are_numbers():
    day = datetime.date(2027, 1, 5)
    data = write_workbook(_book(("x", day, 3))).data
    assert _cells(data)[0][1:] == [datetime.datetime(2027, 1, 5), 3]
    assert CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("One").to_python()[1][1:] == [day, 3.0]


def test_a_day_before_the_calendar_of_excel_is_written_out():
    assert _cells(write_workbook(_book(("x", datetime.date(1848, 2, 24), None))).data)[0][1] == "1848-02-24"


def test_signs_that_no_one_sees_and_xml_forbids_are_left_out():
    assert _cells(write_workbook(_book(("a\x00b\x0bc\ufffed\ud800e\r\nf", None, None))).data)[0][0] == "abcde\nf"


def test_a_text_too_long_for_a_cell_is_cut_and_this_is_said():
    workspace = change(small_workspace(), "actors", "A-2", note="x" * 40_000)
    result: Exported = exported(workspace, "actors.xlsx")
    assert len(records(result.files[0].data, "Elements")[1]["Description"]) == 32_767
    sentence = problem_sentence(result.problems[0], Translator())
    assert all(word in sentence for word in ("actors.xlsx", "Elements", "row 3", "40,000", "32,767"))


def test_a_formula_has_its_value_for_programs_that_do_not_calculate():
    data = write_workbook(_book((Formula('IF(1<2,"a & b","")', "a & b"), None, Formula("1+2", 3)))).data
    assert opened(data)["One"]["A2"].value == '=IF(1<2,"a & b","")'
    row = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("One").to_python()[1]
    assert (row[0], row[2]) == ("a & b", 3.0)


@pytest.mark.parametrize("name", WORKBOOKS)
def test_two_readers_find_the_same_cells(name):
    data = made(small_workspace(), name)
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    with_values = opened_with_values(data)
    assert book.sheet_names == with_values.sheetnames
    for sheet in with_values:
        read = book.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        found = {(r, c): v for r, row in enumerate(read, 1) for c, v in enumerate(row, 1) if v != ""}
        written = {(cell.row, cell.column): cell.value for row in sheet for cell in row if cell.value not in (None, "")}
        assert {place: _same(value) for place, value in written.items()} == found


def opened_with_values(data: bytes):
    from openpyxl import load_workbook

    return load_workbook(io.BytesIO(data), data_only=True)


def _same(value: object) -> object:
    """A value as the other reader gives it: whole numbers as fractions, moments as days."""
    if isinstance(value, datetime.datetime):
        return value.date()
    return float(value) if isinstance(value, int) else value


@pytest.mark.parametrize("name", WORKBOOKS)
def test_the_standard_finds_nothing_wrong(name, tmp_path):
    path = tmp_path / name
    path.write_bytes(made(small_workspace(), name))
    found = OpenXmlValidator().validate(path).errors
    # That openpyxl keeps texts in their cells, and not in a table of their own, is a warning and no error.
    assert [str(each) for each in found if each.severity is ValidationSeverity.ERROR] == []


@pytest.mark.parametrize("name", WORKBOOKS)
def test_a_workbook_names_nobody_and_no_moment(name):
    package = ZipFile(io.BytesIO(made(small_workspace(), name)))
    assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    properties = opened(made(small_workspace(), name)).properties
    assert (properties.creator, properties.lastModifiedBy) == (None, None)
    assert properties.modified == datetime.datetime(2000, 1, 1)


def test_many_actors_with_every_kind_of_text_are_read_back(office):
    actors = [Actor(f"A-{place}", text, note=text) for place, text in enumerate(DANGEROUS, 100)]
    data = made(put(small_workspace(), *actors), "actors.xlsx")
    assert [row["Description"] for row in records(data, "Elements")][2:] == list(DANGEROUS)
    assert "@SUM(A1)" in office("dangerous.xlsx", data)
