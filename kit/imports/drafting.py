"""Turns the drafts of a file into whole records of a workspace, in the order in which they need each other."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.likeness import likely_pairs
from kit.domain.problems import Place, Problem
from kit.domain.report import Recommendation
from kit.domain.workspace import COLLECTIONS, Workspace, records
from kit.imports.directory import OWN_ID, directory_of
from kit.imports.matching import Matched, match, told
from kit.imports.plan import Planning
from kit.imports.ties import Tying
from kit.storage.drafts import Draft, Drafts, Rows
from kit.storage.proposal import FileKind, Proposal
from kit.storage.refusal import guessed

NewId: TypeAlias = Callable[[str], str]
"""Makes an id that begins with a letter for the kind of record."""

_PREFIXES = {"actors": "A", "ties": "T", "tasks": "T", "milestones": "M", "recommendations": "R"}
_MOST_COMPARED = 3_000
"""Actors of the file and the map together whose names are compared; that takes about two seconds."""
_OWN_ID = re.compile(r"[A-Z]-[2-9A-HJKMNP-Z]{8}")
_NAMED = {"actors": "name", "tasks": "title", "milestones": "title", "recommendations": "text"}


def propose_drafts(workspace: Workspace, file: str, drafts: Drafts, new_id: NewId) -> Proposal:
    """Match drafts with a workspace; nothing is changed."""
    return _Drafting(workspace, drafts, new_id).proposal(file)


class _Drafting:
    """One file on its way into one workspace."""

    def __init__(self, workspace: Workspace, drafts: Drafts, new_id: NewId) -> None:
        self.workspace = workspace
        self.drafts = drafts
        self.new_id = new_id
        self.guessed: list[Problem] = []
        self.known: set[str] = set()
        self.unchanged = 0
        self._members = directory_of(workspace.members.values(), "name", "short")

    def proposal(self, file: str) -> Proposal:
        actors, actor_drafts = self._actors()
        tying = Tying(self.workspace, actors, actor_drafts, self.new_id)
        ties = self._made(self._matched(tying.drafts(self._of("ties")), "ties"))
        planning = Planning(self.workspace, self.new_id)
        milestones = self._made(planning.milestones(self._matched(self._of("milestones"), "milestones")))
        tasks = self._made(planning.tasks(self._matched(self._of("tasks"), "tasks"), milestones))
        tasks = planning.with_dependencies(tasks)
        recommendations = self._recommendations()
        self._tell_like((*actors, *tying.new_actors), file)
        return Proposal(
            file,
            _kind(actors, tasks, recommendations, ties, milestones),
            (*actors, *tying.new_actors),
            ties,
            tasks,
            milestones,
            recommendations,
            tuple(planning.new_members),
            frozenset(self.known),
            self.unchanged,
            self.drafts.tables,
            (*self.drafts.guessed, *self.guessed, *tying.guessed, *planning.guessed),
            (*self.drafts.refused, *tying.refused),
            self.drafts.rows
            + Rows(taken=-tying.joined - len(tying.refused), joined=tying.joined, refused=len(tying.refused)),
        )

    def _of(self, collection: str) -> list[Draft]:
        return [draft for draft in self.drafts.drafts if draft.collection == collection]

    def _matched(self, drafts: list[Draft], collection: str) -> list[Matched]:
        known = records(self.workspace, collection)
        matched = match(drafts, known, collection)
        if collection in _NAMED:
            self.guessed += told(matched, known, _NAMED[collection])
        return matched

    def _made(self, matched: Iterable[Matched]) -> tuple[Any, ...]:
        """The whole records: fields that the file leaves empty keep what the workspace has."""
        return tuple(self._record(each) for each in matched)

    def _record(self, matched: Matched) -> Any:
        draft = matched.draft
        if not matched.id:
            known = records(self.workspace, draft.collection)
            own = bool(_OWN_ID.fullmatch(draft.id)) and draft.id not in known
            id = draft.id if own else self.new_id(_PREFIXES[draft.collection])
            return COLLECTIONS[draft.collection](id, **_with_own_id(draft, kept=own))
        return self._changed(matched)

    def _changed(self, matched: Matched) -> Any:
        """A record of the workspace with what the file says; where an actor is drawn on the map stays as it is."""
        draft = matched.draft
        self.known.add(matched.id)
        before = records(self.workspace, draft.collection)[matched.id]
        values = {name: value for name, value in draft.values.items() if name != "position"}
        if "extra" in values:
            values["extra"] = tuple({**dict(before.extra), **dict(values["extra"])}.items())
        if getattr(before, "level", None) is Level.PROTECTED and values.pop("level", before.level) is not before.level:
            self.guessed.append(guessed("protection_kept", draft.place, name=before.name))
        after = replace(before, **values)
        self.unchanged += after == before
        return after

    def _actors(self) -> tuple[tuple[Actor, ...], list[Draft]]:
        drafts = [self._asked(draft) for draft in self._of("actors")]
        matched = [_with_level(each) for each in self._matched(drafts, "actors")]
        protected = [each for each in matched if not each.id and each.draft.values.get("level") is Level.PROTECTED]
        by_kind = [each for each in protected if each.draft not in drafts]
        if by_kind:
            names = tuple(str(each.draft.values["name"]) for each in by_kind)
            self.guessed.append(guessed("protected_by_kind", by_kind[0].draft.place, names=names))
        return self._made(matched), drafts

    def _tell_like(self, actors: Sequence[Actor], file: str) -> None:
        """Name new actors that may be ones on the map; they stay apart until a person joins them."""
        known = self.workspace.actors
        new = {actor.id: actor for actor in actors if actor.id not in known}
        if not new or not known or len(new) + len(known) > _MOST_COMPARED:
            return
        pairs = likely_pairs((*known.values(), *new.values()))
        like = tuple((other.name, one.name) for one, other in pairs if one.id in known and other.id in new)
        if like:
            self.guessed.append(guessed("like_known", Place(file=file), pairs=like))

    def _asked(self, draft: Draft) -> Draft:
        """The member that asks an actor by its name; a name that is no member's stays as a column."""
        name = draft.values.get("asked_by")
        if not name:
            return draft
        member = self._members.find(str(name))
        values = {field: value for field, value in draft.values.items() if field != "asked_by"}
        kept = {"asked_by": member} if member else {"extra": (*values.get("extra", ()), ("Who asks it", name))}
        if not member:
            self.guessed.append(guessed("asker_unknown", draft.place, name=name))
        return replace(draft, values={**values, **kept})

    def _recommendations(self) -> tuple[Recommendation, ...]:
        issues = directory_of(self.workspace.issues.values(), "title")
        drafts = [
            _with_issue(draft, issues.find(str(draft.values.get("issue", "")))) for draft in self._of("recommendations")
        ]
        return self._made(self._matched(drafts, "recommendations"))


