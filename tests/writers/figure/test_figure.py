"""The map on paper: the same bytes each time, words as text, nothing about who made it."""

import io
import itertools
import re
import struct
import subprocess
import xml.etree.ElementTree as ET

import pypdf
import pytest
from small_map import map_of

from kit.analysis.layout import layout
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import map_picture
from kit.presenters.actor_map.sheet import MapSheet
from kit.writers.figure.figure import map_pdf, map_png, map_svg
from kit.writers.figure.paper import A3, A4

SVG = "{http://www.w3.org/2000/svg}"


def sheet_of(workspace):
    picture = map_picture(workspace, Translator(), layout(workspace.actors, workspace.ties))
    return MapSheet(picture, "Made on 14 Oct 2027", "Numbers on the map", "A number stands for a name.")


def crowd(count):
    """Actors in rows, each tied to the next."""
    actors = [Actor(f"A-{n}", f"Shorewatchers{n}", influence=n % 5 + 1) for n in range(count)]
    return put(Workspace(), *actors, *(Tie(f"T-{n}", f"A-{n}", f"A-{n + 1}") for n in range(count - 1)))


def pages_of(pdf):
    return pypdf.PdfReader(io.BytesIO(pdf)).pages


@pytest.fixture(scope="module")
def sheet():
    ties = [Tie(kind.value, "a", "b", kind) for kind in TieKind]
    workspace = put(map_of("abc", "bc"), *ties, Actor("l", "Front $x$ <b>", level=Level.PROTECTED, kind="opponent"))
    return sheet_of(put(workspace, *(Actor(f"s{stance}", f"Stance {stance:d}", stance=stance) for stance in Stance)))


def words_of(svg):
    return {"".join(each.itertext()) for each in ET.fromstring(svg).iter(f"{SVG}text")}


def test_the_same_picture_gives_the_same_bytes(sheet):
    assert map_png(sheet) == map_png(sheet)
    assert map_svg(sheet) == map_svg(sheet)


def test_names_title_and_legend_are_text_in_the_svg(sheet):
    words = words_of(map_svg(sheet))
    assert {"Actors", "Actor a", "Front $x$ <b>", "Shape: stance", "works with", "in conflict"} <= words


def test_the_png_is_large_enough_for_a4_and_says_nothing_of_its_maker(sheet):
    png = map_png(sheet)
    width, height = struct.unpack(">II", png[16:24])
    assert (width, height) == (2338, 1653)
    assert b"Software" not in png
    assert b"atplotlib" not in png


def test_the_svg_has_neither_date_nor_maker(sheet):
    svg = map_svg(sheet).decode()
    assert "dc:date" not in svg
    assert "dc:creator" not in svg


def test_an_empty_map_can_be_drawn():
    assert words_of(map_svg(sheet_of(Workspace()))) >= {"Actors"}


def test_a_large_map_takes_larger_paper():
    many = put(Workspace(), *(Actor(f"A-{n}", f"Actor {n}") for n in range(70)))
    width, _ = struct.unpack(">II", map_png(sheet_of(many))[16:24])
    assert width == 3307


def test_a_picture_of_a_crowd_grows_by_the_list_of_names_that_find_no_room():
    words = words_of(map_svg(sheet_of(crowd(300))))
    assert {"Numbers on the map", "1"} <= words
    assert {f"Shorewatchers{number}" for number in range(300)} <= words


@pytest.mark.parametrize(("paper", "width", "height"), [(A4, 842, 595), (A3, 1191, 842)])
def test_a_pdf_is_a_sheet_of_its_paper_and_says_what_it_is(sheet, paper, width, height):
    (page,) = pages_of(map_pdf(sheet, paper))
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (width, height)
    text = page.extract_text()
    for words in ("Actors", "Made on 14 Oct 2027", "Front $x$ <b>", "Shape: stance", "in conflict"):
        assert words in text


def test_a_pdf_holds_its_fonts_and_neither_day_nor_maker(sheet):
    pdf = map_pdf(sheet)
    fonts = [font.get_object() for page in pages_of(pdf) for font in page["/Resources"]["/Font"].values()]
    inner = [each.get_object() for font in fonts for each in font.get("/DescendantFonts", [font])]
    assert inner
    assert all("/FontFile2" in each["/FontDescriptor"].get_object() for each in inner)
    assert set(pypdf.PdfReader(io.BytesIO(pdf)).metadata) == {"/Title", "/Subject"}
    assert pdf == map_pdf(sheet)


def test_what_finds_no_room_on_a_sheet_is_named_on_the_next():
    first, *others = (page.extract_text() for page in pages_of(map_pdf(sheet_of(crowd(300)))))
    assert others
    assert "Numbers on the map" in others[0]
    numbers = re.findall(r"Shorewatchers(\d+)", first + "".join(others))
    assert sorted(map(int, numbers)) == list(range(300))


def test_names_on_a_crowded_sheet_do_not_cover_each_other(tmp_path):
    pdf = tmp_path / "map.pdf"
    pdf.write_bytes(map_pdf(sheet_of(crowd(300))))
    told = subprocess.run(["pdftotext", "-bbox", "-l", "1", pdf, "-"], check=True, capture_output=True).stdout
    words = [each for each in ET.fromstring(told).iter() if (each.text or "").startswith("Shorewatchers")]
    boxes = [[float(each.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")] for each in words]
    assert len(boxes) > 20
    for one, other in itertools.combinations(boxes, 2):
        wide, tall = (min(one[axis + 2], other[axis + 2]) - max(one[axis], other[axis]) for axis in (0, 1))
        assert wide <= 1 or tall <= 2, (one, other)
