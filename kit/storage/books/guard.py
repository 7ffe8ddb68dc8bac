"""Texts of a .csv that a spreadsheet program would run as formulas: an apostrophe in front keeps them texts."""

import re

_FORMULA = re.compile(r"'*[=+\-@\t]")
"""How such a text begins, or one that was guarded already."""


def guarded(text: str) -> str:
    """A text as it is written."""
    return "'" + text if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """A text as it was before it was guarded."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
