"""Joins the rows of a file that speak of the same actor, and names those that may be one but say different things."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from kit.domain.problems import Problem
from kit.storage.drafts import Draft, Drafts, with_values
from kit.storage.folding import fold_name
from kit.storage.refusal import guessed

_GATHERED = frozenset({"place", "cluster", "contact", "note", "goal"})
_LIST_OF_ACTIVITIES = 2
"""Rows to a name; from here on a file lists what actors do, row by row, and not the actors."""
_COMPARED = 20
"""Actors of one name that a further row of that name is compared with, and whose rows are told."""


def join_actors(read: Drafts) -> Drafts:
    """Join drafts of actors with the same folded name where they do not contradict each other.

    In an ordinary register two rows of one name are one actor only if no fact that both give differs; in a list of
    activities places, clusters and unknown columns differ from row to row and are put together.
    """
    joining = _Joining(loose=_lists_activities(read.drafts))
    for draft in read.drafts:
        joining.add(draft)
    groups = joining.groups
    count = len(read.drafts) - len(groups)
    rows = replace(read.rows, taken=read.rows.taken - count, joined=count)
    made = tuple(map(_united, groups))
    return replace(read, drafts=made, guessed=(*read.guessed, *joining.namesakes(), *_told(groups)), rows=rows)


def _lists_activities(drafts: Iterable[Draft]) -> bool:
    names = [fold_name(draft.values["name"]) for draft in drafts if draft.collection == "actors"]
    return len(names) >= _LIST_OF_ACTIVITIES * len(set(names)) > 0


class _Joining:
    """Groups of rows that speak of one actor each; rows that are no actors are groups of their own."""

    def __init__(self, *, loose: bool) -> None:
        self.groups: list[list[Draft]] = []
        self._loose = loose
        self._facts: list[dict[str, Any]] = []
        self._by_name: dict[str, list[int]] = {}

    def add(self, draft: Draft) -> None:
        """Put a row to the group that it agrees with, else begin one."""
        facts = self._facts_of(draft)
        places = self._by_name.setdefault(fold_name(draft.values["name"]), []) if draft.collection == "actors" else []
        same = next((place for place in places[-_COMPARED:] if _agree(self._facts[place], facts)), None)
        if same is None:
            places.append(len(self.groups))
            self.groups.append([draft])
            self._facts.append(facts)
        else:
            self.groups[same].append(draft)
            self._facts[same] = {**facts, **self._facts[same]}

    def _facts_of(self, draft: Draft) -> dict[str, Any]:
        """What may not differ within one actor, names of unknown columns in brackets."""
        if self._loose:
            return _said({"id": draft.id, "kind": draft.values.get("kind")})
        said = {f"[{heading}]": text for heading, text in draft.values.get("extra", ())}
        fields = {name: value for name, value in draft.values.items() if name not in {"name", "extra"}}
        return _said({**said, **fields, "id": draft.id})

    def namesakes(self) -> Iterator[Problem]:
        """Each name that several groups have."""
        for places in self._by_name.values():
            if len(places) > 1:
                drafts = [self.groups[place][0] for place in places[:_COMPARED]]
                rows = tuple(draft.place.row for draft in drafts)
                yield guessed("may_be_one", drafts[1].place, name=drafts[0].values["name"], rows=rows)


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts that say something, texts folded."""
    return {name: fold_name(value) if isinstance(value, str) else value for name, value in facts.items() if value}


def _agree(mine: dict[str, Any], yours: dict[str, Any]) -> bool:
    return all(mine[name] == value for name, value in yours.items() if name in mine)


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
