"""Plain words to say on the phone: a passphrase that the kit offers, and the fingerprint of a public key.

The list is our own: short English words, no two of which begin with the same four letters, sound alike or differ by
one letter. It is one list for all languages and never changes, since two people compare what their copies of it say.
"""

import hashlib
import secrets
from functools import cache

from kit.content.files import CONTENT

PASSPHRASE_WORDS = 6
"""More than 60 bits: with a fifth of a second a guess, nobody tries them all."""
FINGERPRINT_WORDS = 8
"""More than 80 bits, because keys, unlike passphrases, can be tried by the million each second."""


@cache
def plain_words() -> tuple[str, ...]:
    """All words of the list, in order."""
    return tuple((CONTENT / "plain_words.txt").read_text("ascii").split())


def offered_passphrase() -> str:
    """Six words drawn by chance, with a space between."""
    return " ".join(secrets.choice(plain_words()) for _ in range(PASSPHRASE_WORDS))


def fingerprint(public_key: str) -> str:
    """A public key in words: the SHA-256 of its text in small letters, as a number written with words for digits."""
    number = int.from_bytes(hashlib.sha256(public_key.strip().lower().encode()).digest(), "big")
    words = []
    for _ in range(FINGERPRINT_WORDS):
        number, digit = divmod(number, len(plain_words()))
        words.append(plain_words()[digit])
    return " ".join(words)
