"""What one part of a typed line says of an actor or a tie, by the same dictionaries as the columns of a register."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from kit.content.kinds import actor_kind, guess_kind
from kit.domain.actors import Stance, TieKind
from kit.domain.audience import Level
from kit.imports.known_kinds import known_kinds
from kit.storage.dictionary import PART, words_of
from kit.storage.folding import clean, fold
from kit.storage.registers import several
from kit.storage.scales import Scale, meanings, number_of, scored

_LABELLED = re.compile(r"([^:=]{1,40})[:=]\s*(\S.*)")
_AT = re.compile(r"(?:in|at|à|au|en|a)\s+(?=[A-ZÀ-Þ])")
_FIVE, _THREE = Scale(1, 5, said=True), Scale(1, 3, said=True)
_LISTS = frozenset({"aliases", "groups", "languages", "tags"})
_TEXTS = frozenset({"short", "place", "cluster", "status", "status_as_of", "contact", "goal", "note", "asked_by"})
_MOST_WORDS = 4
"""Words of a part in which a kind is looked for; a longer one is a sentence."""

Reader = Callable[[str], Any]
Found: TypeAlias = tuple[str, Any] | None
"""A field and what is said of it."""


def _whole(name: str, made: Reader = int) -> Reader:
    """A reader of parts that are one word of a list as a whole, not a sentence that holds such a word, nor a number."""

    def read(part: str) -> Any:
        word = "" if number_of(part) is not None else meanings(name).get(fold(part), "")
        return made(word) if word else None

    return read


def _kind(part: str) -> str | None:
    folded = fold(part)
    if folded in known_kinds().words or actor_kind(part):
        return guess_kind(part) or part
    return None


def _five(part: str) -> int | None:
    return scored(part, _FIVE)


def _three(part: str) -> int | None:
    return scored(part, _THREE, 3, "strength")


_OF_ACTORS: Mapping[str, Reader] = {
    "kind": lambda part: _kind(part) or guess_kind(part) or None,
    "stance": _whole("stance", lambda word: Stance(int(word))),
    "influence": _five,
    "interest": _five,
    "level": _whole("level", Level),
    **dict.fromkeys(_LISTS, lambda part: several(part) or None),
    **dict.fromkeys(_TEXTS, lambda part: clean(part) or None),
}
_OF_TIES: Mapping[str, Reader] = {
    "kind": _whole("tie_kind", TieKind),
    "strength": _three,
    "access": _three,
    "risk": _three,
    "level": _whole("level", Level),
    "note": lambda part: clean(part) or None,
}
_OF_ONE: Mapping[str, frozenset[str]] = {
    "actor": frozenset({"stance", "influence", "interest", "level"}),
    "tie": frozenset({"kind", "strength", "access", "risk", "level"}),
}
"""Fields of which two different values on one line contradict each other."""


def named_part(part: str, record: str) -> Found:
    """A part that says which field it is: "place: Karum", "influence 4", "influencia alta", "high interest"."""
    readers = _OF_ACTORS if record == "actor" else _OF_TIES
    labelled = _LABELLED.fullmatch(part)
    if labelled:
        return _read(labelled[1], labelled[2], record, readers)
    words = part.split()
    for cut in (1, 2, len(words) - 1):
        if 0 < cut < len(words) <= _MOST_WORDS:
            for label, rest in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
                field = _field(" ".join(label), record)
                if field in {"influence", "interest", "strength", "access", "risk"}:
                    value = readers[field](" ".join(rest))
                    if value is not None:
                        return field, value
    return None


def sole_part(part: str, record: str) -> Found:
    """A part that says, whatever stands before it, something of which only one thing can be true; a bare score may not.

    "Opponent" after "ally" is a stance once more, though it could be a kind.
    """
    readers = _OF_ACTORS if record == "actor" else _OF_TIES
    named = named_part(part, record)
    if named:
        return named if named[0] in _OF_ONE[record] else None
    bare = ("stance", "level") if record == "actor" else ("kind", "strength", "level")
    said = ((field, readers[field](part)) for field in bare)
    return next((found for found in said if found[1] is not None), None)


def _read(label: str, text: str, record: str, readers: Mapping[str, Reader]) -> Found:
    field = _field(label, record)
    value = readers[field](text) if field in readers else None
    return None if value is None else (field, value)


def _field(label: str, record: str) -> str:
    """The field that a label names without a doubt; empty if none."""
    claims = words_of(record).claims(label)
    best = max(claims, key=lambda field: claims[field], default="")
    return best if best and claims[best] >= PART else ""


def bare_part(part: str, places: Mapping[str, str], taken: frozenset[str]) -> Found:
    """A part of an actor's line that says by itself what it is; of two scores the first is influence.

    A word for both a stance and a kind, such as "opponent", is a stance: what an actor is, its name tells more often.
    """
    for field in ("stance", "kind"):
        value = _kind(part) if field == "kind" else _OF_ACTORS[field](part)
        if value is not None and field not in taken:
            return field, value
    score = _five(part)
    if score is not None:
        field = next((field for field in ("influence", "interest") if field not in taken), "")
        return (field, score) if field else None
    if _OF_ACTORS["level"](part) is not None and "level" not in taken:
        return "level", _OF_ACTORS["level"](part)
    return _place(part, places, taken)


def _place(part: str, places: Mapping[str, str], taken: frozenset[str]) -> tuple[str, str] | None:
    bare = _AT.sub("", part, count=1) if _AT.match(part) else part
    known = places.get(fold(bare), "")
    if "place" in taken or not (known or bare != part):
        return None
    return "place", known or clean(bare)


def likely_kind(part: str, taken: frozenset[str]) -> tuple[str, str] | None:
    """The kind that a few words point to."""
    guess = guess_kind(part) if "kind" not in taken and len(part.split()) <= _MOST_WORDS else ""
    return ("kind", guess) if guess else None


def tie_part(part: str, taken: frozenset[str]) -> Found:
    """A part of a tie's line that says by itself what it is."""
    for field in ("kind", "strength", "level"):
        value = _OF_TIES[field](part)
        if value is not None and field not in taken:
            return field, value
    return None
