"""Numbers in a text that a reader would want to check."""

import re
from dataclasses import dataclass
from functools import lru_cache

from kit.domain.words import paragraphs

_NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,\u00a0\u202f]\d+)*(?![\w-])")
_YEARS = range(1900, 2101)
_TELLING = 2
"""A number of fewer digits is mostly not a claim (two meetings, article 9)."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, and its paragraph, counted from 1."""

    text: str
    paragraph: int


def numbers_in(text: str) -> frozenset[str]:
    """All numbers of a text, without the signs that divide thousands."""
    return frozenset(_plain(found) for found in _NUMBER.findall(text))


def numbers_without_source(text: str, known: frozenset[str]) -> tuple[Number, ...]:
    """Numbers of two digits or more that are neither known nor years, each once, in the order of the text."""
    return tuple(number for number in _claims(text) if _plain(number.text) not in known)


@lru_cache(maxsize=1024)
def _claims(text: str) -> tuple[Number, ...]:
    found: dict[str, Number] = {}
    for place, paragraph in enumerate(paragraphs(text), 1):
        for number in _NUMBER.findall(paragraph):
            if _is_claim(_plain(number)):
                found.setdefault(_plain(number), Number(number, place))
    return tuple(found.values())


def _is_claim(number: str) -> bool:
    digits = number.replace(".", "")
    return len(digits) >= _TELLING and not ("." not in number and int(digits) in _YEARS)


def _plain(number: str) -> str:
    """Thousands divided by a sign and three digits are put together; a decimal comma becomes a point."""
    whole = re.sub(r"[.,\u00a0\u202f](?=\d{3}(?!\d))", "", number)
    return whole.replace(",", ".")
