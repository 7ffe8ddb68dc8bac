"""Ties of a file: finding their two ends by ID or name, and making actors of names that stand nowhere else."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any

from kit.domain.actors import Actor
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.imports.directory import Directory, directory_of_own_ids
from kit.storage.drafts import Draft
from kit.storage.refusal import guessed, refused

_ENDS = ("source", "target", "source_id", "target_id")


class Tying:
    """Gives the ends of ties their ids.

    `joined` counts rows that repeat a tie of the same file, `refused` holds those whose two names are of one actor.
    """

    def __init__(
        self, workspace: Workspace, actors: Sequence[Actor], drafts: Sequence[Draft], new_id: Callable[[str], str]
    ) -> None:
        self._new_id = new_id
        self._directory = Directory()
        self._names = {actor.id: actor.name for actor in workspace.actors.values()}
        self.new_actors: list[Actor] = []
        self.guessed: list[Problem] = []
        self.refused: list[Problem] = []
        self.joined = 0
        for actor, draft in zip(actors, drafts, strict=True):
            self._directory.enter(actor.id, actor.id, draft.id, actor.name)
        in_file = {actor.id for actor in actors}
        for actor in workspace.actors.values():
            if actor.id not in in_file:
                self._directory.enter(actor.id, actor.id, actor.name)
        for actor in (*actors, *workspace.actors.values()):
            self._directory.enter(actor.id, actor.short, *actor.aliases)
        self._others = directory_of_own_ids(workspace.actors.values())
        self._by_other_id: dict[str, str] = {}

    def drafts(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The drafts with ids for ends, each tie once."""
        made: dict[Hashable, Draft] = {}
        for draft in drafts:
            tied = self._tied(draft)
            if tied.values["source"] == tied.values["target"]:
                self.refused.append(refused("tie_to_itself", draft.place, name=_named(draft)))
                continue
            key = _same(tied)
            if key in made:
                self.joined += 1
                made[key] = _joined(made[key], tied)
            else:
                made[key] = tied
        self._tell(drafts)
        return list(made.values())

    def _tied(self, draft: Draft) -> Draft:
        source, target = (self._end(draft, end) for end in ("source", "target"))
        values = {name: value for name, value in draft.values.items() if name not in _ENDS}
        return replace(draft, values={**values, "source": source, "target": target})

    def _end(self, draft: Draft, end: str) -> str:
        by_id = self._directory.find(str(draft.values.get(f"{end}_id", "")))
        if by_id:
            return by_id
        name = str(draft.values[end])
        found = self._directory.find(name)
        if found:
            if self._directory.is_shared(name):
                self.guessed.append(guessed("tie_end_unclear", draft.place, name=name))
            return found
        elsewhere = self._others.find(name)
        if elsewhere and not self._others.is_shared(name):
            self._by_other_id[name] = elsewhere
            return elsewhere
        made = Actor(self._new_id("A"), name)
        self.new_actors.append(made)
        self._directory.enter(made.id, name)
        return made.id

    def _tell(self, drafts: Sequence[Draft]) -> None:
        if self.new_actors:
            names = tuple(actor.name for actor in self.new_actors)
            self.guessed.append(guessed("actors_from_ties", drafts[0].place, names=names))
        if self._by_other_id:
            pairs = tuple((id, self._names[actor]) for id, actor in self._by_other_id.items())
            self.guessed.append(guessed("ends_by_other_ids", drafts[0].place, pairs=pairs))
        without_kind = [draft for draft in drafts if "kind" not in draft.values]
        if without_kind:
            self.guessed.append(guessed("ties_without_kind", without_kind[0].place, count=len(without_kind)))
        if self.joined:
            self.guessed.append(guessed("ties_joined", drafts[0].place, count=self.joined))


def _named(draft: Draft) -> str:
    return str(draft.values.get("source") or draft.values.get("source_id"))


def _same(tie: Draft) -> Hashable:
    """What two rows of one tie have in common; its ends have an order where its kind, or a bare weight, needs one."""
    kind, strength = tie.values.get("kind"), tie.values.get("strength")
    ends = (tie.values["source"], tie.values["target"])
    turned = not kind.directed if kind else strength is None
    return (frozenset(ends) if turned else ends, kind, strength)


def _joined(one: Draft, other: Draft) -> Draft:
    values: dict[str, Any] = {**other.values, **one.values}
    notes = dict.fromkeys(str(each.values["note"]) for each in (one, other) if each.values.get("note"))
    return replace(
        one, values={**values, **({"note": "\n".join(notes)} if notes else {})}, rows=(*one.rows, *other.rows)
    )
