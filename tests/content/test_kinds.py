"""The typology of actors, and the words by which registers name them."""

import pytest

from kit.content.deeds import deed_mechanisms, deeds_at
from kit.content.kinds import actor_kind, actor_kinds, guess_kind
from kit.content.mechanisms import review_choices
from kit.domain.audience import Level

CODES = [
    "ngo",
    "community",
    "nhri",
    "nmrf",
    "ministry",
    "parliament",
    "judiciary",
    "specialised_body",
    "npm",
    "union",
    "media",
    "un",
    "embassy",
    "academia",
    "faith",
    "private_sector",
    "ingo",
    "local_government",
    "security",
    "donor",
    "opponent",
]


def test_all_kinds_are_there_in_their_order():
    assert [kind.id for kind in actor_kinds()] == CODES


def test_opponents_start_protected():
    assert {kind.id for kind in actor_kinds() if kind.default_level is Level.PROTECTED} == {"opponent"}


def test_every_kind_says_what_it_does():
    for kind in actor_kinds():
        assert kind.name
        assert kind.description
        assert kind.before
        assert kind.caution, kind.id
        assert len(kind.aliases) >= 5


def test_what_exists_at_one_mechanism_is_said_of_that_one_only():
    assert "recommendations" in deeds_at("upr", "embassy").during
    assert deeds_at("ccpr", "embassy") is None
    assert "grade" in deeds_at("ccpr", "ngo").after
    assert "list of issues" not in str(deeds_at("upr", "ngo"))
    assert deeds_at("xyz", "ngo") is deeds_at("", "ngo") is None
    assert not any("recommendations" in (kind.during + kind.before) for kind in actor_kinds())


def test_at_each_of_the_ten_mechanisms_organisations_and_the_nhri_are_told_what_they_can_do():
    assert set(deed_mechanisms()) == {id for id, _ in review_choices()}
    assert len(deed_mechanisms()) == 10
    for mechanism in deed_mechanisms():
        assert deeds_at(mechanism, "ngo").before, mechanism
        assert deeds_at(mechanism, "nhri").before, mechanism
        assert deeds_at(mechanism, "ingo"), mechanism


def test_no_procedure_of_follow_up_is_told_where_the_sources_have_none():
    assert "no written follow-up" in deeds_at("crc", "ngo").after
    assert not deeds_at("cescr", "ngo").after
    assert not any(deeds_at(each, "nmrf").after for each in ("cescr", "crpd"))


def test_what_belongs_to_the_state_is_marked_and_media_are_ally_and_risk():
    assert {kind.id for kind in actor_kinds() if kind.state} == {"nmrf", "ministry", "local_government", "security"}
    assert [kind.id for kind in actor_kinds() if kind.ally_and_risk] == ["media"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("INDH", "nhri"),
        ("Comisión Nacional de Derechos Humanos", "nhri"),
        ("Comision nacional de derechos humanos (CNDH)", "nhri"),
        ("Ministère de la Justice", "ministry"),
        ("Ministerio Público", "judiciary"),
        ("syndicat", "union"),
        ("ONG", "ngo"),
        ("ONG internationale", "ingo"),
        ("Inspectorate of Detention (NPM)", "npm"),
        ("Police", "security"),
        ("Embajada de Francia", "embassy"),
        ("LOCAL COMMUNITIES (receiver)", "community"),
        ("specialised_body", "specialised_body"),
        ("National human rights institution", "nhri"),
        ("Bailleurs de fonds", "donor"),
    ],
)
def test_words_of_registers_are_understood(words, code):
    assert guess_kind(words) == code


@pytest.mark.parametrize("words", ["", "   ", "17", "Ohio", "mediation", "barren"])
def test_other_words_are_not_guessed(words):
    assert guess_kind(words) == ""


@pytest.mark.parametrize("kind", actor_kinds(), ids=lambda kind: kind.id)
def test_each_alias_leads_to_its_kind(kind):
    assert {guess_kind(alias) for alias in kind.aliases} == {kind.id}


def test_unknown_code_has_no_kind():
    assert actor_kind("") is None
    assert actor_kind("nhri").name == "National human rights institution"
