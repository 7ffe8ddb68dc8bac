"""What differs between two wordings, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PARTS = re.compile(r"\s+|\w+|[^\w\s]")
_ALIKE = 0.35
"""Share of like words below which two wordings are told as wholly other."""
_LONGEST = 2000
"""Parts of a text beyond which words are not compared, so that no text makes a screen wait."""


class Mark(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a text and what became of them."""

    words: str
    mark: Mark = Mark.SAME


def word_differences(before: str, after: str) -> tuple[Stretch, ...]:
    """The later wording, with what is new in it and what it left out, in reading order."""
    one, other = _PARTS.findall(before), _PARTS.findall(after)
    if max(len(one), len(other)) > _LONGEST:
        return _whole(after, Mark.SAME)
    if not _are_alike(one, other):
        return _whole(after, Mark.NEW)
    found: list[Stretch] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        gone, now = "".join(one[a:b]), "".join(other[c:d])
        if tag == "equal":
            found += _whole(now, Mark.SAME)
        else:
            found += (*_whole(gone, Mark.GONE), *_whole(now, Mark.NEW))
    return tuple(found)


def _are_alike(one: list[str], other: list[str]) -> bool:
    """White space says nothing of likeness."""
    before, after = ([part for part in parts if not part.isspace()] for parts in (one, other))
    return one == other or SequenceMatcher(None, before, after, autojunk=False).ratio() >= _ALIKE


def _whole(words: str, mark: Mark) -> tuple[Stretch, ...]:
    return (Stretch(words, mark),) if words else ()
