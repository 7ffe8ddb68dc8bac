"""Sealed files as text between two lines that say so, as `age -a` writes them to be sent in the body of a message."""

import base64
import binascii

from kit.storage.refusal import Refusal

_BEGIN, _END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BLANK_BEFORE = 1024
"""Bytes of white space before the first line; no file is looked at further than this."""


def is_armored(data: bytes) -> bool:
    """Whether a sealed file stands here as text."""
    return _without_lead(data[: _BLANK_BEFORE + len(_BEGIN)]).startswith(_BEGIN)


def unarmored(data: bytes) -> bytes:
    """The sealed file itself; raises a Refusal where the text is not whole."""
    if not is_armored(data):
        return data
    body = _without_lead(data).rstrip()
    if not body.endswith(_END):
        raise Refusal("sealed_damaged")
    lines = body[len(_BEGIN) : -len(_END)].split(b"\n")
    try:
        return base64.b64decode(b"".join(line.strip() for line in lines), validate=True)
    except (binascii.Error, ValueError) as cause:
        raise Refusal("sealed_damaged") from cause


def _without_lead(data: bytes) -> bytes:
    return data.removeprefix(_BYTE_ORDER_MARK).lstrip()
