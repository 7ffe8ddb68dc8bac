"""Sealed files that travel as text."""

import base64
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.domain.problems import Problem
from kit.storage.coalition.file import read_coalition
from kit.storage.sealing import armor
from kit.storage.sealing.age import Lock, is_sealed, lock_of, opened_name, seal, unseal
from kit.storage.sealing.keys import new_key

KEY = new_key()
BEGIN, END = "-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"


def as_text(data: bytes) -> str:
    return "\n".join([BEGIN, *textwrap.wrap(base64.b64encode(data).decode(), 64), END, ""])


@given(st.binary(max_size=300))
def test_text_opens_like_the_file_itself(data):
    text = as_text(seal(data, [KEY.public])).encode()
    assert is_sealed(text)
    assert isinstance(lock_of(text), Lock)
    assert unseal(text, [KEY.secret]) == data


@pytest.mark.parametrize(
    "sent",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: f"\n\n  {text}\n\n",
        lambda text: f"\ufeff{text}",
        lambda text: text.rstrip("\n"),
    ],
)
def test_what_mail_does_to_text_does_not_matter(sent):
    assert unseal(sent(as_text(seal(b"ours", [KEY.public]))).encode(), [KEY.secret]) == b"ours"


@pytest.mark.parametrize(
    "broken",
    [
        lambda text: text.replace(END, ""),
        lambda text: text[: len(text) // 2],
        lambda text: text.replace("\n", "\n?", 2),
        lambda text: BEGIN + "\n" + END,
        lambda text: text + "One more line",
    ],
)
def test_text_that_is_not_whole_is_told(broken):
    said = unseal(broken(as_text(seal(b"ours", [KEY.public]))).encode(), [KEY.secret])
    assert isinstance(said, Problem)
    assert said.code in ("sealed_damaged", "sealed_not_one")


def test_a_long_lead_is_not_searched():
    text = as_text(seal(b"ours", [KEY.public]))
    assert not armor.is_armored((" " * 2000 + text).encode())
    assert not is_sealed(f"Dear all,\n{text}".encode())


def test_a_sealed_text_is_no_damaged_workspace():
    said = read_coalition(as_text(seal(b"ours", [KEY.public])).encode(), "ours.coalition")
    assert isinstance(said, Problem)
    assert said.code == "coalition_sealed"


def test_names_of_text_lose_their_seal_too():
    assert opened_name("ours.coalition.ASC") == "ours.coalition"
    assert opened_name("ours.coalition.txt") == "ours.coalition"
