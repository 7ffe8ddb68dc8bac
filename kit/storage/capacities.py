"""Reads the cell that tells a national mechanism's capacities, such as "Engagement: yes | Coordination: partly"."""

import re
from typing import TypeAlias

from kit.storage.books.book import Cell
from kit.storage.folding import fold, text_of
from kit.storage.scales import meaning, meanings

Answers: TypeAlias = tuple[tuple[str, str], ...]
"""Pairs of a capacity and the answer to its question."""

_DIVIDERS = re.compile(r"\s*[|;,\n]\s*")


def read_answers(cell: Cell) -> Answers | None:
    """The answers of a cell in their usual order; None where a part of it names no capacity or gives no answer."""
    told: dict[str, str] = {}
    known = meanings("capacity")
    for part in filter(None, _DIVIDERS.split(text_of(cell))):
        name, _, answer = part.partition(":")
        id, word = known.get(fold(name)), meaning("answer", answer)
        if not id or not word:
            return None
        told[id] = word
    return tuple((id, told[id]) for id in dict.fromkeys(known.values()) if id in told)
