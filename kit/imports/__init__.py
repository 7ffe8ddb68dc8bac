"""Bringing files in: bytes become a proposal that a person sees, and taking the proposal is one edit."""

from collections.abc import Callable

from kit.domain.workspace import Workspace, put
from kit.imports.drafting import NewId, propose_drafts
from kit.imports.known_kinds import known_kinds
from kit.storage.files import read_file
from kit.storage.proposal import Proposal

__all__ = ["NewId", "propose", "take"]

_OF_LINES = ".txt"


def propose(workspace: Workspace, file_name: str, data: bytes, new_id: Callable[[str], str]) -> Proposal:
    """Read a file and match what it holds with the workspace, which stays as it is.

    Rows are matched by the visible ID, else by kind and name, else by name. Whatever was guessed or refused is in the
    proposal; a file that cannot be read gives a proposal that holds the reason and nothing else. A text file without a
    table may hold lines as they are typed, such as "Human Rights Commission; NHRI; ally".
    """
    drafts = read_file(file_name, data, known_kinds())
    if not drafts.drafts and file_name.lower().endswith(_OF_LINES):
        from kit.imports.lines import propose_line_file

        lines = propose_line_file(workspace, file_name, data, new_id)
        if lines is not None:
            return lines
    return propose_drafts(workspace, file_name, drafts, new_id)


def take(workspace: Workspace, proposal: Proposal) -> Workspace:
    """Put everything that a proposal holds into the workspace, as one edit."""
    return put(workspace, *proposal.members, *proposal.records())
