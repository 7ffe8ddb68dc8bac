"""Every text that a .pdf holds: what its pages show, its properties, and the words in its streams."""

import io
from collections.abc import Iterator
from typing import Any


def pdf_texts(data: bytes) -> Iterator[str]:
    """The texts of a .pdf, page by page as they are read, and every string of its objects."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    for page in reader.pages:
        yield page.extract_text()
    for number in range(1, len(reader.xref_objStm) + len(reader.xref.get(0, {})) + 1):
        yield from _strings(reader.get_object(number))


def _strings(value: Any) -> Iterator[str]:
    """The strings of one object and of those inside it; others that it points to come by themselves."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        for each in dict.values(value):
            yield from _strings(each)
    elif isinstance(value, list):
        for each in list.__iter__(value):
            yield from _strings(each)
