"""Turns the words and scales of registers into the kit's scores."""

import math
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kit.storage.books.book import Cell
from kit.storage.folding import fold, text_of

_RANGE = re.compile(r"(-?\d+)\s*(?:-|–|to|à|a|bis|\.\.)\s*(\d+)")  # noqa: RUF001 - a dash between two numbers
_FRACTION = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:/|of|sur|de)\s*(\d+)")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


@cache
def meanings(name: str) -> Mapping[str, str]:
    """The values that the words of one list (`score`, `stance`, `level` and so on) stand for, by folded word."""
    table = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))[name]
    return {fold(word): value for value, words in table.items() for word in (value, *words)}


def meaning(name: str, text: str) -> str:
    """The value that a text stands for: the whole text, else the part before or in brackets; empty if unknown."""
    known = meanings(name)
    parts = [text, re.sub(r"\(.*?\)", " ", text), *re.findall(r"\((.*?)\)", text), *re.split(r"[:–—/,;-]", text)]  # noqa: RUF001
    return next((known[fold(part)] for part in parts if fold(part) in known), "")


def number_of(cell: Cell) -> float | None:
    """The number in a cell: a number, or a text that is one, with a percent sign or a decimal comma."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell) if math.isfinite(cell) else None
    text = text_of(cell).removesuffix("%").strip()
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of numbers from `low` to `high`; `said` means that the heading names it."""

    low: float
    high: float
    said: bool = False

    def score(self, number: float, steps: int = 5) -> int | None:
        """The place of a number on a scale from 1 to `steps`; None outside this scale."""
        if not self.low <= number <= self.high:
            return None
        return 1 + int((number - self.low) * (steps - 1) / (self.high - self.low) + 0.5)

    def is_kit_scale(self, steps: int = 5) -> bool:
        """Whether nothing has to be converted."""
        return (self.low, self.high) == (1, steps)


def scale_of(heading: str, cells: Iterable[Cell], steps: int = 5) -> Scale:
    """The scale of a column: the one its heading names, else the narrowest usual one that holds its numbers."""
    named = _RANGE.search(heading)
    if named and int(named.group(1)) < int(named.group(2)):
        return Scale(float(named.group(1)), float(named.group(2)), said=True)
    if "%" in heading:
        return Scale(0, 100, said=True)
    numbers = [number for cell in cells if (number := number_of(cell)) is not None]
    return _narrowest(numbers, steps) if numbers else Scale(1, steps)


def _narrowest(numbers: list[float], steps: int) -> Scale:
    low, high = min(numbers), max(numbers)
    fractions = any(number != int(number) for number in numbers)
    if fractions and low >= 0 and high <= 1:
        return Scale(0, 1)
    for start, end in _usual(steps, len(numbers)):
        if start <= low and high <= end and (start in (1, low) or end == 100):
            return Scale(start, end)
    return Scale(min(low, 0), max(high, 1))


def _usual(steps: int, numbers: int) -> tuple[tuple[int, int], ...]:
    """Usual scales, narrow before wide; a column of three different steps needs some rows to look like one."""
    narrow = ((1, 3), (0, 3)) if numbers >= 5 or steps == 3 else ((0, 3),)
    return (*narrow, (1, 5), (0, 5), (1, 10), (0, 10), (0, 100))


def scored(cell: Cell, scale: Scale, steps: int = 5, words: str = "score") -> int | None:
    """The score of one cell, from its number, its fraction such as 4/5, its word, or its leading number."""
    number = number_of(cell)
    if number is not None:
        percent = isinstance(cell, str) and cell.strip().endswith("%")
        return (Scale(0, 100) if percent else scale).score(number, steps)
    text = text_of(cell)
    fraction = _FRACTION.fullmatch(text)
    if fraction:
        whole = float(fraction.group(2))
        return Scale(1, whole).score(float(fraction.group(1).replace(",", ".")), steps) if whole > 1 else None
    word = meaning(words, text)
    if word:
        return int(word)
    leading = re.match(r"(\d+)\s*[-–.:=(]", text)  # noqa: RUF001 - as in "4 - high"
    return scale.score(float(leading.group(1)), steps) if leading else None
