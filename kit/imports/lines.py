"""What was typed or pasted as lines becomes a proposal, like a file; one line alone becomes one actor."""

from collections.abc import Sequence
from dataclasses import replace

from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.card_codes import former_ids
from kit.domain.problems import Place, Problem
from kit.domain.workspace import Workspace
from kit.imports import propose, take
from kit.imports.drafting import NewId, propose_drafts
from kit.imports.entry import Entry, known_places, read_entries
from kit.imports.paper.cards import Cards
from kit.storage.books.encodings import decoded
from kit.storage.drafts import Draft, Drafts, Rows
from kit.storage.folding import clean
from kit.storage.joining import join_actors
from kit.storage.proposal import Proposal
from kit.storage.refusal import guessed, refused

MAX_LINES = 5_000
"""Lines that may be typed or pasted at once; a larger register comes in as a file."""
_LONGEST_NAME = 120
"""Letters of a name; what is longer is a sentence."""


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


def propose_line_file(workspace: Workspace, file: str, data: bytes, new_id: NewId) -> Proposal | None:
    """Read a text file without a table as lines; None where it is none of them, such as a letter."""
    text, told = decoded(data, file)
    entries = [entry for _, entry in read_entries(text, known_places(workspace))]
    telling = sum(len(entry.values) > 1 and max(map(len, entry.names)) <= _LONGEST_NAME for entry in entries)
    if entries and _are_from_paper(workspace, entries):
        return propose_drafts(workspace, file, Drafts(refused=(refused("lines_from_paper", Place(file=file)),)), new_id)
    if not entries or telling * 2 < len(entries):
        return None
    drafts = _drafts(workspace, text, file)
    return propose_drafts(workspace, file, replace(drafts, guessed=(*told, *drafts.guessed)), new_id)


def _are_from_paper(workspace: Workspace, entries: Sequence[Entry]) -> bool:
    """Whether lines, or half of them, begin with the codes of cards."""
    cards = Cards(dict.fromkeys(workspace.actors, ""), former=former_ids(workspace.actors))
    firsts = ("".join(entry.names).split()[0] for entry in entries)
    return sum(bool(cards.meant(word)) for word in firsts) * 2 >= len(entries)


def _drafts(workspace: Workspace, text: str, name: str) -> Drafts:
    entries = read_entries(text, known_places(workspace))
    total = len(text.splitlines())
    unknown = tuple(part for _, entry in entries for part in entry.unknown)
    told = (guessed("parts_in_notes", Place(file=name), names=unknown),) if unknown else ()
    drafts = tuple(_draft(number, entry, name) for number, entry in entries if entry.is_whole)
    halves = tuple(_half(number, entry, name) for number, entry in entries if not entry.is_whole)
    rows = Rows(total=total, taken=len(drafts), refused=len(halves), blank=total - len(entries))
    return join_actors(Drafts(drafts, guessed=told, refused=halves, rows=rows))


def _half(number: int, entry: Entry, name: str) -> Problem:
    return refused("tie_without_end", Place(file=name, row=number), name="".join(entry.names))


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
