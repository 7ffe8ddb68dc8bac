"""Wherever a person moved the columns, rows and sheets of a workbook, they are found again and nothing differs."""

import io
import zipfile

import pytest
from openpyxl import Workbook
from openxml_audit import OpenXmlValidator, ValidationSeverity

from tests.returning import SHEETS, Edited, brought, causes, exported, opened, saved, told

KINDS = ["actors.xlsx", "plan.xlsx"]


def _nothing(update):
    return (update.known, update.differences, update.questions, update.guessed, update.refused) == (
        True,
        (),
        (),
        (),
        (),
    )


def _rebuilt(book, sheets, columns_of, rows_of):
    """The workbook with the columns and rows of some sheets in another order, as if each had been cut and pasted."""
    for name in sheets:
        sheet = book[name]
        heading = Edited.heading_row(sheet)
        values = [[cell.value for cell in row] for row in sheet.iter_rows()]
        order = columns_of(range(len(values[0])))
        body = rows_of(values[heading:])
        for place, row in enumerate([*values[: heading - 1], values[heading - 1], *body], 1):
            for column, source in enumerate(order, 1):
                sheet.cell(place, column).value = row[source]
    return book


@pytest.mark.parametrize("kind", KINDS)
def test_saved_again_it_changes_nothing(desk, kind):
    assert _nothing(brought(desk, saved(opened(exported(desk, kind)))))


@pytest.mark.parametrize("kind", KINDS)
def test_sorted_rows_and_rows_between_change_nothing(desk, kind):
    book = opened(exported(desk, kind))
    _rebuilt(
        book, SHEETS[kind], list, lambda rows: [row for each in reversed(rows) for row in (each, [None] * len(each))]
    )
    assert _nothing(brought(desk, saved(book)))


@pytest.mark.parametrize("kind", KINDS)
def test_columns_moved_by_a_program_that_leaves_their_names_behind_change_nothing(desk, kind):
    book = opened(exported(desk, kind))
    _rebuilt(book, SHEETS[kind], lambda columns: list(reversed(columns)), list)
    assert _nothing(brought(desk, saved(book)))


@pytest.mark.parametrize("kind", KINDS)
def test_hidden_columns_rows_and_sheets_and_a_sheet_in_front_change_nothing(desk, kind):
    book = opened(exported(desk, kind))
    book.create_sheet("Front", 0).append(["Label", "Task", "ID"])
    for name in SHEETS[kind]:
        sheet = book[name]
        sheet.column_dimensions["B"].hidden = True
        sheet.row_dimensions[Edited.heading_row(sheet) + 1].hidden = True
        sheet.sheet_state = "hidden"
    assert _nothing(brought(desk, saved(book)))


@pytest.mark.parametrize("kind", KINDS)
def test_renamed_headings_change_nothing(desk, kind):
    book = opened(exported(desk, kind))
    for name in SHEETS[kind]:
        sheet = book[name]
        row = Edited.heading_row(sheet)
        for number, column in enumerate(Edited(saved(book)).columns(sheet).values()):
            sheet.cell(row, column).value = f"Spalte {number}"
    assert _nothing(brought(desk, saved(book)))


@pytest.mark.parametrize("kind", KINDS)
def test_renamed_sheets_and_rows_above_change_nothing(desk, kind):
    book = opened(exported(desk, kind))
    for name in SHEETS[kind]:
        book[name].insert_rows(1, 3)
        book[name].title = f"Our {name}"
    assert _nothing(brought(desk, saved(book)))


@pytest.mark.parametrize("column", range(1, 15))
def test_a_column_put_in_anywhere_changes_nothing(desk, column):
    book = opened(exported(desk, "actors.xlsx"))
    book["Elements"].insert_cols(column)
    assert _nothing(brought(desk, saved(book)))


def test_dates_and_numbers_as_texts_and_as_serials_change_nothing(desk):
    plan = Edited(exported(desk, "plan.xlsx"))
    plan.set("Plan", "W-1", Start="2 August 2027", End=46654).set("Plan", "W-2", Start="01.11.2027", End="2027-11-30")
    update = brought(desk, plan.data)
    assert [question.key for question in update.questions] == ["Plan/7/start"]
    assert update.differences == ()
    register = Edited(exported(desk, "actors.xlsx"))
    register.set("Elements", "A-1", **{"Influence (1-5)": "4,0"}).set("Connections", "T-1", Strength="2")
    assert _nothing(brought(desk, register.data))


def test_columns_and_sheets_that_are_gone_empty_nothing(desk):
    plan = Edited(exported(desk, "plan.xlsx"))
    sheet = plan.book["Plan"]
    for heading in ("Owner", "Note"):
        sheet.delete_cols(plan.columns(sheet)[heading])
    del plan.book["Milestones"]
    update = brought(desk, plan.data)
    assert (update.differences, update.refused) == ((), ())
    assert causes(update) == [("update_sheet_gone", "Milestones", None), ("update_columns_gone", "Plan", None)]


def test_rows_are_known_by_name_where_the_column_of_ids_is_gone(desk):
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Status="Done")
    sheet = plan.book["Plan"]
    sheet.delete_cols(plan.columns(sheet)["ID"])
    assert told(brought(desk, plan.data)) == {"tasks/W-1/status": ("changed", "Planned", "Done")}


def test_headings_repeated_on_every_page_are_no_records(desk):
    book = opened(exported(desk, "actors.xlsx"))
    book["Elements"].append([cell.value for cell in book["Elements"][1]])
    assert _nothing(brought(desk, saved(book)))


def test_a_workbook_without_its_tables_empties_nothing(desk):
    book = opened(exported(desk, "actors.xlsx"))
    for name in SHEETS["actors.xlsx"]:
        del book[name]
    update = brought(desk, saved(book))
    assert update.differences == ()
    assert [cause for cause, _, _ in causes(update)] == ["update_sheet_gone"] * 2


def test_the_state_is_in_the_properties_and_each_column_has_a_name(desk):
    data = exported(desk, "plan.xlsx")
    book = opened(data)
    properties = {each.name: each.value for each in book.custom_doc_props.props}
    assert properties["coalition-kit state 1"] == " ".join(desk.log.heads)
    assert properties["coalition-kit audience"] == "coalition"
    assert book.defined_names["kit_tasks_start"].attr_text == "'Plan'!$D$5"
    assert all(name.hidden for name in book.defined_names.values())
    assert data == exported(desk, "plan.xlsx")


def test_a_file_without_its_properties_is_an_ordinary_table(desk):
    from kit.imports.updates import read_returned

    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(exported(desk, "plan.xlsx"))) as before, zipfile.ZipFile(held, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            after.writestr(name, part.replace(b"audience", b"other") if name == "docProps/custom.xml" else part)
    assert read_returned("plan.xlsx", held.getvalue()) is None
    assert read_returned("plan.xlsx", saved(Workbook())) is None


@pytest.mark.parametrize("kind", KINDS)
def test_the_standard_finds_nothing_wrong_with_the_state(desk, kind, tmp_path):
    path = tmp_path / kind
    path.write_bytes(exported(desk, kind))
    found = OpenXmlValidator().validate(path).errors
    assert [str(each) for each in found if each.severity is ValidationSeverity.ERROR] == []
