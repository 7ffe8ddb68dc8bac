"""Putting back a text that was typed and had not reached the log when the work broke off."""

from collections.abc import Callable, Mapping

from kit.domain.edits.actors import change_actor
from kit.domain.edits.coalition import change_member, describe_coalition
from kit.domain.edits.issues import change_issue, note_recommendation
from kit.domain.edits.plan import change_milestone, change_task
from kit.domain.edits.report import change_contribution, change_section
from kit.domain.workspace import Workspace

_EDITS: dict[str, Callable[..., Workspace]] = {
    "actors": change_actor,
    "contributions": change_contribution,
    "issues": change_issue,
    "members": change_member,
    "milestones": change_milestone,
    "sections": change_section,
    "tasks": change_task,
}
_COALITION = frozenset({"name", "founded", "about"})


def holds(workspace: Workspace, collection: str, id: str, field: str, text: str) -> bool:
    """Whether a field of a record holds this text already, apart from white space around it."""
    records = getattr(workspace, collection, None)
    record = records.get(id) if isinstance(records, Mapping) else records
    value = getattr(record, field, None)
    return isinstance(value, str) and value.strip() == text.strip()


def put_back(workspace: Workspace, collection: str, id: str, field: str, text: str) -> Workspace:
    """Set one text of a record by the rules of its own edit; nothing where the record or the text is not there."""
    if collection == "coalition":
        return describe_coalition(workspace, **{field: text.strip()}) if field in _COALITION else workspace
    if collection == "recommendations" and id in workspace.recommendations and field == "note":
        return note_recommendation(workspace, id, text)
    record = getattr(workspace, collection).get(id) if collection in _EDITS else None
    if not isinstance(getattr(record, field, None), str):
        return workspace
    return _EDITS[collection](workspace, id, **{field: text if "\n" in text else text.strip()})
