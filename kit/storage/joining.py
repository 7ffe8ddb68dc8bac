"""Joins the rows of a file that speak of the same actor, and names those that may be one but say different things."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from kit.domain.problems import Problem
from kit.storage.drafts import Draft, Drafts, with_values
from kit.storage.folding import fold_name
from kit.storage.refusal import guessed

_GATHERED = frozenset({"place", "cluster", "contact", "note", "goal"})
_LIST_OF_ACTIVITIES = 2
"""Rows to a name; from here on a file lists what actors do, row by row, and not the actors."""


def join_actors(read: Drafts) -> Drafts:
    """Join drafts of actors with the same folded name where they do not contradict each other.

    In an ordinary register two rows of one name are one actor only if no fact that both give differs; in a list of
    activities places, clusters and unknown columns differ from row to row and are put together.
    """
    loose = _lists_activities(read.drafts)
    joined: list[Draft] = []
    by_name: dict[str, list[int]] = {}
    groups: dict[int, list[Draft]] = {}
    disputed: list[Problem] = []
    for draft in read.drafts:
        places = by_name.setdefault(fold_name(draft.values["name"]), []) if draft.collection == "actors" else []
        same = next((place for place in places if _may_be_one(groups[place], draft, loose=loose)), None)
        if same is None:
            disputed += _namesakes(draft, [joined[place] for place in places])
            places.append(len(joined))
            groups[len(joined)] = [draft]
            joined.append(draft)
        else:
            groups[same].append(draft)
    made = [_united(groups[place]) for place in range(len(joined))]
    count = len(read.drafts) - len(made)
    rows = replace(read.rows, taken=read.rows.taken - count, joined=count)
    return replace(read, drafts=tuple(made), guessed=(*read.guessed, *disputed, *_told(groups.values())), rows=rows)


def _lists_activities(drafts: Iterable[Draft]) -> bool:
    names = [fold_name(draft.values["name"]) for draft in drafts if draft.collection == "actors"]
    return len(names) >= _LIST_OF_ACTIVITIES * len(set(names)) > 0


def _may_be_one(group: Sequence[Draft], draft: Draft, *, loose: bool) -> bool:
    return all(_agree(one, draft, loose=loose) for one in group) if not loose else _agree(group[0], draft, loose=True)


def _agree(one: Draft, other: Draft, *, loose: bool) -> bool:
    if one.id and other.id and one.id != other.id:
        return False
    if loose:
        return not _differ(one, other, "kind")
    fields = (one.values.keys() & other.values.keys()) - {"name", "extra"}
    mine, yours = dict(one.values.get("extra", ())), dict(other.values.get("extra", ()))
    return not any(_differ(one, other, field) for field in fields) and all(
        mine[heading] == yours[heading] for heading in mine.keys() & yours.keys()
    )


def _differ(one: Draft, other: Draft, field: str) -> bool:
    mine, yours = one.values.get(field), other.values.get(field)
    if not mine or not yours or mine == yours:
        return False
    return not (isinstance(mine, str) and isinstance(yours, str) and fold_name(mine) == fold_name(yours))


def _namesakes(draft: Draft, known: Sequence[Draft]) -> list[Problem]:
    if not known:
        return []
    rows = tuple(each.place.row for each in (*known, draft))
    return [guessed("may_be_one", draft.place, name=draft.values["name"], rows=rows)]


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
