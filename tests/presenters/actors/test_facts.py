"""Chips, facts and deeds of an actor's card."""

import pytest

from kit.domain.actors import Actor, Stance
from kit.domain.coalition import Member
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actors.deeds import actor_deeds
from kit.presenters.actors.facts import actor_chips, actor_facts
from kit.presenters.together.record_values import value_words

T = Translator()
UPR, CCPR = (Workspace(review=Review(mechanism=each)) for each in ("upr", "ccpr"))


def chips(**values: str) -> list[str]:
    return [chip.text for chip in actor_chips(Actor("a", "A", **values), T)]


def texts(workspace: Workspace, kind: str) -> str:
    return " ".join(text for row in actor_deeds(workspace, kind, T).rows for text in row.texts)


def test_media_are_ally_and_risk_at_once_and_the_state_is_named():
    assert "Ally and risk at once" in chips(kind="media")
    assert "Belongs to the State" in chips(kind="nmrf")
    assert not {"Ally and risk at once", "Belongs to the State"} & set(chips(kind="ngo"))


def test_an_institution_that_is_not_accredited_says_so():
    assert chips(kind="nhri", status="none", status_as_of="2026-05")[0].endswith("not accredited, May 2026")


def test_what_is_known_stands_on_the_card_and_who_asks_even_when_nobody_does():
    workspace = put(Workspace(), Member("m", "Law Centre"))
    actor = Actor("a", "A", goal="Peace", groups=("Women", "Youth"), aliases=("AA",), asked_by="m")
    assert actor_facts(workspace, actor, T) == (
        ("What it wants", "Peace"),
        ("Who asks it", "Law Centre"),
        ("Speaks for", "Women, Youth"),
        ("Other names", "AA"),
    )
    assert actor_facts(workspace, Actor("b"), T) == (("Who asks it", "nobody yet"),)


@pytest.mark.parametrize("values", [{"stance": Stance.PASSIVE_OPPONENT}, {"kind": "opponent"}])
def test_the_card_of_an_opponent_warns_and_misses_nobody_who_asks_it(values):
    facts = dict(actor_facts(Workspace(), Actor("o", **values), T))
    assert facts == {"Take care": "Ask it for nothing. Protect what you know of it, and who told you."}


def test_the_four_capacities_of_an_nmrf_stand_on_its_card():
    facts = dict(actor_facts(Workspace(), Actor("n", kind="nmrf", capacities=(("consultation", "no"),)), T))
    assert facts["Consultation"] == "no"
    assert [facts[name] for name in ("Engagement", "Coordination", "Information management")] == ["not known"] * 3


def test_deeds_are_those_of_the_mechanism_at_hand():
    assert "Makes recommendations" in texts(UPR, "embassy")
    assert "ecommendations" not in texts(CCPR, "embassy")
    assert "list of issues" in texts(CCPR, "ngo")
    assert "list of issues" not in texts(UPR, "ngo")
    assert texts(Workspace(), "ngo")


@pytest.mark.parametrize(("kind", "unverified"), [("faith", True), ("ngo", False)])
def test_what_nobody_checked_says_so_beside_its_source(kind, unverified):
    deeds = actor_deeds(CCPR, kind, T)
    assert deeds.unverified is unverified
    assert deeds.source
    assert deeds.care


def test_it_is_said_when_a_source_was_read_and_where_the_sources_end():
    assert actor_deeds(CCPR, "ngo", T).source.endswith("As of 22 Nov 2026. Confidence: high.")
    assert actor_deeds(CCPR, "nmrf", T).source.endswith("Confidence: medium.")
    assert not actor_deeds(CCPR, "ngo", T).open
    assert actor_deeds(CCPR, "donor", T).open.endswith("nothing more about this one.")
    assert "chosen yours" in actor_deeds(Workspace(), "ngo", T).open


def test_a_committee_without_stages_is_named_and_has_its_deeds():
    deeds = actor_deeds(Workspace(review=Review(mechanism="cat")), "npm", T)
    assert deeds.summary == "What it can do: Committee against Torture"
    assert "one hour" in " ".join(text for row in deeds.rows for text in row.texts)


def test_a_source_is_named_once():
    source = actor_deeds(CCPR, "nhri", T).source
    assert source.count("Engagement of national human rights institutions") == 1


def test_a_kind_that_is_not_known_has_no_deeds():
    assert actor_deeds(CCPR, "", T) is None


def test_answers_and_steps_are_words_in_the_history_too():
    said = value_words(Workspace(), "actors", "capacities", (("information", "partly"),), T)
    assert said == "Information management: partly"
    assert value_words(Workspace(), "ties", "risk", 3, T) == "great risk"
    assert value_words(Workspace(), "ties", "access", 1, T) == "hard to be heard"
