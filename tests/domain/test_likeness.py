import pytest
from hypothesis import example, given
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
    ("women legal aid", "Women's Legal Aid"),
    ("Legal Aid for Women", "Women\u2019s Legal Aid"),
    ("Ministry for Women", "Women's Ministry"),
    ("Ombudsman's Office", "Office of the Ombudsman"),
    ("Teachers' Union", "Union of Teachers"),
    ("Child Rights Network", "Children's Rights Network"),
    ("Truth & Justice Commission", "Commission for Truth and Justice"),
    ("MoJ", "Ministry of Justice"),
    ("M.o.J.", "Ministry of Justice"),
    ("Ministry of Justice (MoJ)", "Ministry of Justice"),
    ("MinJust", "Ministry of Justice"),
    ("Minjusticia", "Ministerio de Justicia"),
    ("Минюст", "Министерство юстиции"),
    ("HRD Network", "Human Rights Defenders Network"),
    ("Nat'l Human Rights Commission", "National Human Rights Commission"),
    ("Lawyers for Rights Inc.", "Lawyers for Rights"),
    ("Youth Netwrok", "Youth Network"),
    ("Minsitry of Jutsice", "Ministry of Justice"),
    ("Ligue droits homme", "Ligue des droits de l\u2019homme"),
    ("LDH", "Ligue des droits de l'homme"),
    ("Ministère Justice", "Ministère de la Justice"),
    ("Barreau Amarani", "Barreau d'Amarani"),
    ("Defensoría Derechos Niñez", "Defensoria de los Derechos de la Niñez"),
    ("Asociacion Mujeres", "Asociación de las Mujeres"),
    ("Комиссия по правам человека", "комиссия прав человека"),
    ("Бюро Надёжда", "Бюро Надежда"),
    ("وزارة العدل", "وزاره العدل"),
    ("لجنة حقوق الإنسان", "اللجنة لحقوق الانسان"),
    ("مؤسسة الأمل", "موسسة الامل"),
    ("العدالة والتنمية", "عدالة و تنمية"),
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
    ("Ministry of Justice", "Ministry of Finance"),
    ("MoH", "Ministry of Justice"),
    ("Radio North", "Radio South"),
    ("Northeast Network", "Northwest Network"),
    ("Province 1", "Province 2"),
    ("Province 1", "Province 10"),
    ("Province I", "Province II"),
    ("District A", "District B"),
    ("Committee A", "Committee"),
    ("Union of Teachers (North)", "Union of Teachers (South)"),
    ("Employers Federation", "Employees Federation"),
    ("Male Nurses", "Female Nurses"),
    ("Migrants Network", "Immigrants Network"),
    ("Formal Workers Union", "Informal Workers Union"),
    ("National Party", "Rational Party"),
    ("Asociación de Padres", "Asociación de Madres"),
    ("Province du Nord", "Province du Sud"),
    ("Северное радио", "Южное радио"),
    ("Министерство юстиции", "Министерство финансов"),
    ("وزارة العدل", "وزارة العمل"),
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


def test_a_number_is_no_beginning_of_a_longer_one():
    assert resembling([Actor("A", "Province 10")], "Province 1") is None
    assert resembling([Actor("A", "Province 10")], "Province").id == "A"


_WORDS = ("National", "State", "Republic", "Court", "Cuort", "Radio", "Tcvioal", "Tavicol", "NR", "of", "rights", "1")
_names = st.lists(st.sampled_from(_WORDS), max_size=4).map(" ".join) | st.text("abcde ", max_size=12)


@given(_names | st.text(max_size=40), _names | st.text(max_size=40))
@example("National", "National Court")
@example("State Court", "Court")
@example("abdcbd", "acbdcd")
def test_likeness_has_no_order_and_never_fails(one, other):
    assert alike(one, other) == alike(other, one)
