"""Reads JSON as people write it by hand: a comma too many before a bracket is no matter, other damage has its line."""

import json
import re
from typing import Any

from kit.domain.problems import Place, Problem
from kit.storage.books.encodings import decoded
from kit.storage.refusal import Refusal, guessed
from kit.storage.sizes import MAX_VALUES, values_in

_TEXTS_AND_COMMAS = re.compile(r'"(?:\\.|[^"\\])*"|,(?=\s*[}\]])', re.DOTALL)


def read_json(data: bytes, file: str) -> tuple[Any, tuple[Problem, ...]]:
    """The values of a file and what was guessed to read them; refuses by raising `Refusal`."""
    if values_in(data) > MAX_VALUES:
        raise Refusal("file_too_large", megabytes=MAX_VALUES // 1_000_000)
    text, told = decoded(data, file)
    try:
        return _read(text), told
    except json.JSONDecodeError as cause:
        lines = _line_by_line(text) if cause.msg == "Extra data" else None
        if lines is not None:
            return lines, told
        mended = _TEXTS_AND_COMMAS.sub(lambda found: found[0] if found[0] != "," else " ", text)
    try:
        return _read(mended), (*told, guessed("json_mended", Place(file=file)))
    except json.JSONDecodeError as cause:
        raise Refusal("file_breaks_off", line=cause.lineno) from cause


def _line_by_line(text: str) -> list[Any] | None:
    """The values of a file that holds one on each line; None where it does not."""
    try:
        return [_read(line) for line in text.splitlines() if line.strip()]
    except json.JSONDecodeError:
        return None


def _read(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except json.JSONDecodeError:
        raise
    except (RecursionError, ValueError) as cause:  # lists in lists without end, or a number of thousands of digits
        raise Refusal("file_without_elements") from cause
