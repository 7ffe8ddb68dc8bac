"""The dictionary of headings: which words in six languages name which field of which record."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kit.storage.folding import fold

_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_NUMBERING = re.compile(r"^\s*\d+[.)]\s*")
_SHORTEST_INSIDE = 5
_LONGEST_EXTRA = 4
_NEVER_INSIDE = frozenset({"short", "level", "value", "state", "label", "after", "until", "where", "force", "issue"})

FIRST, SURE, PART, INSIDE, PERHAPS = 1.1, 1.0, 0.9, 0.6, 0.4
"""How well a heading names a field; from PART upwards it is understood, below it is guessed."""


@dataclass(frozen=True, slots=True)
class Words:
    """The headings of one kind of record: the field and the quality of each phrase, and the HXL tags of fields."""

    phrases: Mapping[str, tuple[tuple[str, float], ...]]
    tags: Mapping[str, str]

    def claims(self, heading: str) -> dict[str, float]:
        """The fields that a heading may name, each with how well it names it."""
        claimed: dict[str, float] = {}
        for phrase, quality in _readings(heading):
            for field, own in self._fields(phrase):
                claimed[field] = max(claimed.get(field, 0.0), own if quality == SURE else min(own, quality))
        return claimed or self._inside(fold(_BRACKETS.sub(" ", heading)))

    def _fields(self, phrase: str) -> tuple[tuple[str, float], ...]:
        return self.phrases.get(phrase, ())

    def _inside(self, heading: str) -> dict[str, float]:
        """Fields whose phrase begins or ends a longer heading; the longest phrase counts."""
        words = heading.split()
        if len(words) > _LONGEST_EXTRA + 4:
            return {}
        for length in range(len(words) - 1, max(0, len(words) - 1 - _LONGEST_EXTRA), -1):
            for part in (" ".join(words[:length]), " ".join(words[-length:])):
                telling = len(part) >= _SHORTEST_INSIDE and part not in _NEVER_INSIDE
                found = self.phrases.get(part, ()) if telling else ()
                sure = {field: INSIDE for field, quality in found if quality >= SURE}
                if sure:
                    return sure
        return {}


def _readings(heading: str) -> list[tuple[str, float]]:
    """The heading as a whole, without what stands in brackets, and each language of a bilingual one."""
    bare = _NUMBERING.sub("", _BRACKETS.sub(" ", heading))
    parts = re.split(r"\s*[/|\n]\s*", bare)
    whole = [(fold(_NUMBERING.sub("", heading)), SURE), (fold(bare), SURE)]
    return whole + ([(fold(part), PART) for part in parts] if len(parts) > 1 else [])


@cache
def words_of(record: str) -> Words:
    """The dictionary for one kind of record: `actor`, `tie`, `task`, `milestone` or `recommendation`."""
    table = tomllib.loads((Path(__file__).parent / "headings.toml").read_text(encoding="utf-8"))[record]
    phrases: dict[str, list[tuple[str, float]]] = {}
    tags: dict[str, str] = {}
    for field, lists in table.items():
        for key, quality in (("first", FIRST), ("sure", SURE), ("perhaps", PERHAPS)):
            for phrase in lists.get(key, ()):
                phrases.setdefault(fold(phrase), []).append((field, quality))
        tags.update(dict.fromkeys(lists.get("tags", ()), field))
    return Words({phrase: tuple(fields) for phrase, fields in phrases.items()}, tags)
