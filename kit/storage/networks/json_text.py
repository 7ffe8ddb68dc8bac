"""Reads JSON as people write it by hand: a comma too many before a bracket is no matter, other damage has its line."""

import json
import re
from typing import Any

from kit.storage.books.encodings import decode
from kit.storage.refusal import Refusal
from kit.storage.sizes import MAX_VALUES, values_in

_TEXTS_AND_COMMAS = re.compile(r'"(?:\\.|[^"\\])*"|,(?=\s*[}\]])', re.DOTALL)


def read_json(data: bytes) -> tuple[Any, bool]:
    """The values of a file, and whether commas had to be left out to read them; refuses by raising `Refusal`."""
    if values_in(data) > MAX_VALUES:
        raise Refusal("file_too_large", megabytes=MAX_VALUES // 1_000_000)
    text, _ = decode(data)
    try:
        return _read(text), False
    except json.JSONDecodeError:
        mended = _TEXTS_AND_COMMAS.sub(lambda found: found[0] if found[0] != "," else " ", text)
    try:
        return _read(mended), True
    except json.JSONDecodeError as cause:
        raise Refusal("file_breaks_off", line=cause.lineno) from cause


def _read(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except json.JSONDecodeError:
        raise
    except (RecursionError, ValueError) as cause:  # lists in lists without end, or a number of thousands of digits
        raise Refusal("file_without_elements") from cause
