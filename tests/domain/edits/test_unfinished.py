"""Putting back a text that was typed when the work broke off."""

import pytest

from kit.domain.actors import Actor
from kit.domain.coalition import Coalition
from kit.domain.edits.unfinished import holds, put_back
from kit.domain.report import Contribution, Readiness, Section
from kit.domain.workspace import Workspace, put

WORKSPACE = put(
    Workspace(coalition=Coalition(name="Lake")),
    Actor("A-1", name="Union"),
    Section("S-1", title="Prisons", readiness=Readiness.SIGNED, signed_by=("M-1",)),
    Contribution("C-1", section="S-1", text="Before."),
)


def test_a_text_is_set_by_the_rules_of_its_own_edit():
    after = put_back(WORKSPACE, "contributions", "C-1", "text", "After.")
    assert after.contributions["C-1"].text == "After."
    assert after.sections["S-1"].readiness is not Readiness.SIGNED


def test_the_coalition_is_a_single_record():
    assert put_back(WORKSPACE, "coalition", "coalition", "about", " Nine. ").coalition.about == "Nine."


@pytest.mark.parametrize(
    "place",
    [
        ("actors", "A-9", "note"),
        ("actors", "A-1", "stance"),
        ("actors", "A-1", "no_field"),
        ("coalition", "coalition", "country"),
        ("nothing", "A-1", "note"),
        ("recommendations", "R-1", "note"),
    ],
)
def test_where_there_is_no_such_text_nothing_changes(place):
    assert put_back(WORKSPACE, *place, "Typed.") is WORKSPACE


def test_a_text_that_stands_there_is_known():
    assert holds(WORKSPACE, "actors", "A-1", "name", "Union ")
    assert holds(WORKSPACE, "coalition", "coalition", "name", "Lake")
    assert not holds(WORKSPACE, "actors", "A-1", "name", "Press")
    assert not holds(WORKSPACE, "nothing", "A-1", "name", "Press")
