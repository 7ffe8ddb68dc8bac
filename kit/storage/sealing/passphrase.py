"""A file key under a passphrase: scrypt, with so little memory that every receiver has it.

Whoever opens the file must spend what its writer chose. Programs that choose for themselves take 256 MiB to 1 GiB,
which ends the kernel on a small server; 64 MiB still makes each guess at a passphrase cost a fifth of a second.
"""

import os
import re

from kit.storage.refusal import Refusal
from kit.storage.sealing.header import Stanza, decode, encode
from kit.storage.sealing.payload import unwrap, wrap

SCRYPT = "scrypt"
WORK = 16
"""Two to this power is scrypt's N; with blocks of 8 that takes 128 * 8 * 2**16 bytes."""
_BLOCK, _LABEL, _SALT_BYTES = 8, b"age-encryption.org/v1/scrypt", 16
_NUMBER = re.compile(r"[1-9]\d?", re.ASCII)


def megabytes(work: int) -> int:
    """How much memory (MiB) a work factor takes, of the writer and of each receiver."""
    return int(128 * _BLOCK * 2**work // 1024**2)


def wrap_with_passphrase(file_key: bytes, passphrase: str) -> Stanza:
    """The only stanza of a file that is sealed with a passphrase."""
    salt = os.urandom(_SALT_BYTES)
    return Stanza(SCRYPT, (encode(salt), str(WORK)), wrap(file_key, _wrap_key(passphrase, salt, WORK)))


def unwrap_with_passphrase(stanza: Stanza, passphrase: str) -> bytes | None:
    """The file key, or None where the passphrase is another; raises a Refusal before too much memory is taken."""
    if len(stanza.arguments) != 2 or not _NUMBER.fullmatch(stanza.arguments[1]):
        raise Refusal("sealed_damaged")
    salt, work = decode(stanza.arguments[0]), int(stanza.arguments[1])
    if len(salt) != _SALT_BYTES:
        raise Refusal("sealed_damaged")
    if work > WORK:
        raise Refusal("sealed_too_heavy", needs=megabytes(work), most=megabytes(WORK))
    return unwrap(stanza.body, _wrap_key(passphrase, salt, work))


def _wrap_key(passphrase: str, salt: bytes, work: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=_LABEL + salt, length=32, n=2**work, r=_BLOCK, p=1).derive(passphrase.encode())
