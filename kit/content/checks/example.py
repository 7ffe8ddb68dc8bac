"""Checks of the invented example: every id that a record names must be there."""

from collections.abc import Mapping
from types import MappingProxyType

from kit.content.building import Faults
from kit.content.capacities import capacities
from kit.content.checks.names import check_ids, check_names, check_sources
from kit.content.countries import find_country
from kit.content.example import FOLDER, REFERENCE_DAY, build_example, read_example_tables
from kit.content.exercises import load_exercises
from kit.content.kinds import actor_kinds
from kit.content.mechanisms import load_mechanism
from kit.domain.scores import score_id
from kit.domain.workspace import Workspace, records

REFERENCES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "members": {"actor": "actors"},
        "actors": {"asked_by": "members"},
        "scores": {"actor": "actors"},
        "ties": {"source": "actors", "target": "actors"},
        "tasks": {"owner": "members", "milestone": "milestones", "depends": "tasks"},
        "evidence": {"issue": "issues", "member": "members"},
        "recommendations": {"issue": "issues"},
        "sections": {"issue": "issues", "lead": "members", "signed_by": "members"},
        "contributions": {"section": "sections", "member": "members"},
    }
)
REQUIRED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ties": ("source", "target"),
        "scores": ("actor", "scorer", "day"),
        "evidence": ("issue", "text"),
        "contributions": ("section", "member", "text"),
    }
)


def check_example(faults: Faults) -> None:
    """Note what is wrong in the files of the example."""
    found = faults.of("example")
    check_workspace(build_example(read_example_tables(FOLDER, found), REFERENCE_DAY, found), found)


def check_workspace(workspace: Workspace, faults: Faults) -> None:
    """Records refer to records, kinds, stages, exercises and sources that exist; names are not used twice."""
    for collection, references in REFERENCES.items():
        _check_references(workspace, collection, references, faults)
    for collection, names in REQUIRED.items():
        _check_filled(workspace, collection, names, faults)
    check_ids((actor.kind for actor in workspace.actors.values()), _kinds(), faults, "actors.kind")
    _check_scores(workspace, faults)
    check_ids(workspace.answers, {exercise.id for exercise in load_exercises()}, faults, "answers")
    if find_country(workspace.coalition.country) is None:
        faults.add("content_unknown_id", "coalition.country", name=workspace.coalition.country)
    _check_stages(workspace, faults)
    for collection in ("actors", "members", "issues", "sections"):
        named = records(workspace, collection).values()
        check_names((getattr(each, "name", "") or getattr(each, "title", "") for each in named), faults, collection)


def _check_scores(workspace: Workspace, faults: Faults) -> None:
    """A score has the id by which the same person scores again; capacities are those of the guide."""
    known = {capacity.id for capacity in capacities()}
    for id, score in workspace.scores.items():
        check_ids((id,), {score_id(score.actor, score.scorer)}, faults, f"scores.{id}")
    for actor in workspace.actors.values():
        check_ids(dict(actor.capacities), known, faults, f"actors.{actor.id}.capacities")


def _check_references(workspace: Workspace, collection: str, references: Mapping[str, str], faults: Faults) -> None:
    for record in records(workspace, collection).values():
        for field, target in references.items():
            value = getattr(record, field)
            ids = value if isinstance(value, tuple) else (value,)
            check_ids(ids, records(workspace, target), faults, f"{collection}.{record.id}.{field}")


def _check_filled(workspace: Workspace, collection: str, names: tuple[str, ...], faults: Faults) -> None:
    for record in records(workspace, collection).values():
        for name in names:
            if not getattr(record, name):
                faults.add("content_missing", f"{collection}.{record.id}.{name}", name=name)


def _check_stages(workspace: Workspace, faults: Faults) -> None:
    mechanism = load_mechanism(workspace.review.mechanism)
    if mechanism is None:
        faults.add("content_unknown_id", "review.mechanism", name=workspace.review.mechanism)
        return
    known = {stage.id for stage in mechanism.stages}
    check_ids((workspace.review.procedure,), mechanism.procedures, faults, "review.procedure")
    for milestone in workspace.milestones.values():
        check_ids((milestone.stage,), known, faults, f"milestones.{milestone.id}.stage")
        check_sources(milestone.source, faults, f"milestones.{milestone.id}.source")
    for task in workspace.tasks.values():
        check_ids((task.stage,), known, faults, f"tasks.{task.id}.stage")


def _kinds() -> set[str]:
    return {kind.id for kind in actor_kinds()}
