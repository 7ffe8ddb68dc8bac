"""Typed lines: "Human Rights Commission; NHRI; ally; strong" is an actor, "A > B; funds; strong" a tie."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kit.content.kinds import actor_kind, guess_kind
from kit.domain.actors import Actor, Stance
from kit.domain.workspace import Workspace
from kit.imports.entry_words import bare_part, likely_kind, named_part, tie_part
from kit.storage.folding import clean, fold

_DIVIDERS = re.compile(r"[;|\t]")
_ARROW = re.compile(r"\s*(?:<->|<>|->|=>|→|↔|>)\s*")
_WITH_SHORT = re.compile(r"(\S.*?)\s*\(([^()\s]{2,10})\)")
_STANCES = {
    Stance.ACTIVE_OPPONENT: "active opponent",
    Stance.PASSIVE_OPPONENT: "passive opponent",
    Stance.NEUTRAL: "neutral",
    Stance.PASSIVE_ALLY: "passive ally",
    Stance.ACTIVE_ALLY: "active ally",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as it was understood; parts that were not are `unknown` and stand in the note too.

    A tie with one end so far has an empty name for the other.
    """

    collection: str
    values: Mapping[str, Any]
    unknown: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name of the actor, or those of both ends of the tie."""
        return tuple(self.values[name] for name in ("name", "source", "target") if name in self.values)

    @property
    def is_whole(self) -> bool:
        """Whether it says of whom it is."""
        return all(self.names)


def read_entry(line: str, places: Mapping[str, str] | None = None) -> Entry | None:
    """Read one line; None where it names nothing. `places` are known places by their folded names."""
    first, *parts = [clean(part) for part in _DIVIDERS.split(line)]
    ends = _ARROW.split(first)
    if len(ends) == 2 and any(ends):
        return _tie(ends, parts)
    if not parts:
        first, *parts = _by_commas(first, places or {})
    return _actor(first, parts, places or {}) if first else None


def read_entries(text: str, places: Mapping[str, str] | None = None) -> tuple[tuple[int, Entry], ...]:
    """The lines of a text that say something, with their numbers from 1."""
    read = ((number, read_entry(line, places)) for number, line in enumerate(text.splitlines(), start=1))
    return tuple((number, entry) for number, entry in read if entry is not None)


def _by_commas(line: str, places: Mapping[str, str]) -> list[str]:
    """The parts of a line with commas alone, if all but the first are understood; names have commas too."""
    name, *parts = [clean(part) for part in line.split(",")]
    none: frozenset[str] = frozenset()
    known = name and all(part and (named_part(part, "actor") or bare_part(part, places, none)) for part in parts)
    return [name, *parts] if known and parts else [line]


def _actor(name: str, parts: Iterable[str], places: Mapping[str, str]) -> Entry:
    values: dict[str, Any] = {"name": name}
    bracketed = _WITH_SHORT.fullmatch(name)
    if bracketed and bracketed[2].isupper():
        values = {"name": bracketed[1], "short": bracketed[2]}
    unknown: list[str] = []
    for part in filter(None, parts):
        taken = frozenset(values)
        found = named_part(part, "actor") or bare_part(part, places, taken)
        if found is None and "short" not in values and _is_short(part, values["name"]):
            found = ("short", part)
        _take(found or likely_kind(part, taken), part, values, unknown)
    kind = values.get("kind") or guess_kind(values["name"])
    return Entry("actors", {**values, **({"kind": kind} if kind else {})}, tuple(unknown))


def _tie(ends: list[str], parts: Iterable[str]) -> Entry:
    values: dict[str, Any] = {"source": ends[0], "target": ends[1]}
    unknown: list[str] = []
    for part in filter(None, parts):
        _take(named_part(part, "tie") or tie_part(part, frozenset(values)), part, values, unknown)
    return Entry("ties", values, tuple(unknown))


def _take(found: tuple[str, Any] | None, part: str, values: dict[str, Any], unknown: list[str]) -> None:
    """Put what was found into the values; what says nothing, or says a field once more, goes into the note."""
    if found is not None and (found[0] not in values or found[0] == "note"):
        field, value = found
    else:
        field, value = "note", part
        unknown.append(part)
    values[field] = f"{values[field]}\n{value}" if field in values else value


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


def entry_line(actor: Actor) -> str:
    """An actor as a line that reads back as the same, if its texts hold no line breaks and no dividers of lines."""
    kind = actor_kind(actor.kind)
    parts = (
        actor.name,
        f"short: {actor.short}" if actor.short else "",
        f"kind: {kind.name}" if kind else "",
        _STANCES[actor.stance] if actor.stance is not None else "",
        f"influence {actor.influence}" if actor.influence else "",
        f"interest {actor.interest}" if actor.interest else "",
        f"place: {actor.place}" if actor.place else "",
        f"goal: {actor.goal}" if actor.goal else "",
        f"note: {actor.note}" if actor.note else "",
    )
    return "; ".join(filter(None, parts))
