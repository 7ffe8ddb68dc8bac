"""What was typed or pasted as lines becomes a proposal, like a file; one line alone becomes one actor."""

from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.problems import Place
from kit.domain.workspace import Workspace
from kit.imports import propose, take
from kit.imports.drafting import NewId, propose_drafts
from kit.imports.entry import Entry, known_places, read_entries
from kit.storage.drafts import Draft, Drafts, Rows
from kit.storage.folding import clean
from kit.storage.joining import join_actors
from kit.storage.proposal import Proposal
from kit.storage.refusal import guessed

MAX_LINES = 5_000
"""Lines that may be typed or pasted at once; a larger register comes in as a file."""


def propose_lines(workspace: Workspace, text: str, name: str, new_id: NewId) -> Proposal:
    """Read lines, or a table pasted from a spreadsheet, and match them with the workspace, which stays as it is.

    `name` is what the lines are called in sentences. A pasted table without headings is read line by line.
    """
    text = "\n".join(text.splitlines()[:MAX_LINES])
    if "\t" in text:
        table = propose(workspace, name, text.encode(errors="replace"), new_id)
        if table.tables:
            return table
    return propose_drafts(workspace, name, _drafts(workspace, text, name), new_id)


def _drafts(workspace: Workspace, text: str, name: str) -> Drafts:
    entries = read_entries(text, known_places(workspace))
    total = len(text.splitlines())
    unknown = tuple(part for _, entry in entries for part in entry.unknown)
    told = (guessed("parts_in_notes", Place(file=name), names=unknown),) if unknown else ()
    drafts = tuple(_draft(number, entry, name) for number, entry in entries)
    rows = Rows(total=total, taken=len(drafts), blank=total - len(drafts))
    return join_actors(Drafts(drafts, guessed=told, rows=rows))


def _draft(number: int, entry: Entry, name: str) -> Draft:
    return Draft(entry.collection, entry.values, Place(file=name, row=number), rows=(number,))


def entered_actor(workspace: Workspace, entry: Entry, id: str) -> Actor:
    """The actor of one line; who asks it must be a member, and an actor in danger starts protected as its kind does."""
    values = dict(entry.values)
    asked_by = clean(str(values.pop("asked_by", ""))).casefold()
    member = next((each.id for each in workspace.members.values() if each.name.casefold() == asked_by != ""), "")
    kind = actor_kind(values.get("kind", ""))
    level = kind.default_level if kind else Level.COALITION
    return Actor(id, asked_by=member, **{"level": level, **values})


def take_entry(workspace: Workspace, proposal: Proposal) -> Workspace:
    """Put what was typed into the workspace, as one edit."""
    return take(workspace, proposal)
