import datetime
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spreadsheets import codes, text_of, with_part, workbook_of

from kit.history.log import Log
from kit.storage.books.book import MAX_ROWS
from kit.storage.books.tables import read_book
from kit.storage.coalition.file import write_coalition

PLAIN = [("Name", "Score", "Seen"), ("Bar", 4, datetime.date(2027, 1, 5)), ("Union", 2.5, True)]


def _cells(book):
    return [row.cells for row in book.sheets[0].rows]


def test_a_workbook_keeps_numbers_dates_and_truth():
    book = read_book("a.xlsx", workbook_of({"S": PLAIN}))
    assert _cells(book)[1:] == [("Bar", 4, datetime.datetime(2027, 1, 5)), ("Union", 2.5, True)]
    assert (book.guessed, book.refused) == ((), ())


def test_the_content_decides_whatever_the_name_says():
    assert _cells(read_book("a.csv", workbook_of({"S": PLAIN})))[0] == ("Name", "Score", "Seen")
    assert _cells(read_book("a.xlsx", b"Name,Score\nBar,4\n")) == [("Name", "Score"), ("Bar", "4")]


def test_merged_cells_are_filled_and_full_width_ones_are_bands():
    rows = [("Group", None, None), ("Name", "Kind", "Place"), ("Bar", "NGO", "Tavel"), ("Union", None, None)]
    book = read_book("a.xlsx", workbook_of({"S": rows}, merged=["A1:C1", "B3:B4"]))
    assert [row.band for row in book.sheets[0].rows] == [True, False, False, False]
    assert _cells(book)[3] == ("Union", "NGO")


def test_blank_rows_are_counted_by_the_numbers_of_the_others():
    sheet = read_book("a.xlsx", workbook_of({"S": [("a",), (None,), ("  ",), ("b",)]})).sheets[0]
    assert ([row.number for row in sheet.rows], sheet.height) == ([1, 4], 4)


def test_hidden_sheets_are_marked():
    book = read_book("a.xlsx", workbook_of({"S": PLAIN, "T": PLAIN}, hidden=["T"]))
    assert [sheet.hidden for sheet in book.sheets] == [False, True]


def test_formulas_without_a_stored_value_are_told():
    book = read_book("a.xlsx", workbook_of({"S": [("Name", "Score"), ("Bar", "=1+1"), ("Union", "=2+2")]}))
    (problem,) = book.guessed
    assert (problem.code, problem.place.row, problem.values["count"]) == ("formulas_without_value", 2, 2)


def test_formulas_give_their_stored_value():
    data = workbook_of({"S": [("Name", "Score"), ("Bar", "=1+1")]})
    stored = with_part(data, "xl/worksheets/sheet1.xml", r"<v ?/>|<v></v>", "<v>2</v>")
    assert _cells(read_book("a.xlsx", stored))[1] == ("Bar", 2)


@pytest.mark.parametrize("size", [0.3, 0.6, 0.95])
def test_half_a_workbook_is_refused(size):
    data = workbook_of({"S": PLAIN})
    assert codes(read_book("a.xlsx", data[: int(len(data) * size)]).refused) == ["file_damaged"]


def test_a_document_type_is_refused():
    data = workbook_of({"S": PLAIN})
    declared = with_part(data, "xl/worksheets/sheet1.xml", "<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')
    assert codes(read_book("a.xlsx", declared).refused) == ["file_declares_entities"]


def test_a_package_that_swells_is_refused_by_its_directory():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        with package.open("xl/worksheets/sheet1.xml", "w") as part:
            for _ in range(130):
                part.write(b"0" * (1 << 20))
    assert len(held.getvalue()) < 200_000
    assert codes(read_book("a.xlsx", held.getvalue()).refused) == ["file_too_large"]


def test_too_many_rows_are_refused():
    text = "Name\n" + "Bar\n" * (MAX_ROWS + 1)
    assert codes(read_book("a.csv", text.encode()).refused) == ["file_too_many_rows"]


@pytest.mark.parametrize(
    ("data", "code", "what"),
    [
        (b"", "file_empty", None),
        (b"  \r\n", "file_empty", None),
        (b"%PDF-1.7 ...", "file_wrong_kind", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "file_wrong_kind", "image"),
        (b"<html><table>", "file_wrong_kind", "web_page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><gexf>', "file_breaks_off", None),
        (b'{"elements": []}', "file_without_elements", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "file_encrypted", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "file_old_workbook", None),
        (bytes(range(256)) * 4, "file_no_text", None),
        (b"PK\x03\x04 and nothing more", "file_damaged", None),
    ],
    ids=[
        "nothing",
        "blank",
        "pdf",
        "picture",
        "page",
        "cut map",
        "map of nothing",
        "sealed",
        "old workbook",
        "bytes",
        "cut archive",
    ],
)
def test_other_files_are_named(data, code, what):
    book = read_book("a.xlsx", data)
    assert (codes(book.refused), book.refused[0].values.get("what"), book.sheets) == ([code], what, ())


def test_a_workspace_is_named_too():
    (refused,) = read_book("a.xlsx", write_coalition(Log())).refused
    assert (refused.code, refused.values["what"]) == ("file_wrong_kind", "coalition")


def test_the_strict_kind_of_workbook_is_named():
    data = workbook_of({"S": PLAIN})
    usual = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    strict = with_part(data, "xl/workbook.xml", usual, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    assert codes(read_book("a.xlsx", strict).refused) == ["file_strict"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found(delimiter):
    rows = [("Name", "Kind", "Place"), ("Bar", "NGO", "Tavel"), ("Union", "", "Karum")]
    book = read_book("a.txt", text_of(rows, delimiter).encode())
    assert _cells(book) == [("Name", "Kind", "Place"), ("Bar", "NGO", "Tavel"), ("Union", None, "Karum")]


def test_excel_may_name_the_delimiter():
    assert _cells(read_book("a.csv", b"sep=;\r\nName;Note\r\nBar;a, b, c, d\r\n")) == [
        ("Name", "Note"),
        ("Bar", "a, b, c, d"),
    ]


def test_quoted_cells_may_hold_lines_and_delimiters():
    data = b'Name,Note\r\nBar,"first, second\r\nthird ""quoted"""\r\nUnion,x\r\n'
    assert _cells(read_book("a.csv", data))[1:] == [("Bar", 'first, second\nthird "quoted"'), ("Union", "x")]


def test_an_open_quotation_mark_is_told():
    book = read_book("a.csv", b'Name,Note\nBar,"never closed\nUnion,x\n')
    assert codes(book.guessed) == ["quotes_unclear"]


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data):
    for opened in (data, b"PK\x03\x04" + data, b"Name,Kind\n" + data):
        book = read_book("a.xlsx", opened)
        assert book.sheets or book.refused


def test_an_open_quotation_mark_costs_its_own_row_only():
    lines = [b"Name,Note", b'Bar,"never closed', b'Union,"one, two', b'three"', *(b"Actor %d,x" % n for n in range(99))]
    book = read_book("a.csv", b"\n".join(lines))
    cells = _cells(book)
    assert cells[1:4] == [("Bar", "never closed"), ("Union", "one, two\nthree"), ("Actor 0", "x")]
    assert (len(cells), codes(book.guessed)) == (102, ["quotes_unclear"])
