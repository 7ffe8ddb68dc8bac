"""Edits on issues, their evidence, and the earlier recommendations that belong to them."""

from typing import Any

from kit.domain.edits.report import reopen_issue
from kit.domain.report import Evidence, Progress, Response
from kit.domain.workspace import Workspace, change, drop, put

_PRINTED = frozenset({"title", "question", "recommendation", "assessment"})


def change_issue(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of an issue; where the report prints them, its section has to be agreed again."""
    changed = change(workspace, "issues", id, **values)
    return changed if changed is workspace or _PRINTED.isdisjoint(values) else reopen_issue(changed, id)


def remove_issue(workspace: Workspace, id: str) -> Workspace:
    """Take an issue away with its evidence; its section and its earlier recommendations stay without one."""
    evidence = frozenset(each.id for each in workspace.evidence.values() if each.issue == id)
    for collection in ("sections", "recommendations"):
        for record in tuple(getattr(workspace, collection).values()):
            if record.issue == id:
                workspace = change(workspace, collection, record.id, issue="")
    return drop(drop(workspace, "evidence", evidence), "issues", frozenset({id}))


def add_evidence(workspace: Workspace, evidence: Evidence) -> Workspace:
    """Add evidence to an issue that is there."""
    if evidence.issue not in workspace.issues:
        return workspace
    return reopen_issue(put(workspace, evidence), evidence.issue)


def change_evidence(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a piece of evidence; the section of its issue has to be agreed again."""
    changed = change(workspace, "evidence", id, **values)
    return changed if changed is workspace else reopen_issue(changed, changed.evidence[id].issue)


def remove_evidence(workspace: Workspace, id: str) -> Workspace:
    """Take a piece of evidence away; the section of its issue has to be agreed again."""
    if id not in workspace.evidence:
        return workspace
    issue = workspace.evidence[id].issue
    return reopen_issue(drop(workspace, "evidence", frozenset({id})), issue)


def link_recommendation(workspace: Workspace, id: str, issue: str) -> Workspace:
    """Say to which issue an earlier recommendation belongs; an empty or unknown one takes the link away."""
    return change(workspace, "recommendations", id, issue=issue if issue in workspace.issues else "")


def assess_recommendation(workspace: Workspace, id: str, progress: Progress, response: Response) -> Workspace:
    """Say how far an earlier recommendation was carried out, and what the State had said to it."""
    return change(workspace, "recommendations", id, progress=progress, response=response)


def note_recommendation(workspace: Workspace, id: str, note: str) -> Workspace:
    """Write down what is known about an earlier recommendation."""
    return change(workspace, "recommendations", id, note=note)
