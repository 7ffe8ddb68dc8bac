"""Values of formulas, put where openpyxl leaves none, for programs that show a file without calculating it."""

import re
from xml.sax.saxutils import escape

_CELL = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)</f><v ?(?:/>|></v>)</c>')
_TYPE = re.compile(rb' t="\w+"')


class FormulaValues:
    """The values by sheet (counted from 1) and cell."""

    def __init__(self) -> None:
        self._values: dict[str, dict[str, str | int]] = {}

    def note(self, sheet: int, cell: str, value: str | int) -> None:
        """Keep the value of one formula."""
        self._values.setdefault(f"xl/worksheets/sheet{sheet}.xml", {})[cell] = value

    def put_in(self, name: str, part: bytes) -> bytes:
        """The part of a package with the values of its formulas; other parts stay as they are."""
        values = self._values.get(name)
        return _CELL.sub(lambda match: _with_value(match, values), part) if values else part


def _with_value(match: re.Match[bytes], values: dict[str, str | int]) -> bytes:
    cell, attributes, formula = match.groups()
    value = values.get(cell.decode())
    if value is None:
        return match.group()
    kind = b' t="str"' if isinstance(value, str) else b""
    text = escape(str(value)).encode()
    return b'<c r="%s"%s%s><f>%s</f><v>%s</v></c>' % (cell, _TYPE.sub(b"", attributes), kind, formula, text)
