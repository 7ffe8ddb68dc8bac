"""Removing a record of any collection, with what belongs to it."""

from collections.abc import Callable, Mapping

from kit.domain.edits.actors import remove_actor, remove_tie
from kit.domain.edits.coalition import remove_member
from kit.domain.edits.issues import remove_evidence, remove_issue
from kit.domain.edits.plan import remove_milestone, remove_task
from kit.domain.edits.report import remove_contribution, remove_section
from kit.domain.workspace import Workspace, drop

_REMOVERS: Mapping[str, Callable[[Workspace, str], Workspace]] = {
    "actors": remove_actor,
    "ties": remove_tie,
    "members": remove_member,
    "tasks": remove_task,
    "milestones": remove_milestone,
    "issues": remove_issue,
    "evidence": remove_evidence,
    "sections": remove_section,
    "contributions": remove_contribution,
}


def remove(workspace: Workspace, collection: str, id: str) -> Workspace:
    """Take a record away, with what its own edit takes away beside it."""
    remover = _REMOVERS.get(collection)
    return remover(workspace, id) if remover else drop(workspace, collection, frozenset({id}))
