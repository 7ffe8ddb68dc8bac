"""The code of a shared workspace: easy to read aloud, kept only as a slow hash."""

import hashlib
import re
import secrets

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Capital letters and digits without those that look alike: I and 1, O and 0."""

GROUPS = (3, 4, 3)
LENGTH = sum(GROUPS)
"""Ten signs of 32 kinds: 50 bits."""

# About 16 MB and a twentieth of a second for each try.
_COST, _BLOCK, _LANES = 2**14, 8, 1


def new_code() -> str:
    """A new random code, in groups, such as `K7M-Q2XF-9RB`."""
    return spaced("".join(secrets.choice(SIGNS) for _ in range(LENGTH)))


def spaced(signs: str) -> str:
    """Ten signs in their groups."""
    first, second, _ = GROUPS
    return "-".join((signs[:first], signs[first : first + second], signs[first + second :]))


def read_code(typed: str) -> str | None:
    """The code that a person typed, however they grouped it; None for what can be no code."""
    signs = re.sub(r"[\s.\-\u2010-\u2015_]", "", typed).upper()
    return spaced(signs) if len(signs) == LENGTH and set(signs) <= set(SIGNS) else None


def new_salt() -> bytes:
    """The salt of a store. All its codes share it, so that a code finds its workspace by one hash."""
    return secrets.token_bytes(16)


def code_hash(code: str, salt: bytes) -> bytes:
    """What the store keeps of a code."""
    return hashlib.scrypt(code.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
