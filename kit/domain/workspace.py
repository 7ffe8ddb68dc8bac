"""The workspace, everything that a coalition saves as one frozen value, and the steps that edits are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from kit.domain.actors import Actor, Score, Tie
from kit.domain.coalition import Coalition, Member
from kit.domain.moments import Moment
from kit.domain.plan import Milestone, Task
from kit.domain.practice import Answer
from kit.domain.report import Contribution, Evidence, Issue, Recommendation, Section
from kit.domain.review import Review

Record: TypeAlias = (
    Member
    | Actor
    | Tie
    | Score
    | Task
    | Milestone
    | Issue
    | Evidence
    | Recommendation
    | Section
    | Contribution
    | Answer
    | Moment
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the coalition chose for itself; `example` marks the invented one."""

    language: str = "en"
    example: bool = False


def _none() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Workspace:
    """Three single values and, by id and in the order of their making, the records of a coalition's work."""

    coalition: Coalition = field(default_factory=Coalition)
    review: Review = field(default_factory=Review)
    settings: Settings = field(default_factory=Settings)
    members: Mapping[str, Member] = field(default_factory=_none)
    actors: Mapping[str, Actor] = field(default_factory=_none)
    ties: Mapping[str, Tie] = field(default_factory=_none)
    scores: Mapping[str, Score] = field(default_factory=_none)
    milestones: Mapping[str, Milestone] = field(default_factory=_none)
    tasks: Mapping[str, Task] = field(default_factory=_none)
    issues: Mapping[str, Issue] = field(default_factory=_none)
    evidence: Mapping[str, Evidence] = field(default_factory=_none)
    recommendations: Mapping[str, Recommendation] = field(default_factory=_none)
    sections: Mapping[str, Section] = field(default_factory=_none)
    contributions: Mapping[str, Contribution] = field(default_factory=_none)
    answers: Mapping[str, Answer] = field(default_factory=_none)
    moments: Mapping[str, Moment] = field(default_factory=_none)


SINGLES: Mapping[str, type] = MappingProxyType({"coalition": Coalition, "review": Review, "settings": Settings})
COLLECTIONS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "members": Member,
        "actors": Actor,
        "ties": Tie,
        "scores": Score,
        "milestones": Milestone,
        "tasks": Task,
        "issues": Issue,
        "evidence": Evidence,
        "recommendations": Recommendation,
        "sections": Section,
        "contributions": Contribution,
        "answers": Answer,
        "moments": Moment,
    }
)
_COLLECTION_OF = {made: name for name, made in COLLECTIONS.items()}


def records(workspace: Workspace, collection: str) -> Mapping[str, Any]:
    """The records of one collection by id."""
    found: Mapping[str, Any] = getattr(workspace, collection)
    return found


def with_records(workspace: Workspace, collection: str, found: Mapping[str, Record]) -> Workspace:
    """Put these records in place of a whole collection."""
    values: dict[str, Any] = {collection: MappingProxyType(dict(found))}
    return replace(workspace, **values)


def put(workspace: Workspace, *made: Record) -> Workspace:
    """Add records, or put each in place of the one with its id; many of one call are copied once."""
    by_collection: dict[str, dict[str, Record]] = {}
    for record in made:
        by_collection.setdefault(_COLLECTION_OF[type(record)], {})[record.id] = record
    for collection, found in by_collection.items():
        workspace = with_records(workspace, collection, {**records(workspace, collection), **found})
    return workspace


def change(workspace: Workspace, collection: str, id: str, **values: Any) -> Workspace:
    """Set fields of one record; a record that is not there stays away, and the same values give the same workspace."""
    found = records(workspace, collection)
    if id not in found:
        return workspace
    changed = replace(found[id], **values)
    return workspace if changed == found[id] else with_records(workspace, collection, {**found, id: changed})


def drop(workspace: Workspace, collection: str, ids: frozenset[str]) -> Workspace:
    """Take records away; unknown ids are no matter."""
    found = records(workspace, collection)
    if ids.isdisjoint(found):
        return workspace
    return with_records(workspace, collection, {id: record for id, record in found.items() if id not in ids})


def set_single(workspace: Workspace, single: str, **values: Any) -> Workspace:
    """Set fields of one of the three single values (`coalition`, `review`, `settings`)."""
    changed = replace(getattr(workspace, single), **values)
    return workspace if changed == getattr(workspace, single) else replace(workspace, **{single: changed})


def field_names(made: type) -> tuple[str, ...]:
    """Names of the fields of a value's class, in order."""
    return tuple(each.name for each in fields(made))
