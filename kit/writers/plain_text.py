"""Text as Office files can hold it."""

import re

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ENDS = re.compile("\r\n?")


def plain(text: str) -> str:
    """The text with bare line feeds and without the signs that XML forbids; no one can see those."""
    return text if text.isprintable() else _FORBIDDEN.sub("", _ENDS.sub("\n", text))
