"""Sealing: a file that only named receivers, or who knows a passphrase, can open; in the age format.

Keys are wrapped by pyrage. Passphrases are not: pyrage chooses a work factor of 512 MiB and more and offers no other,
so the stanza of a passphrase and the reading of a header are written here, on the `cryptography` package.
"""

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kit.domain.problems import Problem
from kit.storage.refusal import Refusal
from kit.storage.sealing.armor import is_armored, unarmored
from kit.storage.sealing.header import FAMILY, Header, Stanza, decode, read_header, write_header
from kit.storage.sealing.passphrase import SCRYPT, unwrap_with_passphrase, wrap_with_passphrase
from kit.storage.sealing.payload import KEY_BYTES, open_payload, seal_payload, unwrap
from kit.storage.sizes import MAX_FILE, MAX_FILE_MEGABYTES

SUFFIX = ".age"
_SUFFIXES = (SUFFIX, ".asc", ".txt")
"""How names of sealed files end; the last two are those of text."""
_KEY_KIND, _SHARE_BYTES = "X25519", 32
_APART = re.compile(r"[\s,.;\-]+")


@dataclass(frozen=True, slots=True)
class Lock:
    """What opens a file: a passphrase, or the secret key that fits one of these public shares."""

    by_passphrase: bool
    shares: tuple[bytes, ...] = ()


def is_sealed(data: bytes) -> bool:
    """Whether these bytes say of themselves that they are sealed, also where they are written as text."""
    return data.startswith(FAMILY) or is_armored(data)


def opened_name(name: str) -> str:
    """The name of a sealed file without its seal."""
    suffix = next((each for each in _SUFFIXES if name.lower().endswith(each)), "")
    return name[: -len(suffix)] if suffix else name


def seal(data: bytes, recipients: Iterable[str] = (), passphrase: str = "") -> bytes:
    """Seal for receivers by their public keys ("age1…", checked before by `keys.py`), or with a passphrase."""
    receivers = tuple(recipients)
    if bool(receivers) == bool(passphrase):
        raise ValueError("a file is sealed for receivers or with a passphrase")
    if receivers:
        import pyrage

        sealed: bytes = pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(each) for each in receivers])
        return sealed
    file_key = os.urandom(KEY_BYTES)
    stanza = wrap_with_passphrase(file_key, plain_spelling(passphrase))
    return write_header([stanza], file_key) + seal_payload(data, file_key)


def lock_of(data: bytes, file: str = "") -> Lock | Problem:
    """What opens a sealed file, or why it cannot be opened here."""
    try:
        _, header = _read(data)
        if header.stanzas[0].kind == SCRYPT:
            return Lock(by_passphrase=True)
        shares = tuple(_share(each) for each in _key_stanzas(header))
        return Lock(by_passphrase=False, shares=shares) if shares else Refusal("sealed_wrong_key").problem(file)
    except Refusal as refusal:
        return refusal.problem(file)


def unseal(data: bytes, identities: Iterable[str] = (), passphrase: str = "", file: str = "") -> bytes | Problem:
    """What a sealed file holds, by secret keys ("AGE-SECRET-KEY-1…") or a passphrase; or why it stays closed."""
    try:
        data, header = _read(data)
        if passphrase:
            return open_payload(data, header, _key_by_passphrase(header, passphrase))
        return _by_identities(data, header, tuple(identities))
    except Refusal as refusal:
        return refusal.problem(file)


def unseal_with_wrap_keys(data: bytes, wrap_keys: Sequence[bytes], file: str = "") -> bytes | Problem:
    """What a sealed file holds, by keys that were made elsewhere from a secret key and the shares of its `Lock`."""
    try:
        data, header = _read(data)
        tried = (unwrap(stanza.body, key) for stanza in _key_stanzas(header) for key in wrap_keys)
        file_key = next((each for each in tried if each is not None), None)
        if file_key is None:
            raise Refusal("sealed_wrong_key")
        return open_payload(data, header, file_key)
    except Refusal as refusal:
        return refusal.problem(file)


def plain_spelling(passphrase: str) -> str:
    """A passphrase without white space around it, its letters composed in one way."""
    return unicodedata.normalize("NFC", passphrase.strip())


def _read(data: bytes) -> tuple[bytes, Header]:
    """The file, not as text any more, and its header."""
    if len(data) > MAX_FILE:
        raise Refusal("file_too_large", megabytes=MAX_FILE_MEGABYTES)
    data = unarmored(data)
    header = read_header(data)
    if len(header.stanzas) > 1 and any(each.kind == SCRYPT for each in header.stanzas):
        raise Refusal("sealed_damaged")
    return data, header


def _key_stanzas(header: Header) -> list[Stanza]:
    if header.stanzas[0].kind == SCRYPT:
        raise Refusal("sealed_needs_passphrase")
    return [each for each in header.stanzas if each.kind == _KEY_KIND]


def _share(stanza: Stanza) -> bytes:
    share = decode(stanza.arguments[0]) if len(stanza.arguments) == 1 else b""
    if len(share) != _SHARE_BYTES:
        raise Refusal("sealed_damaged")
    return share


def _key_by_passphrase(header: Header, passphrase: str) -> bytes:
    """The file key; words are also tried as the kit offers them, since phones write capitals and commas."""
    stanza = header.stanzas[0]
    if stanza.kind != SCRYPT:
        raise Refusal("sealed_needs_key")
    typed = plain_spelling(passphrase)
    for spelling in dict.fromkeys((typed, " ".join(_APART.split(typed.lower())).strip())):
        file_key = unwrap_with_passphrase(stanza, spelling)
        if file_key is not None:
            return file_key
    raise Refusal("sealed_wrong_passphrase")


def _by_identities(data: bytes, header: Header, identities: tuple[str, ...]) -> bytes:
    import pyrage

    for stanza in _key_stanzas(header):
        _share(stanza)
    keys = [pyrage.x25519.Identity.from_str(each) for each in identities]
    try:
        opened: bytes = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as cause:
        fits = "matching keys" not in str(cause)
        raise Refusal("sealed_damaged" if fits else "sealed_wrong_key") from cause
    return opened
