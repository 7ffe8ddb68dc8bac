"""The search after writing finds a hidden name in whatever field it stands, even where the door had let it through."""

import datetime
from dataclasses import replace

import pytest

from kit.domain.actors import Actor, Tie, TieKind
from kit.domain.audience import Audience, Level
from kit.domain.disclosure import Disclosed, disclose
from kit.domain.workspace import Workspace, put, with_records
from kit.exports import _Making
from kit.exports.makers import MAKERS
from kit.i18n.translator import Translator

HIDDEN = "Front of the Harbour"
DAY = datetime.date(2027, 10, 14)
T = Translator()
MAPPED = put(
    Workspace(),
    Actor("A-1", HIDDEN, kind="opponent", level=Level.PROTECTED),
    Actor("A-2", "Open Circle", kind="nmrf"),
    Actor("A-3", "Union", kind="union"),
    Tie("T-1", "A-2", "A-3", TieKind.FUNDS),
)
FIELDS = {
    "name": HIDDEN,
    "short": HIDDEN.upper(),
    "note": HIDDEN.replace(" ", "\n"),
    "goal": HIDDEN.replace(" ", "\u00a0"),
    "aliases": ("Circle", HIDDEN),
    "groups": (HIDDEN,),
    "tags": (HIDDEN.replace("F", "F\u200b"),),
    "capacities": ((HIDDEN, "yes"),),
    "status": HIDDEN,
}


def _let_through(field: str) -> Disclosed:
    disclosed = disclose(MAPPED, Audience.COALITION)
    actors = disclosed.workspace.actors
    changed = {**actors, "A-2": replace(actors["A-2"], **{field: FIELDS[field]})}
    return replace(disclosed, workspace=with_records(disclosed.workspace, "actors", changed))


def _leaks(field: str, kind: str) -> list:
    disclosed = _let_through(field)
    made = MAKERS[kind](disclosed, T, DAY, None)
    return list(_Making(MAPPED, disclosed, T, DAY, None).leaks(kind, kind, made))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("kind", ["actors.xlsx", "actors.csv", "kumu.xlsx", "map.gexf", "map.graphml"])
def test_a_hidden_name_in_any_field_stops_the_file(field, kind):
    assert [(leak.code, leak.place.id) for leak in _leaks(field, kind)] == [("export_leak", "A-1")]


@pytest.mark.parametrize("kind", ["map.svg", "map.pdf", "map-a3.pdf", "map.png", "summary.docx", "print-kit.docx"])
def test_a_hidden_name_on_a_drawing_or_a_page_stops_the_file(kind):
    assert _leaks("name", kind)
