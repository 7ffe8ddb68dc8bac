"""Signatures: a member stands by a section as it is, and each signature falls when a word of it changes."""

from kit.domain.report import Readiness
from kit.domain.workspace import Workspace, change

_AGREED = frozenset({Readiness.AGREED, Readiness.SIGNED})


def sign_section(workspace: Workspace, id: str, member: str) -> Workspace:
    """Let a member of the coalition sign a section; signing twice is signing once."""
    section = workspace.sections.get(id)
    if section is None or member not in workspace.members or member in section.signed_by:
        return workspace
    return change(workspace, "sections", id, signed_by=(*section.signed_by, member), readiness=Readiness.SIGNED)


def withdraw_signature(workspace: Workspace, id: str, member: str) -> Workspace:
    """Take one member's signature back; a section that nobody signs any more is agreed."""
    section = workspace.sections.get(id)
    if section is None or member not in section.signed_by:
        return workspace
    left = tuple(each for each in section.signed_by if each != member)
    readiness = section.readiness if left else Readiness.AGREED
    return change(workspace, "sections", id, signed_by=left, readiness=readiness)


def reopen(workspace: Workspace, id: str) -> Workspace:
    """What follows when the text of a section changed: no signatures, and agreement has to be found again."""
    section = workspace.sections.get(id)
    if section is None:
        return workspace
    readiness = Readiness.NEEDS_UPDATE if section.signed_by else settled(section.readiness, written=True)
    return change(workspace, "sections", id, signed_by=(), readiness=readiness)


def settled(readiness: Readiness, *, written: bool) -> Readiness:
    """The readiness of a text after a change: what was agreed needs an update, what was not begun is a draft."""
    if readiness in _AGREED:
        return Readiness.NEEDS_UPDATE
    return Readiness.DRAFT if readiness is Readiness.NOT_STARTED and written else readiness
