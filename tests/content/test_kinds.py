"""The typology of actors, and the words by which registers name them."""

import pytest

from kit.content.kinds import actor_kind, actor_kinds, guess_kind
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
    embassy, ngo = actor_kind("embassy"), actor_kind("ngo")
    assert "recommendations" in embassy.deeds_at("upr").during
    assert embassy.deeds_at("ccpr") is None
    assert "grade" in ngo.deeds_at("ccpr").after
    assert "list of issues" not in str(ngo.deeds_at("upr"))
    assert not any("recommendations" in (kind.during + kind.before) for kind in actor_kinds())


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
