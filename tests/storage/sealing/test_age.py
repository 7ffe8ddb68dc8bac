"""Sealing: what was sealed opens again with the right key alone, and nothing else ever comes out."""

import subprocess
import sys

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.domain.problems import Problem
from kit.storage.sealing import passphrase as age_passphrase
from kit.storage.sealing.age import Lock, is_sealed, lock_of, opened_name, seal, unseal, unseal_with_wrap_keys
from kit.storage.sealing.header import Stanza, write_header
from kit.storage.sealing.keys import new_key
from kit.storage.sealing.payload import seal_payload
from kit.storage.sizes import MAX_FILE

WORDS = "gondola always cloud glacier valley column"
CHUNK = 64 * 1024
sizes = st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7])
contents = st.binary(max_size=300) | st.builds(lambda size, byte: byte * size, sizes, st.binary(min_size=1, max_size=1))


@pytest.fixture(scope="module")
def key():
    return new_key()


@pytest.fixture
def light(monkeypatch):
    """A work factor that takes no time, for laws with many examples."""
    monkeypatch.setattr(age_passphrase, "WORK", 1)


def _code(said: object) -> str:
    assert isinstance(said, Problem), "it opened"
    return said.code


def _scrypt_file(work: str) -> bytes:
    stanza = Stanza("scrypt", ("A" * 22, work), bytes(32))
    return write_header([stanza], bytes(16)) + seal_payload(b"", bytes(16))


@given(contents)
@settings(deadline=None)
def test_what_is_sealed_for_a_key_opens_with_it(key, data):
    assert unseal(seal(data, [key.public]), [key.secret]) == data


@given(data=contents, passphrase=st.text(min_size=1, max_size=20).filter(str.strip))
@settings(deadline=None, max_examples=200)
def test_what_is_sealed_with_a_passphrase_opens_with_it(data, passphrase):
    with pytest.MonkeyPatch.context() as light:
        light.setattr(age_passphrase, "WORK", 1)
        sealed = seal(data, passphrase=passphrase)
        assert unseal(sealed, passphrase=passphrase) == data
        assert _code(unseal(sealed, passphrase=f"{passphrase}x")) == "sealed_wrong_passphrase"


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_another_reader_of_the_format_opens_it(light, size):
    assert pyrage.passphrase.decrypt(seal(b"x" * size, passphrase=WORDS), WORDS) == b"x" * size


def test_any_of_several_receivers_opens_it():
    keys = [new_key() for _ in range(3)]
    sealed = seal(b"ours", [each.public for each in keys])
    assert [unseal(sealed, [each.secret]) for each in keys] == [b"ours"] * 3
    assert len(lock_of(sealed).shares) >= 3


def test_no_flipped_byte_ever_opens(key, light):
    for sealed, how in (
        (seal(b"ours", [key.public]), {"identities": [key.secret]}),
        (seal(b"ours", passphrase=WORDS), {"passphrase": WORDS}),
    ):
        assert unseal(sealed, **how) == b"ours"
        for place in range(len(sealed)):
            for flip in (0x01, 0x20, 0x80):
                bad = bytearray(sealed)
                bad[place] ^= flip
                assert isinstance(unseal(bytes(bad), **how), Problem), place


def test_no_cut_or_lengthened_file_opens(key):
    sealed = seal(b"x" * (CHUNK + 5), [key.public])
    ends = {*range(300), *range(CHUNK - 40, len(sealed), 7), len(sealed) - 1}
    assert all(isinstance(unseal(sealed[:end], [key.secret]), Problem) for end in ends)
    assert _code(unseal(sealed + b"\0", [key.secret])) == "sealed_damaged"


def test_no_chunk_can_be_left_out(light):
    sealed = seal(b"a" * CHUNK + b"b" * CHUNK, passphrase=WORDS)
    assert _code(unseal(sealed[: -CHUNK - 16], passphrase=WORDS)) == "sealed_damaged"


