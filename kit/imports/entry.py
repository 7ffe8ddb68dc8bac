"""Typed lines: "Human Rights Commission; NHRI; ally; strong" is an actor, "A > B; funds; strong" a tie."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kit.content.kinds import guess_kind
from kit.domain.problems import Place, Problem
from kit.domain.workspace import Workspace
from kit.imports.entry_flaws import both_flaw, dash_flaw, tie_flaw
from kit.imports.entry_words import Found, bare_part, likely_kind, named_part, sole_part, tie_part
from kit.storage.folding import clean, fold
from kit.storage.refusal import refused

_DIVIDERS = re.compile(r"[;|\t]")
_ARROW = re.compile(r"\s*(?:<->|<>|->|=>|→|↔|>)\s*")
_BACK = re.compile(r"\s*(?:<-|<=|←|<)\s*")
_WITH_SHORT = re.compile(r"(\S.*?)\s*\(([^()\s]{2,10})\)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as it was understood; parts that were not are `unknown` and stand in the note too.

    A line with a `flaw` cannot be taken as it stands; the end that a tie lacks is an empty name.
    """

    collection: str
    values: Mapping[str, Any]
    unknown: tuple[str, ...] = ()
    flaw: Problem | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name of the actor, or those of both ends of the tie."""
        return tuple(self.values[name] for name in ("name", "source", "target") if name in self.values)


def read_entry(line: str, places: Mapping[str, str] | None = None) -> Entry | None:
    """Read one line; None where it says nothing. `places` are known places by their folded names."""
    first, *parts = [clean(part) for part in _DIVIDERS.split(line)]
    parts = list(filter(None, parts))
    tied = _ends(first)
    if not parts:
        first, *parts = _by_commas(first, _says_of_tie if tied else lambda part: _says_of_actor(part, places or {}))
    if tied:
        return _tie(_ends(first), parts)
    if first:
        return _actor(first, parts, places or {})
    return Entry("actors", {}, tuple(parts), refused("row_without_key", Place(), record="actor")) if parts else None


def read_entries(text: str, places: Mapping[str, str] | None = None) -> tuple[tuple[int, Entry], ...]:
    """The lines of a text that say something, with their numbers from 1."""
    read = ((number, read_entry(line, places)) for number, line in enumerate(text.splitlines(), start=1))
    return tuple((number, entry) for number, entry in read if entry is not None)


def renamed(line: str, end: str, name: str) -> str:
    """The line of a tie with another name for one of its ends."""
    pattern = rf"((?:^|[>→↔←<]|<-)\s*){re.escape(end)}(?=\s*(?:$|[;|\t,<>→↔←=-]))"
    return re.sub(pattern, lambda found: f"{found[1]}{name}", line, count=1)


def _ends(first: str) -> list[str]:
    """The names around the arrows, the one that a tie comes from first; empty where there is no arrow."""
    for arrow, step in ((_ARROW, 1), (_BACK, -1)):
        ends = arrow.split(first)
        if len(ends) > 1:
            return ends[::step]
    return []


def _by_commas(line: str, is_said: Callable[[str], bool]) -> list[str]:
    """The parts of a line with commas alone, if all but the first are understood; names have commas too."""
    name, *parts = [clean(part) for part in line.split(",")]
    known = name and all(part and is_said(part) for part in parts)
    return [name, *parts] if known and parts else [line]


def _says_of_actor(part: str, places: Mapping[str, str]) -> bool:
    return bool(named_part(part, "actor") or bare_part(part, places, frozenset()))


def _says_of_tie(part: str) -> bool:
    return bool(named_part(part, "tie") or tie_part(part, frozenset()))


def _actor(name: str, parts: Sequence[str], places: Mapping[str, str]) -> Entry:
    values: dict[str, Any] = {"name": name}
    bracketed = _WITH_SHORT.fullmatch(name)
    if bracketed and bracketed[2].isupper():
        values = {"name": bracketed[1], "short": bracketed[2]}

    def meant(part: str, taken: frozenset[str]) -> Found:
        found = named_part(part, "actor") or bare_part(part, places, taken)
        if found is None and "short" not in taken and _is_short(part, values["name"]):
            found = ("short", part)
        return found or likely_kind(part, taken)

    unknown, both = _take(parts, "actor", meant, values)
    kind = values.get("kind") or guess_kind(values["name"])
    flaw = both_flaw(name, parts, both) if both else dash_flaw(name, parts)
    return Entry("actors", {**values, **({"kind": kind} if kind else {})}, unknown, flaw)


def _tie(ends: Sequence[str], parts: Sequence[str]) -> Entry:
    flaw = tie_flaw(ends, parts)
    if len(ends) > 2 or not any(ends):
        return Entry("ties", {}, tuple(parts), flaw)
    values: dict[str, Any] = {"source": ends[0], "target": ends[1]}
    unknown, both = _take(parts, "tie", lambda part, taken: named_part(part, "tie") or tie_part(part, taken), values)
    return Entry("ties", values, unknown, flaw or (both_flaw(" > ".join(ends), parts, both) if both else None))


def _take(
    parts: Sequence[str], record: str, meant: Callable[[str, frozenset[str]], Found], values: dict[str, Any]
) -> tuple[tuple[str, ...], tuple[int, int] | None]:
    """Put what the parts say into the values, and what says nothing into the note.

    Returns the parts that say nothing, and the places of two that say one thing in two ways.
    """
    unknown, said = list[str](), dict[str, int]()
    for place, part in enumerate(parts):
        sole = sole_part(part, record)
        if sole and sole[0] in said:
            if values[sole[0]] != sole[1]:
                return tuple(unknown), (said[sole[0]], place)
            continue
        found = meant(part, frozenset(values))
        if found is None or (found[0] in values and found[0] != "note"):
            unknown.append(part)
            found = ("note", part)
        field, value = found
        said[field] = place
        values[field] = f"{values[field]}\n{value}" if field in values else value
    return tuple(unknown), None


def _is_short(part: str, name: str) -> bool:
    """Whether a part is the initials of the name, with or without its small words."""
    words = fold(name).split()
    initials = {"".join(word[0] for word in words), "".join(word[0] for word in words if len(word) > 3)}
    return part.isupper() and fold(part).replace(" ", "") in initials


def known_places(workspace: Workspace) -> dict[str, str]:
    """The places that the workspace speaks of, by folded name."""
    named = (
        workspace.coalition.country,
        *workspace.coalition.provinces,
        *(member.city for member in workspace.members.values()),
        *(actor.place for actor in workspace.actors.values()),
    )
    return {fold(place): place for place in named if place}
