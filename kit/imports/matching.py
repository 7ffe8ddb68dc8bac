"""Finds for each draft the record of the workspace that it speaks of: by ID, else by its closest name."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from kit.domain.actors import Actor, TieKind
from kit.domain.problems import Problem
from kit.storage.drafts import Draft
from kit.storage.folding import fold_name
from kit.storage.refusal import guessed

Get: TypeAlias = Callable[[str], Any]
Keys: TypeAlias = Callable[[Get], tuple[Hashable, ...]]
"""Names of a record, the closest first; None in place of one that it does not have."""

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Matched:
    """A draft and the id of the record it speaks of; an empty id is that of a record that is not there yet."""

    draft: Draft
    id: str = ""
    by_name: bool = False


def _actor_keys(get: Get) -> tuple[Hashable, ...]:
    name, kind = fold_name(get("name") or ""), get("kind")
    return ((name, kind) if kind else None, name)


def _tie_keys(get: Get) -> tuple[Hashable, ...]:
    ends = (get("source"), get("target"))
    kind = get("kind") or TieKind.WORKS_WITH
    return ((ends if kind.directed else frozenset(ends), kind),)


def _plan_keys(get: Get) -> tuple[Hashable, ...]:
    title = fold_name(get("title") or "")
    return ((title, get("stage")) if get("stage") else None, title)


def _recommendation_keys(get: Get) -> tuple[Hashable, ...]:
    text, by = fold_name(get("text") or ""), fold_name(get("by") or "")
    number = get("number")
    return ((text, by, number) if number else None, (text, by), text if not by else None)


KEYS: Mapping[str, Keys] = {
    "actors": _actor_keys,
    "ties": _tie_keys,
    "tasks": _plan_keys,
    "milestones": _plan_keys,
    "recommendations": _recommendation_keys,
}


def match(drafts: Sequence[Draft], known: Mapping[str, Any], collection: str) -> list[Matched]:
    """Match every draft with at most one record and every record with at most one draft, closest pairs first."""
    found = {place: draft.id for place, draft in enumerate(drafts) if draft.id in known and not draft.id.isdigit()}
    if collection == "actors":
        found |= _called_by_id(drafts, known)
    found = {place: id for id, place in {id: place for place, id in reversed(found.items())}.items()}
    exact = set(found)
    keys_of = KEYS[collection]
    for level in range(len(keys_of(lambda _: None))):
        _match_level(drafts, known, keys_of, level, found)
    return [
        Matched(draft, found.get(place, ""), place in found and place not in exact)
        for place, draft in enumerate(drafts)
    ]


def _called_by_id(drafts: Sequence[Draft], known: Mapping[str, Actor]) -> dict[int, str]:
    """Actors of whom a list of ties gave nothing but the ID, which a list of nodes names now."""
    bare = {
        fold_name(each.name): id for id, each in known.items() if replace(each, position=None) == Actor(id, each.name)
    }
    ids = ((place, bare.get(fold_name(draft.id))) for place, draft in enumerate(drafts) if draft.id not in known)
    return {place: id for place, id in ids if id}


def _match_level(
    drafts: Sequence[Draft], known: Mapping[str, Any], keys_of: Keys, level: int, found: dict[int, str]
) -> None:
    used = set(found.values())
    free: dict[Hashable, list[str]] = {}
    for id in tuple(known)[::-1]:
        key = keys_of(_getter(known[id]))[level]
        if id not in used and key is not None:
            free.setdefault(key, []).append(id)
    for place, draft in enumerate(drafts):
        key = None if place in found else keys_of(draft.values.get)[level]
        if key is not None and free.get(key):
            found[place] = free[key].pop()


def _getter(record: Any) -> Get:
    return lambda name: getattr(record, name)


def told(matched: Iterable[Matched], known: Mapping[str, Any], named: str) -> list[Problem]:
    """What was guessed in matching: records found by name, and records whose name the file changes."""
    by_name = [each for each in matched if each.by_name]
    problems = []
    if by_name:
        names = tuple(str(each.draft.values[named])[:80] for each in by_name[:_SHOWN])
        problems.append(guessed("matched_by_name", by_name[0].draft.place, count=len(by_name), names=names))
    for each in matched:
        if each.id and not each.by_name and named in each.draft.values:
            before, after = getattr(known[each.id], named), each.draft.values[named]
            if fold_name(before) != fold_name(after):
                problems.append(guessed("renamed", each.draft.place, before=before[:80], after=after[:80]))
    return problems
