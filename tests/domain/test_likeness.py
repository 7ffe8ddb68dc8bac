import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.actors import Actor
from kit.domain.likeness import alike, likely_pairs, resembling

SAME = [
    ("NHRC", "National Human Rights Commission"),
    ("National Human Rights Commission", "Human Rights Commission"),
    ("Justice Ministry", "Ministry of Justice"),
    ("Min. of Justice", "Ministry of Justice"),
    ("Ministère de la Justice", "MINISTERE DE LA JUSTICE"),
    ("CNDH", "Commission nationale des droits de l'homme"),
    ("Comisión Nacional de Derechos Humanos", "Comision Nacional de los Derechos Humanos"),
    ("Bar Association", "Bar Associaton"),
    ("Women\u2019s League", "Womens League"),
    ("League of Women", "Women League"),
    ("UNHCR", "U.N.H.C.R."),
    ("Supreme Court", "The Supreme Court"),
    ("Trade Union Federation", "Federation of Trade Unions"),
    ("Dept of Health", "Department of Health"),
    ("Assoc. of Judges", "Judges Association"),
    ("Radio Karum", "Radio-Karum"),
    ("Parliament", "Parliment"),
    ("Amarani Red Cross", "Red Cross of Amarani"),
]
OTHERS = [
    ("Ministry of Health", "Ministry of Justice"),
    ("Ministry of Labour", "Ministry of Land"),
    ("North Youth League", "South Youth League"),
    ("Lumen 1", "Lumen 2"),
    ("Women's League", "Men's League"),
    ("Human Rights Commission", "Human Rights Council"),
    ("Parliament", "Parliamentary Committee"),
    ("Supreme Court", "Constitutional Court"),
    ("UNICEF", "UNIFEM"),
    ("Teachers Union", "Nurses Union"),
    ("Police", "Policy Institute"),
    ("District 5 Health Office", "District 6 Health Office"),
    ("", ""),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_orders_and_initials_of_one_name_are_alike(one, other):
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_names_that_differ_in_a_word_are_not(one, other):
    assert not alike(one, other)
    assert not alike(other, one)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_every_pair_alike_is_found_among_many(one, other):
    crowd = [Actor(f"A-{n}", f"Circle {n} of Karum") for n in range(60)]
    pairs = list(likely_pairs([Actor("A", one), *crowd, Actor("B", other)]))
    assert [(first.id, second.id) for first, second in pairs] == [("A", "B")]


def test_pairs_told_apart_are_not_asked_about():
    one, other = Actor("A", "Justice Ministry"), Actor("B", "Ministry of Justice", told_apart=("A",))
    assert list(likely_pairs([one, other])) == []


def test_the_same_name_goes_before_one_that_begins_so():
    actors = [Actor("A", "Lumen of the North"), Actor("B", "Lumen"), Actor("C", "Vesta", aliases=("The Lamp",))]
    assert resembling(actors, "lúmen").id == "B"
    assert resembling(actors, "Lumen of").id == "A"
    assert resembling(actors, "Lamp").id == "C"
    assert resembling(actors, "L") is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_has_no_order_and_never_fails(one, other):
    assert alike(one, other) == alike(other, one)
