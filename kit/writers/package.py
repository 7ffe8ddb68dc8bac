"""Packs the parts of an Office file again, so that the same content is the same bytes and names nobody."""

import io
import re
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Part = Callable[[str, bytes], bytes]

_EPOCH = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_MOMENT = b"2000-01-01T00:00:00Z"
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_FIRST = ("[Content_Types].xml", "_rels/.rels")


def as_it_is(_name: str, part: bytes) -> bytes:
    """Leave a part unchanged."""
    return part


def repack(data: bytes, mend: Part = as_it_is) -> bytes:
    """Write each part of a package with a fixed time; `mend` may change the bytes of a part, given its name."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as before, ZipFile(made, "w", ZIP_DEFLATED) as after:
        names = sorted(before.namelist(), key=lambda name: (name not in _FIRST, name))
        for name in names:
            part = before.read(name)
            fixed = _TIMES.sub(rb"\g<1>" + _MOMENT + rb"\g<2>", part) if name == _CORE else part
            info = ZipInfo(name, _EPOCH)
            info.external_attr = 0o600 << 16
            info.create_system = 0
            after.writestr(info, mend(name, fixed), ZIP_DEFLATED)
    return made.getvalue()