@given(st.binary(max_size=400))
def test_anything_behind_the_first_line_is_refused_in_words(data):
    said = unseal(b"age-encryption.org/v1\n" + data, passphrase=WORDS)
    assert _code(said) in {"sealed_damaged", "sealed_needs_key", "sealed_wrong_passphrase"}


def test_a_wrong_key_is_told_apart_from_damage(key):
    sealed = seal(b"ours", [key.public])
    assert _code(unseal(sealed, [new_key().secret])) == "sealed_wrong_key"
    assert _code(unseal(sealed[:-1], [key.secret])) == "sealed_damaged"
    assert _code(unseal_with_wrap_keys(sealed, [bytes(32)])) == "sealed_wrong_key"


def test_a_file_says_what_opens_it(key, light):
    by_words, by_key = seal(b"ours", passphrase=WORDS), seal(b"ours", [key.public])
    assert lock_of(by_words) == Lock(by_passphrase=True)
    assert not lock_of(by_key).by_passphrase
    assert _code(unseal(by_words, [key.secret])) == "sealed_needs_passphrase"
    assert _code(unseal(by_key, passphrase=WORDS)) == "sealed_needs_key"


def test_words_open_it_however_a_phone_writes_them(light):
    sealed = seal(b"ours", passphrase=WORDS)
    assert unseal(sealed, passphrase=" Gondola always,cloud Glacier valley-column. ") == b"ours"


def test_a_passphrase_stands_alone(light):
    stanza = age_passphrase.wrap_with_passphrase(bytes(16), WORDS)
    twice = write_header([stanza, stanza], bytes(16)) + seal_payload(b"ours", bytes(16))
    assert _code(unseal(twice, passphrase=WORDS)) == "sealed_damaged"


def test_more_memory_than_a_small_server_has_is_refused_before_it_is_taken():
    said = unseal(_scrypt_file("20"), passphrase=WORDS)
    assert _code(said) == "sealed_too_heavy"
    assert said.values == {"needs": 1024, "most": 64}
    assert _code(unseal(_scrypt_file("99"), passphrase=WORDS)) == "sealed_too_heavy"


@pytest.mark.parametrize("work", ["0", "016", "-1", "1e1", "100", "x"])
def test_a_work_factor_that_is_no_number_is_damage(work):
    assert _code(unseal(_scrypt_file(work), passphrase=WORDS)) == "sealed_damaged"


def test_other_files_are_not_sealed():
    assert not is_sealed(b"PK\x03\x04")
    assert _code(unseal(b"PK\x03\x04", passphrase=WORDS)) == "sealed_not_one"
    assert _code(unseal(b"age-encryption.org/v2\n", passphrase=WORDS)) == "sealed_newer"


def test_more_than_the_kit_reads_is_refused_unread():
    assert _code(unseal(bytes(MAX_FILE + 1), passphrase=WORDS)) == "file_too_large"


def test_names_lose_their_seal_only():
    assert opened_name("ours.coalition.age") == "ours.coalition"
    assert opened_name("ours.coalition") == "ours.coalition"


# A process begins with the peak of the one that started it, so a small one stands between.
_BETWEEN = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"
_PEAK = """
import resource, sys
from kit.storage.sealing.age import seal, unseal
import cryptography.hazmat.primitives.kdf.scrypt, cryptography.hazmat.primitives.ciphers.aead
data, words = bytes(200_000), "gondola always cloud glacier valley column"
sealed = open(sys.argv[2], "rb").read() if sys.argv[1] == "unseal" else b""
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
if sealed:
    assert unseal(sealed, passphrase=words) == data
else:
    open(sys.argv[2], "wb").write(seal(data, passphrase=words))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_a_passphrase_takes_less_than_100_megabytes_of_writer_and_receiver(tmp_path):
    """The peak of a process of its own, since the memory of scrypt is not Python's."""
    for act in ("seal", "unseal"):
        command = [sys.executable, "-c", _BETWEEN, sys.executable, "-c", _PEAK, act, str(tmp_path / "sealed")]
        megabytes = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        assert 32 < megabytes < 100, f"{act}: {megabytes:.0f} MB"
