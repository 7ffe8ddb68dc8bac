"""The map on paper: the same bytes each time, words as text, nothing about who made it."""

import struct
import xml.etree.ElementTree as ET

import pytest
from small_map import map_of

from kit.analysis.layout import layout
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actor_map import map_picture
from kit.writers.figure import map_png, map_svg

SVG = "{http://www.w3.org/2000/svg}"


def picture_of(workspace):
    return map_picture(workspace, Translator(), layout(workspace.actors, workspace.ties))


@pytest.fixture(scope="module")
def picture():
    ties = [Tie(kind.value, "a", "b", kind) for kind in TieKind]
    workspace = put(map_of("abc", "bc"), *ties, Actor("l", "Front $x$ <b>", level=Level.PROTECTED, kind="opponent"))
    return picture_of(put(workspace, *(Actor(f"s{stance}", f"Stance {stance:d}", stance=stance) for stance in Stance)))


def words_of(svg):
    return {"".join(each.itertext()) for each in ET.fromstring(svg).iter(f"{SVG}text")}


def test_the_same_picture_gives_the_same_bytes(picture):
    assert map_png(picture) == map_png(picture)
    assert map_svg(picture) == map_svg(picture)


def test_names_title_and_legend_are_text_in_the_svg(picture):
    words = words_of(map_svg(picture))
    assert {"Actors", "Actor a", "Front $x$ <b>", "Shape: stance", "works with", "in conflict"} <= words


def test_the_png_is_large_enough_for_a4_and_says_nothing_of_its_maker(picture):
    png = map_png(picture)
    width, height = struct.unpack(">II", png[16:24])
    assert (width, height) == (2338, 1654)
    assert b"Software" not in png
    assert b"atplotlib" not in png


def test_the_svg_has_neither_date_nor_maker(picture):
    svg = map_svg(picture).decode()
    assert "dc:date" not in svg
    assert "dc:creator" not in svg


def test_an_empty_map_can_be_drawn():
    assert words_of(map_svg(picture_of(Workspace()))) >= {"Actors"}


def test_a_large_map_takes_larger_paper():
    many = put(Workspace(), *(Actor(f"A-{n}", f"Actor {n}") for n in range(70)))
    width, _ = struct.unpack(">II", map_png(picture_of(many))[16:24])
    assert width == 3308
