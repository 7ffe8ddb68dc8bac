"""The kit's own line drawings: one path for each sign, on a square of 20 units, drawn with a line of 1.5."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType


@cache
def signs() -> Mapping[str, str]:
    """Path data (SVG) by the name of the sign."""
    found: dict[str, str] = json.loads(Path(__file__).with_name("signs.json").read_text("utf-8"))
    return MappingProxyType(found)
