"""Spelling evened out, so that a string is found whatever its accents, quotes, hyphens and invisible signs."""

import unicodedata
from functools import lru_cache

_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u0060\u2032\uff07"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_SAME = {"\u0131": "i"} | dict.fromkeys(_QUOTES, "'") | dict.fromkeys(_DASHES, "-")
_SAME |= dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"')
_DROPPED = frozenset({"Mn", "Cf"})


@lru_cache(maxsize=4096)
def _even_sign(sign: str) -> str:
    """What is left of a sign: its base letters, or nothing where it is an accent or invisible."""
    parts = unicodedata.normalize("NFKD", _SAME.get(sign, sign))
    return "".join(_SAME.get(part, part) for part in parts if unicodedata.category(part) not in _DROPPED)


def even_spelling(text: str) -> str:
    """The text in base letters, with plain quotes and hyphens; white space and case stay."""
    return text if text.isascii() else "".join(map(_even_sign, text))


def spans_in(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where spans of the evenly spelt text stand in the text itself; dropped signs go with the letter before them."""
    places = [place for place, sign in enumerate(text) for _ in _even_sign(sign)] + [len(text)]
    return [(places[start], places[end]) for start, end in spans]
