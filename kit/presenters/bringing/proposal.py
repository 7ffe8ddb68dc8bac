"""What a file holds and would change, in sentences and a small table, for the screen and the command line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kit.i18n.translator import Translator
from kit.presenters.bringing.placed_problems import grouped_sentences
from kit.presenters.bringing.proposal_rows import preview_of
from kit.presenters.field_words import field_word
from kit.presenters.problem_words.rows import quoted
from kit.presenters.table import TableDescription
from kit.storage.headings import Column, Table
from kit.storage.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Understood:
    """One table of the file: what it holds, where its headings stand, and heading and field of each known column."""

    title: str
    columns: tuple[tuple[str, str], ...]
    kept: str


@dataclass(frozen=True, slots=True)
class ProposalDescription:
    """A proposal as a person reads it; `can_take` is false where there is nothing to take."""

    file: str
    headline: str
    rows: str
    understood: tuple[Understood, ...]
    guessed: tuple[str, ...]
    refused: tuple[str, ...]
    preview: TableDescription | None
    can_take: bool
    lines: tuple[str, ...]
    """All of it as lines of plain text, for the command line."""


def describe_proposal(proposal: Proposal, t: Translator) -> ProposalDescription:
    """Say what was understood, guessed and refused in a file, and what taking it would change."""
    guessed = tuple(grouped_sentences(proposal.guessed, t))
    refused = tuple(grouped_sentences(proposal.refused, t))
    understood = tuple(_understood(table, t) for table in proposal.tables)
    headline, rows = _headline(proposal, t), _rows(proposal, t)
    parts = (
        (headline, rows) if proposal.taken else (),
        tuple(_as_line(each, t) for each in understood),
        _under(t("Guessed, please check:"), guessed) if proposal.taken else (),
        _under(t("Not taken:"), refused) if proposal.taken else refused,
    )
    return ProposalDescription(
        file=proposal.file,
        headline=headline,
        rows=rows,
        understood=understood,
        guessed=guessed,
        refused=refused,
        preview=preview_of(proposal, t),
        can_take=bool(proposal.taken),
        lines=tuple(line for part in parts for line in part),
    )


def _under(heading: str, sentences: Sequence[str]) -> tuple[str, ...]:
    return (heading, *(f"  {sentence}" for sentence in sentences)) if sentences else ()


def _headline(proposal: Proposal, t: Translator) -> str:
    if not proposal.taken:
        return t("Nothing can be taken from “{file}”.", file=proposal.file)
    held = [each for each in _counts(proposal, t) if each]
    return t("“{file}” holds {records}.", file=proposal.file, records=t.list(held))


def _counts(proposal: Proposal, t: Translator) -> Iterable[str]:
    def some(made: Sequence[Any], one: str, other: str) -> str:
        return t.many(one, other, len(made)) if made else ""

    yield some(proposal.actors, "{count} actor", "{count} actors")
    yield some(proposal.ties, "{count} tie", "{count} ties")
    yield some(proposal.tasks, "{count} task", "{count} tasks")
    yield some(proposal.milestones, "{count} milestone", "{count} milestones")
    yield some(proposal.recommendations, "{count} recommendation", "{count} recommendations")
    yield some(proposal.members, "{count} new member", "{count} new members")


def _rows(proposal: Proposal, t: Translator) -> str:
    """What became of the rows, and how many records are new, changed or there already."""
    rows = proposal.rows
    new = proposal.taken - len(proposal.known)
    changed = len(proposal.known) - proposal.unchanged
    there = (
        t.many("{count} is new", "{count} are new", new) if new else "",
        t.many("{count} changes a record of the workspace", "{count} change records of the workspace", changed)
        if changed
        else "",
        t.many("{count} is there already", "{count} are there already", proposal.unchanged)
        if proposal.unchanged
        else "",
    )
    return t(
        "{records}. Rows: {total} in all; {taken} taken, {joined} joined with these, {refused} not taken, {rest} blank "
        "or headings.",
        records=t.list(filter(None, there)),
        total=t.number(rows.total),
        taken=t.number(rows.taken),
        joined=t.number(rows.joined),
        refused=t.number(rows.refused),
        rest=t.number(rows.blank + rows.headings),
    )


def _understood(table: Table, t: Translator) -> Understood:
    unwritten = {"actor": t("Actors"), "tie": t("Ties")}
    titles = {
        "actor": t("Actors, headings in row {row}", row=table.heading_row),
        "tie": t("Ties, headings in row {row}", row=table.heading_row),
        "task": t("Tasks, headings in row {row}", row=table.heading_row),
        "milestone": t("Milestones, headings in row {row}", row=table.heading_row),
        "recommendation": t("Recommendations, headings in row {row}", row=table.heading_row),
    }
    title = (titles if table.heading_row else unwritten)[table.record]
    known = tuple(
        (_heading(each.heading, t), field_word(each.field, t, table.record)) for each in table.columns if each.field
    )
    others = [_heading(each.heading, t) for each in table.columns if not each.field and _is_used(each, table)]
    kept = t("Kept as they are: {columns}.", columns=quoted(dict.fromkeys(others), t, most=20)) if others else ""
    return Understood(
        t("Sheet “{sheet}”. {title}", sheet=table.sheet, title=title) if table.sheet else title, known, kept
    )


def _is_used(column: Column, table: Table) -> bool:
    """Whether an unknown column holds anything, so that it is worth telling."""
    return any(column.index < len(row.cells) and row.cells[column.index] is not None for row in table.rows)


def _heading(heading: str, t: Translator) -> str:
    words = " ".join(heading.split())
    return (words if len(words) <= 60 else t("{start}…", start=words[:60])) or t("no heading")


def _as_line(understood: Understood, t: Translator) -> str:
    pairs = [t("{heading} → {field}", heading=heading, field=field) for heading, field in understood.columns]
    line = t("{title}. Columns: {pairs}.", title=understood.title, pairs=t.list(pairs))
    return " ".join(filter(None, (line, understood.kept)))
