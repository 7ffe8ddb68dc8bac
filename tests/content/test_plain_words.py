"""The list of plain words, and what is said with it."""

import hashlib
import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kit.content.plain_words import FINGERPRINT_WORDS, fingerprint, offered_passphrase, plain_words

KEYS = st.text("acdefghjklmnpqrstuvwxyz023456789", min_size=58, max_size=58).map("age1{}".format)


def _one_letter_apart(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def test_words_are_plain_and_in_order():
    assert len(plain_words()) >= 1024
    assert list(plain_words()) == sorted(set(plain_words()))
    assert all(re.fullmatch("[a-z]{3,8}", word) for word in plain_words())


def test_words_are_told_apart_by_eye_and_ear():
    assert len({word[:4] for word in plain_words()}) == len(plain_words())
    assert [pair for pair in combinations(plain_words(), 2) if _one_letter_apart(*pair)] == []


def test_the_list_never_changes_since_fingerprints_are_compared_between_copies_of_the_kit():
    assert hashlib.sha256("\n".join(plain_words()).encode()).hexdigest()[:16] == "c6bece8597b20097"
    assert fingerprint(f"age1{'q' * 58}") == "gentle studio sugar dozen peacock precise captain donkey"


def test_a_passphrase_is_drawn_anew_each_time():
    offered = {offered_passphrase() for _ in range(50)}
    assert len(offered) == 50
    assert all(len(each.split()) == 6 and set(each.split()) <= set(plain_words()) for each in offered)


@given(KEYS, KEYS)
def test_keys_have_the_same_words_only_if_they_are_the_same(one, other):
    assert (fingerprint(one) == fingerprint(other)) == (one == other)
    assert fingerprint(f" {one.upper()}\n") == fingerprint(one)
    assert len(fingerprint(one).split()) == FINGERPRINT_WORDS