def _with_own_id(draft: Draft, *, kept: bool) -> Mapping[str, Any]:
    """An ID that others gave stays with the record as a column of its own."""
    holds = draft.collection in {"actors", "recommendations"}
    if kept or not draft.id or not holds:
        return draft.values
    return {**draft.values, "extra": ((OWN_ID, draft.id), *draft.values.get("extra", ()))}


def _with_level(matched: Matched) -> Matched:
    """A new actor starts with the level of its kind, so that opponents are protected from the first moment."""
    draft = matched.draft
    kind = actor_kind(draft.values.get("kind", ""))
    if matched.id or kind is None or "level" in draft.values or kind.default_level is Level.COALITION:
        return matched
    return replace(matched, draft=replace(draft, values={**draft.values, "level": kind.default_level}))


def _with_issue(draft: Draft, issue: str) -> Draft:
    """The coalition's issue by its title; a title that it does not have stays as a column."""
    title = draft.values.get("issue")
    if not title:
        return draft
    values = {name: value for name, value in draft.values.items() if name != "issue"}
    kept = {"issue": issue} if issue else {"extra": (*values.get("extra", ()), ("Our issue", title))}
    return replace(draft, values={**values, **kept})


def _kind(
    actors: tuple[Any, ...],
    tasks: tuple[Any, ...],
    recommendations: tuple[Any, ...],
    ties: tuple[Any, ...],
    milestones: tuple[Any, ...],
) -> FileKind:
    counts = {
        FileKind.REGISTER: len(actors) + len(ties),
        FileKind.PLAN: len(tasks) + len(milestones),
        FileKind.RECOMMENDATIONS: len(recommendations),
    }
    most = max(counts, key=lambda kind: counts[kind])
    return most if counts[most] else FileKind.NOTHING
