"""Workbooks of LibreOffice (.ods): values, merged cells, what is hidden, and what is damaged or sealed."""

import datetime
import io
import zipfile

import pytest
from spreadsheets import codes, proposed

from kit.storage.books.tables import read_book

KIND = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def _cell(text="", more=""):
    return f"<table:table-cell {more}>{f'<text:p>{text}</text:p>' if text else ''}</table:table-cell>"


def _row(*cells, more=""):
    held = "".join(each if each.startswith("<") else _cell(each) for each in cells)
    return f"<table:table-row {more}>{held}</table:table-row>"


def _book(*rows, tables="", styles="", kind=KIND, **parts):
    body = f'<table:table table:name="Register">{"".join(rows)}</table:table>{tables}'
    content = f"<office:document-content {NAMES}>{styles}<office:body>{body}</office:body></office:document-content>"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        for name, text in {"mimetype": kind, "content.xml": content, **parts}.items():
            package.writestr(name, text)
    return held.getvalue()


def _cells(*rows, **more):
    return [(row.number, row.cells) for row in read_book("a.ods", _book(*rows, **more)).sheets[0].rows]


def test_a_register_with_gaps_and_repeated_cells():
    blank = _row(_cell(more='table:number-columns-repeated="16384"'), more='table:number-rows-repeated="7"')
    data = _book(
        _row("Organisation", "Type", "Place"),
        blank,
        _row("Lumen", _cell("NGO", 'table:number-columns-repeated="2"')),
        _row(_cell(more='table:number-columns-repeated="1024"'), more='table:number-rows-repeated="1048500"'),
    )
    proposal = proposed(data, file="a.ods")
    assert [(actor.name, actor.kind, actor.place) for actor in proposal.actors] == [("Lumen", "ngo", "NGO")]
    assert (proposal.rows.complete, proposal.rows.total, proposal.rows.blank) == (True, 9, 7)


def test_values_of_every_kind():
    row = _row(
        _cell("3,5", 'office:value-type="float" office:value="3.5"'),
        _cell("20 %", 'office:value-type="percentage" office:value="0.2"'),
        _cell("4", 'office:value-type="float" office:value="4"'),
        _cell("1. 2. 27", 'office:value-type="date" office:date-value="2027-02-01"'),
        _cell("WAHR", 'office:value-type="boolean" office:boolean-value="true"'),
        _cell("a<text:s text:c='2'/>b<text:line-break/><text:span>c</text:span>d", 'office:value-type="string"'),
    )
    assert _cells(row) == [(1, (3.5, 0.2, 4, datetime.date(2027, 2, 1), True, "a  b\ncd"))]


def test_remarks_are_no_text_and_merged_cells_are_filled():
    remark = "<table:table-cell><office:annotation><text:p>secret</text:p></office:annotation></table:table-cell>"
    rows = (
        _row(_cell("State", 'table:number-rows-spanned="2"'), remark, "Ministry"),
        _row("<table:covered-table-cell/>", "", "Court"),
    )
    assert _cells(*rows) == [(1, ("State", None, "Ministry")), (2, ("State", None, "Court"))]


def test_what_is_out_of_sight_and_formulas_without_results_are_told():
    style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    other = f'<table:table table:name="Old" table:style-name="ta2">{_row("Organisation", "Type")}</table:table>'
    data = _book(
        '<table:table-column/><table:table-column table:visibility="collapse"/>',
        _row("Organisation", "Type"),
        _row("Lumen", _cell(more='table:formula="of:=A1"'), more='table:visibility="filter"'),
        tables=other,
        styles=style,
    )
    proposal = proposed(data, file="a.ods")
    told = ["formulas_without_value", "rows_hidden", "columns_hidden"]
    assert (codes(proposal.guessed)[:3], codes(proposal.refused)) == (told, ["sheet_hidden"])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_book(_row("Organisation"))[:-40], "file_damaged"),
        (_book("<table:table-row>"), "file_damaged"),
        (_book(_row(_cell("x", 'office:value-type="float" office:value="x"'))), "file_damaged"),
        (_book(_row("Lumen", more='table:number-rows-repeated="1048576"')), "file_too_many_rows"),
        (_book(**{"META-INF/manifest.xml": "<manifest:encryption-data/>"}), "file_encrypted"),
        (_book(**{"content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "file_declares_entities"),
        (_book(kind="application/vnd.oasis.opendocument.text"), "file_wrong_kind"),
        (_book(), "file_without_rows"),
    ],
)
def test_what_cannot_be_read_is_one_problem(data, code):
    assert codes(proposed(data, file="a.ods").refused) == [code]
