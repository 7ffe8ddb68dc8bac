"""The parts of a font in the order of the standard (ECMA-376, CT_Font), which openpyxl does not keep."""

import re

_ORDER = (b"b", b"i", b"strike", b"u", b"vertAlign", b"sz", b"color", b"name", b"family", b"charset", b"scheme")
_FONT = re.compile(rb"(<font>)(.*?)(</font>)", re.DOTALL)
_PART = re.compile(rb"<(\w+)[^>]*/>")


def in_order(styles: bytes) -> bytes:
    """The part of styles with each of its fonts put in order."""
    return _FONT.sub(lambda font: font[1] + b"".join(_parts(font[2])) + font[3], styles)


def _parts(font: bytes) -> list[bytes]:
    found = sorted(_PART.finditer(font), key=lambda part: _ORDER.index(part[1]))
    return [part.group() for part in found]
