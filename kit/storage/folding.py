"""Text as it is kept, as it is compared, and the ways people leave a cell empty in words."""

import datetime
import math
import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

from kit.storage.books.book import Cell

_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff]")
_SEPARATORS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SAME_SIGNS = str.maketrans(
    dict.fromkeys("\u2018\u2019\u02bc\u00b4", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
    | dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "")
)
"""Apostrophes and hyphens that programs put in place of those that were typed, and marks of the way of writing."""
_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)|Err:\d+")
_WORDS = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
_EMPTY = frozenset(_WORDS["empty"]["words"])


def clean(text: str) -> str:
    """A text as the kit keeps it: composed signs, plain single spaces, no control signs, no blanks at its ends."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = _INVISIBLE.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in composed.split("\n")).strip()


def text_of(cell: Cell) -> str:
    """The text of a cell; empty for a blank one and for the words that people write for nothing, such as N/A."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = clean(cell)
    elif isinstance(cell, bool):
        text = "TRUE" if cell else "FALSE"
    else:
        text = _number(cell) if isinstance(cell, int | float) else _moment(cell)
    return "" if text.casefold() in _EMPTY else text


def is_error(cell: Cell) -> bool:
    """Whether a cell holds the error of a formula, such as `#REF!`."""
    return isinstance(cell, str) and _ERROR.fullmatch(cell.strip()) is not None


def _number(number: float) -> str:
    return str(int(number)) if math.isfinite(number) and abs(number) < 1e15 and number == int(number) else str(number)


def _moment(moment: datetime.date) -> str:
    if isinstance(moment, datetime.datetime) and moment.time() != datetime.time():
        return moment.isoformat(" ", "minutes")
    return moment.isoformat()[:10]


def fold(text: str) -> str:
    """A text without case, accents, punctuation and double spaces, for comparing."""
    return _SEPARATORS.sub(" ", _bare(_CAMEL.sub(" ", text))).strip()


@lru_cache(maxsize=1 << 16)
def fold_name(text: str) -> str:
    """A name for comparing, without case, accents and double spaces; its punctuation stays."""
    return " ".join(_bare(text).split())


def _bare(text: str) -> str:
    folded = clean(text).casefold()
    if folded.isascii():
        return folded
    plain = unicodedata.normalize("NFKD", folded.translate(_SAME_SIGNS))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
