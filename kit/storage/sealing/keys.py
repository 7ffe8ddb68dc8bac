"""Keys for sealing: a secret one that stays with its owner, and the public one that others seal for."""

from dataclasses import dataclass
from datetime import datetime

from kit.domain.problems import Problem
from kit.storage.refusal import Refusal

MOST_TEXT = 64 * 1024
"""The longest file of keys that is read, in bytes."""
_SECRETS_BEGIN = "AGE-SECRET-KEY-1"


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A secret key and the public key that belongs to it, each as the format writes it."""

    secret: str
    public: str


def new_key() -> KeyPair:
    """A new pair of keys."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return KeyPair(str(identity), str(identity.to_public()))


def key_file(pair: KeyPair, now: datetime) -> bytes:
    """The file that a secret key is kept in; the `age` program reads it too."""
    return f"# created: {now.isoformat(timespec='seconds')}\n# public key: {pair.public}\n{pair.secret}\n".encode()


def read_key_file(data: bytes, file: str) -> tuple[KeyPair, ...] | Problem:
    """The secret keys in a file, each with its public key, or why there are none."""
    try:
        return tuple(_pair(line) for line in _lines(data, "key_file_without_key"))
    except Refusal as refusal:
        return refusal.problem(file)


def read_receivers(data: bytes, file: str) -> tuple[str, ...] | Problem:
    """The public keys in a file, one a line; empty lines and those that begin with # are passed over."""
    try:
        return tuple(_receiver(line) for line in _lines(data, "receivers_without_key"))
    except Refusal as refusal:
        return refusal.problem(file)


def receiver(text: str) -> str | Problem:
    """A public key as a person typed it, checked, or what is wrong with it."""
    try:
        return _receiver(text)
    except Refusal as refusal:
        return refusal.problem("")


def _lines(data: bytes, none: str) -> list[str]:
    text = data[:MOST_TEXT].decode("utf-8", errors="replace")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    if not lines:
        raise Refusal(none)
    return lines


def _pair(line: str) -> KeyPair:
    import pyrage

    try:
        identity = pyrage.x25519.Identity.from_str(line)
    except pyrage.IdentityError as cause:
        raise Refusal("key_file_without_key") from cause
    return KeyPair(str(identity), str(identity.to_public()))


def _receiver(text: str) -> str:
    import pyrage

    typed = "".join(text.split())
    if typed.upper().startswith(_SECRETS_BEGIN):
        raise Refusal("receiver_is_secret")
    try:
        return str(pyrage.x25519.Recipient.from_str(typed.lower()))
    except pyrage.RecipientError as cause:
        raise Refusal("receiver_wrong", text=typed[:80]) from cause
