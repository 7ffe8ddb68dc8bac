"""Every text that a .pdf holds: what its pages show, its properties, and the strings of all its objects."""

import io
from collections.abc import Iterator
from typing import Any


def pdf_texts(data: bytes) -> Iterator[str]:
    """What each page shows, in the order in which it is read, then every string of the file, wherever it stands."""
    from pypdf import PdfReader
    from pypdf.generic import IndirectObject

    reader = PdfReader(io.BytesIO(data))
    for page in reader.pages:
        yield page.extract_text()
    numbers = {number for table in reader.xref.values() for number in table} | set(reader.xref_objStm)
    for number in sorted(numbers):
        yield from _strings(reader.get_object(IndirectObject(number, 0, reader)))


def _strings(value: Any) -> Iterator[str]:
    """The strings of an object and of those inside it; others that it points to come by themselves."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        if dict.get(value, "/Type") == "/Metadata":
            yield value.get_data().decode("utf-8", "replace")  # type: ignore[attr-defined]
        for each in dict.values(value):
            yield from _strings(each)
    elif isinstance(value, list):
        for each in list.__iter__(value):
            yield from _strings(each)
