"""What was typed or pasted as lines becomes a proposal, like a file; one line alone becomes one actor."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.card_codes import former_ids
from kit.domain.problems import Place
from kit.domain.workspace import Workspace
from kit.imports import propose, take
from kit.imports.directory import directory_of, directory_of_own_ids
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

    `name` is what the lines are called in sentences. A pasted table without headings is read line by line;
    that lines are matched by names and not by IDs is no news.
    """
    lines = text.splitlines()
    text, beyond = "\n".join(lines[:MAX_LINES]), len(lines[MAX_LINES:])
    proposal = propose(workspace, name, text.encode(errors="replace"), new_id) if "\t" in text else None
    if proposal is None or not proposal.tables:
        proposal = propose_drafts(workspace, name, _drafts(workspace, text, name), new_id)
        by_names = tuple(problem for problem in proposal.guessed if problem.code != "matched_by_name")
        proposal = replace(proposal, guessed=by_names)
    if not beyond:
        return proposal
    told = refused("lines_beyond", Place(file=name), count=beyond, most=MAX_LINES)
    rows = proposal.rows + Rows(total=beyond, refused=beyond)
    return replace(proposal, refused=(*proposal.refused, told), rows=rows)


def lines_left(text: str, proposal: Proposal) -> str:
    """The lines that a proposal refused, for correcting them; a table without its headings would say nothing."""
    lines = text.splitlines()
    if proposal.tables:
        return "\n".join(lines[MAX_LINES:])
    wrong = sorted({problem.place.row for problem in proposal.refused if problem.place.row})
    return "\n".join((*(lines[row - 1] for row in wrong), *lines[MAX_LINES:]))


def strangers(workspace: Workspace, entries: Iterable[Entry]) -> frozenset[str]:
    """The ends of ties that are nobody on the map nor on a line, so that taking the ties makes actors of them."""
    actors = workspace.actors.values()
    known, others = directory_of(actors, "name", "short"), directory_of_own_ids(actors)
    for actor in actors:
        known.enter(actor.id, *actor.aliases)
    held = tuple(entries)
    for entry in held:
        if entry.collection == "actors" and entry.names:
            known.enter(entry.names[0], *entry.names, entry.values.get("short", ""), *entry.values.get("aliases", ()))
    ends = (name for entry in held if entry.collection == "ties" for name in entry.names if name)
    return frozenset(name for name in ends if not (known.find(name) or others.find(name)))


def propose_line_file(workspace: Workspace, file: str, data: bytes, new_id: NewId) -> Proposal | None:
    """Read a text file without a table as lines; None where it is none of them, such as a letter."""
    text, told = decoded(data, file)
    entries = [entry for _, entry in read_entries(text, known_places(workspace))]
    telling = sum(len(entry.values) > 1 and max(map(len, entry.names), default=0) <= _LONGEST_NAME for entry in entries)
    if entries and _are_from_paper(workspace, entries):
        return propose_drafts(workspace, file, Drafts(refused=(refused("lines_from_paper", Place(file=file)),)), new_id)
    if not entries or telling * 2 < len(entries):
        return None
    drafts = _drafts(workspace, text, file)
    return propose_drafts(workspace, file, replace(drafts, guessed=(*told, *drafts.guessed)), new_id)


def _are_from_paper(workspace: Workspace, entries: Sequence[Entry]) -> bool:
    """Whether lines, or half of them, begin with the codes of cards."""
    cards = Cards(dict.fromkeys(workspace.actors, ""), former=former_ids(workspace.actors))
    firsts = ("".join(entry.names).split()[:1] for entry in entries)
    return sum(any(map(cards.meant, words)) for words in firsts) * 2 >= len(entries)


def _drafts(workspace: Workspace, text: str, name: str) -> Drafts:
    entries = read_entries(text, known_places(workspace))
    total = len(text.splitlines())
    unknown = tuple(part for _, entry in entries if not entry.flaw for part in entry.unknown)
    told = (guessed("parts_in_notes", Place(file=name), names=unknown),) if unknown else ()
    drafts = tuple(_draft(number, entry, name) for number, entry in entries if not entry.flaw)
    wrong = tuple(
        replace(entry.flaw, place=Place(file=name, row=number)) for number, entry in entries if entry.flaw is not None
    )
    rows = Rows(total=total, taken=len(drafts), refused=len(wrong), blank=total - len(entries))
    return join_actors(Drafts(drafts, guessed=told, refused=wrong, rows=rows))


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
