"""The two mechanisms are there in full, each value with source, day and confidence."""

import pytest

from kit.content.mechanisms import load_mechanism, mechanism_choices, mechanism_ids, mechanism_name, review_choices
from kit.content.sources import source_text, unknown_sources
from kit.domain.mechanisms import Confidence


def test_both_mechanisms_are_offered():
    assert mechanism_ids() == ("ccpr", "upr")
    assert dict(mechanism_choices())["upr"] == "Universal Periodic Review"


def test_the_other_committees_are_known_by_name():
    assert [id for id, _ in review_choices()][:2] == list(mechanism_ids())
    assert mechanism_name("cedaw") == dict(review_choices())["cedaw"]
    assert mechanism_name("upr") == "Universal Periodic Review"
    assert mechanism_name("cedaw", "tlh") == mechanism_name("cedaw")
    assert mechanism_name("xyz") == mechanism_name("") == ""


@pytest.mark.parametrize(("mechanism", "stages"), [("upr", 16), ("ccpr", 15)])
def test_all_stages_are_there_and_in_order(mechanism, stages):
    loaded = load_mechanism(mechanism)
    typical = [stage.offset.value.typical for stage in loaded.stages if stage.procedure != "standard"]
    assert len(loaded.stages) == stages
    assert typical == sorted(typical)
    assert typical.count(0.0) >= 1


@pytest.mark.parametrize("mechanism", ["upr", "ccpr"])
def test_offsets_lie_within_their_range(mechanism):
    for stage in load_mechanism(mechanism).stages:
        offset = stage.offset.value
        if offset.earliest is not None and offset.latest is not None:
            assert offset.earliest <= offset.typical <= offset.latest, stage.id


def test_limits_are_those_of_the_sources():
    upr, ccpr = load_mechanism("upr"), load_mechanism("ccpr")
    assert (upr.limit_single.value.words, upr.limit_joint.value.words) == (2815, 5630)
    assert (ccpr.limit_joint.value.words, ccpr.limit_joint.value.pages) == (10000, 15)
    assert ccpr.limit_joint.confidence is Confidence.MEDIUM


def test_the_procedures_of_the_committee_differ_by_their_lists():
    stages = {stage.id: stage.procedure for stage in load_mechanism("ccpr").stages}
    assert (stages["loipr"], stages["loi"], stages["review"]) == ("simplified", "standard", "")


def test_unknown_mechanism_and_language_do_no_harm():
    assert load_mechanism("xyz") is None
    assert load_mechanism("upr", "tlh") == load_mechanism("upr")


def test_sources_become_words():
    assert source_text("U2, N1") == (
        "OHCHR, Human Rights Committee: predictable review cycle; CCPR Centre, guide for civil society, factsheet 3"
    )
    assert source_text("our own count") == "our own count"
    assert source_text("") == ""
    assert unknown_sources("U2, U99") == ("U99",)
