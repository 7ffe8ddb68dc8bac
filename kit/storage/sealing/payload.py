"""The payload of a file in the age format: chunks of 64 KiB under ChaCha20-Poly1305, of which the last is marked."""

import hmac
import os
from collections.abc import Iterator

from kit.storage.refusal import Refusal
from kit.storage.sealing.header import Header, checksum

KEY_BYTES = 16
_NONCE_BYTES = 16
_CHUNK = 64 * 1024
_TAG = 16


def _stream_key(file_key: bytes, nonce: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=nonce, info=b"payload").derive(file_key)


def _chunks(data: memoryview, size: int) -> Iterator[tuple[bytes, memoryview]]:
    """Each chunk with its nonce: a counter, and a byte that is 1 for the last chunk only."""
    count = max(1, -(-len(data) // size))
    for number in range(count):
        last = b"\x01" if number == count - 1 else b"\x00"
        yield number.to_bytes(11, "big") + last, data[number * size : (number + 1) * size]


def seal_payload(data: bytes, file_key: bytes) -> bytes:
    """The payload that holds these bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = os.urandom(_NONCE_BYTES)
    cipher = ChaCha20Poly1305(_stream_key(file_key, nonce))
    return nonce + b"".join(cipher.encrypt(at, chunk, None) for at, chunk in _chunks(memoryview(data), _CHUNK))


def open_payload(data: bytes, header: Header, file_key: bytes) -> bytes:
    """What a sealed file holds, by its file key; raises a Refusal where any byte of it is not as it was written."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if not hmac.compare_digest(header.checksum, checksum(header.signed, file_key)):
        raise Refusal("sealed_damaged")
    body = memoryview(data)[header.size + _NONCE_BYTES :]
    cipher = ChaCha20Poly1305(_stream_key(file_key, data[header.size : header.size + _NONCE_BYTES]))
    try:
        opened = [cipher.decrypt(at, chunk, None) for at, chunk in _chunks(body, _CHUNK + _TAG)]
    except InvalidTag as cause:
        raise Refusal("sealed_damaged") from cause
    if len(opened) > 1 and not opened[-1]:
        raise Refusal("sealed_damaged")
    return b"".join(opened)


def wrap(file_key: bytes, wrap_key: bytes) -> bytes:
    """A file key under another key that is used once."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(wrap_key).encrypt(bytes(12), file_key, None)


def unwrap(body: bytes, wrap_key: bytes) -> bytes | None:
    """The file key in the body of a stanza; None where this key does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(body) != KEY_BYTES + _TAG or len(wrap_key) != 32:
        return None
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(bytes(12), body, None)
    except InvalidTag:
        return None
