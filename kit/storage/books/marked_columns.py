"""The names that an exported workbook has on the headings of its columns, and where they stand after it was edited."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_START = "kit_"
_PLACE = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::.*)?")


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of a workbook: its sheet, its row from 1, its column from 0."""

    sheet: str
    row: int
    column: int


def column_name(collection: str, key: str) -> str:
    """The name on the heading of a column."""
    return f"{_START}{collection}_{key}"


def marked_columns(names: Mapping[str, str]) -> dict[tuple[str, str], Spot]:
    """Where the named headings stand, by collection and key; those of deleted columns are left out."""
    found: dict[tuple[str, str], Spot] = {}
    for name, reference in names.items():
        collection, _, key = name.removeprefix(_START).partition("_")
        match = _PLACE.fullmatch(reference.strip().removeprefix("="))
        if name.startswith(_START) and key and match:
            quoted, bare, letters, row = match.groups()
            sheet = quoted.replace("''", "'") if quoted else bare
            found[collection, key] = Spot(sheet, int(row), _index(letters))
    return found


def _index(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
