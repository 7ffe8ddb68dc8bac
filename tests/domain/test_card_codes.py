"""Codes of cards: a slip of the pen is always found, and a code is the same on every copy."""

from itertools import islice, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain import card_codes as codes
from kit.domain.card_codes import SIGNS, blank_codes, card_codes, check_sign, is_blank, is_whole, written_id
from kit.history.changes import new_id

LOOK_ALIKE = ("0OQD", "1ILJ", "2Z", "5S", "8B", "6G", "UV", "17")


def test_the_signs_cannot_be_mistaken_for_each_other():
    assert all(len(set(group) & set(SIGNS)) <= 1 for group in LOOK_ALIKE)
    assert not set("AEIOU") & set(SIGNS)
    assert len(set(SIGNS)) == len(SIGNS) == 19


def test_every_single_wrong_sign_and_every_swap_of_neighbours_is_found():
    """The whole law: every code there is, every place, every other sign."""
    whole = {"".join(signs) + check_sign("".join(signs)) for signs in product(SIGNS, repeat=3)}
    assert len(whole) == len(SIGNS) ** 3
    for code in whole:
        for at, sign in enumerate(code):
            before, after = code[:at], code[at + 1 :]
            assert not any(before + other + after in whole for other in SIGNS if other != sign)
        for at, (one, other) in enumerate(pairwise(code)):
            assert one == other or code[:at] + other + one + code[at + 2 :] not in whole


def test_whole_codes_are_those_with_the_right_check_sign():
    assert {code for code in map("".join, product(SIGNS, repeat=2)) if is_whole(code)} == set()
    assert sum(is_whole("K7P" + sign) for sign in SIGNS) == 1
    assert not is_whole("")
    assert not is_whole("K7P0")


def test_two_thousand_actors_have_a_code_each():
    ids = [f"A-{number:08}" for number in range(2000)]
    found = card_codes(ids)
    assert found.keys() == set(ids)
    assert len(set(found.values())) == 2000
    assert all(is_whole(code) for code in found.values())
    assert sum(len(code) == 4 for code in found.values()) > 1200


def test_a_code_follows_from_the_id_alone_so_merging_moves_none():
    ours, theirs = [f"O-{n}" for n in range(400)], [f"T-{n}" for n in range(400)]
    merged = card_codes([*theirs, *ours])
    assert merged == card_codes([*ours, *theirs])
    for id, code in card_codes(ours).items():
        longer = merged[id]
        assert longer[: len(code) - 1] == code[:-1]
        assert all(other == id or given_code != code for other, given_code in merged.items())


def test_actors_that_share_a_code_both_get_a_longer_one():
    ids = [f"A-{number}" for number in range(600)]
    long = [id for id, code in card_codes(ids).items() if len(code) > 4]
    short = [codes.signs_of(id, 3) for id in long]
    assert long
    assert all(short.count(each) > 1 for each in short)


def test_blank_cards_have_codes_of_their_own():
    ids = [f"A-{number}" for number in range(3000)]
    assert not {code[0] for code in card_codes(ids).values()} & set(codes.BLANK_FIRST)
    blank = list(islice(blank_codes("deck", ids), 100))
    assert len(set(blank)) == 100
    assert all(is_whole(code) and is_blank(code) for code in blank)
    assert blank != list(islice(blank_codes("other deck", ids), 100))


def test_an_actor_of_a_blank_card_keeps_its_code_and_the_next_deck_leaves_it_out():
    code = next(blank_codes("deck", ()))
    id = written_id(code, "Radio Tavel")
    assert card_codes([id])[id] == code
    assert id == written_id(code, " radio  TAVEL ")
    assert id != written_id(code, "Radio Hill")
    assert code not in set(blank_codes("deck", [id]))


@given(st.data())
def test_what_two_decks_called_alike_stays_two_actors(data):
    code = data.draw(st.sampled_from(list(islice(blank_codes("", ()), 50))))
    one, other = (written_id(code, name) for name in ("Radio Tavel", "Women of the Lake"))
    found = card_codes([one, other])
    assert found[one] != found[other]
    assert {each[:3] for each in found.values()} == {code[:3]}


@pytest.mark.parametrize("typed", ["k7p4", " K7-P4 ", "K7P4.", "\uff4b\uff17\uff50\uff14"])
def test_codes_may_be_typed_as_people_type(typed):
    assert codes.tidy(typed) == "K7P4"


@given(st.text())
def test_any_text_is_a_code_or_none(text):
    assert is_whole(codes.tidy(text)) in {True, False}
    assert is_whole(text) in {True, False}


def test_ids_of_the_kit_are_codes_too():
    ids = [new_id("A") for _ in range(200)]
    assert len(set(card_codes(ids).values())) == 200
