"""Whole numbers of one digit, with the minus signs and plus signs that phones and word processors type."""

import re

_NUMBER = re.compile(r"([+-]?)(\d{1,3})", re.ASCII)
_MINUS = str.maketrans(dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\u2014", "-"))


def number_in(word: str) -> int | None:
    """The number that a word is; None for any other word."""
    found = _NUMBER.fullmatch(word.translate(_MINUS))
    return int(found[1] + found[2]) if found else None
