"""Joins the rows of a file that speak of the same actor, and names every pair of spellings that was held for one."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kit.domain.problems import Problem
from kit.storage.drafts import Draft, Drafts, with_values
from kit.storage.folding import fold_name
from kit.storage.refusal import guessed

_GATHERED = frozenset({"place", "cluster", "contact", "note"})


def join_actors(read: Drafts) -> Drafts:
    """Join drafts of actors with the same folded name, unless both have kinds or IDs and these differ."""
    joined: list[Draft] = []
    by_name: dict[str, list[int]] = {}
    spellings: dict[int, list[Draft]] = {}
    disputed: list[Problem] = []
    for draft in read.drafts:
        places = by_name.setdefault(fold_name(draft.values["name"]), []) if draft.collection == "actors" else []
        same = next((place for place in places if _may_be_one(joined[place], draft)), None)
        if same is None:
            disputed += _namesakes(draft, bool(places))
            places.append(len(joined))
            spellings[len(joined)] = [draft]
            joined.append(draft)
        else:
            spellings[same].append(draft)
    made = [_united(spellings[place]) for place in range(len(joined))]
    count = len(read.drafts) - len(made)
    rows = replace(read.rows, taken=read.rows.taken - count, joined=count)
    return replace(read, drafts=tuple(made), guessed=(*read.guessed, *disputed, *_told(spellings.values())), rows=rows)


def _may_be_one(one: Draft, other: Draft) -> bool:
    def agree(mine: object, yours: object) -> bool:
        return not mine or not yours or mine == yours

    return agree(one.values.get("kind"), other.values.get("kind")) and agree(one.id, other.id)


def _namesakes(draft: Draft, known: bool) -> list[Problem]:
    return [guessed("namesakes_kept_apart", draft.place, name=draft.values["name"])] if known else []


def _united(drafts: list[Draft]) -> Draft:
    """One draft from several rows: the first says what it says, later ones add what is new."""
    first = drafts[0]
    if len(drafts) == 1:
        return first
    names = dict.fromkeys(name for draft in drafts for name in draft.values)
    values = {name: _gathered(name, [draft.values[name] for draft in drafts if name in draft.values]) for name in names}
    rows = tuple(dict.fromkeys(row for draft in drafts for row in draft.rows))
    return with_values(replace(first, id=next((draft.id for draft in drafts if draft.id), ""), rows=rows), **values)


def _gathered(name: str, said: list[Any]) -> Any:
    if name == "extra":
        return _gathered_extra(said)
    if isinstance(said[0], tuple):
        return tuple(dict.fromkeys(item for each in said for item in each))
    different = list(dict.fromkeys(said))
    if name in _GATHERED and len(different) > 1:
        return ("\n" if name == "note" else "; ").join(different)
    return said[0]


def _gathered_extra(said: list[tuple[tuple[str, str], ...]]) -> tuple[tuple[str, str], ...]:
    texts: dict[str, dict[str, None]] = {}
    for pairs in said:
        for heading, text in pairs:
            texts.setdefault(heading, {})[text] = None
    return tuple((heading, "; ".join(different)) for heading, different in texts.items())


def _told(groups: Iterable[list[Draft]]) -> list[Problem]:
    told: list[Problem] = []
    several = [group for group in groups if len(group) > 1]
    if several:
        rows, actors = sum(len(group) - 1 for group in several), len(several)
        told.append(guessed("rows_joined", several[0][1].place, rows=rows, count=actors))
    for group in several:
        spelt = tuple(dict.fromkeys(draft.values["name"] for draft in group))
        if len(spelt) > 1:
            told.append(
                guessed("spellings_joined", group[1].place, names=spelt, rows=tuple(draft.rows[0] for draft in group))
            )
        told += _contradictions(group)
    return told


def _contradictions(group: list[Draft]) -> list[Problem]:
    told = []
    for field in ("influence", "interest", "stance", "short"):
        said = dict.fromkeys(draft.values[field] for draft in group if field in draft.values)
        if len(said) > 1:
            name = group[0].values["name"]
            told.append(
                guessed("rows_differ", group[0].place, name=name, field=field, values=tuple(str(v) for v in said))
            )
    return told
