"""The first records of a proposal as a small table, so that a person sees how the file was read."""

from collections.abc import Callable, Sequence
from typing import Any

from kit.content.kinds import actor_kind
from kit.domain.actors import TieKind
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_token, stance_word
from kit.presenters.actors.words import tie_word
from kit.presenters.choices import response_words
from kit.presenters.field_words import field_word
from kit.presenters.plan.task_words import status_words
from kit.presenters.table import Cell, Column, Row, RowState, TableDescription
from kit.storage.proposal import Proposal

_SHOWN = 8
_COLUMNS = {
    "actors": ("name", "kind", "stance", "influence", "interest", "place"),
    "ties": ("source", "kind", "target", "strength"),
    "tasks": ("title", "owner", "start", "end", "status"),
    "milestones": ("title", "date", "stage"),
    "recommendations": ("text", "by", "response", "action", "themes"),
}


def preview_of(proposal: Proposal, t: Translator) -> TableDescription | None:
    """The first records of the largest collection; None where the file holds nothing."""
    collection = next(
        (name for name in ("actors", "tasks", "recommendations", "ties", "milestones") if getattr(proposal, name)), ""
    )
    if not collection:
        return None
    made: Sequence[Any] = getattr(proposal, collection)[:_SHOWN]
    fields = _COLUMNS[collection]
    columns = tuple(Column(each, field_word(each, t), sortable=False) for each in fields)
    words = _Words(proposal, t)
    rows = tuple(_row(record, fields, proposal, words, t) for record in made)
    caption = t.many("The first record as it was read", "The first {count} records as they were read", len(rows))
    return TableDescription(caption, columns, rows, "")


def _row(record: Any, fields: tuple[str, ...], proposal: Proposal, words: "_Words", t: Translator) -> Row:
    cells = tuple(words.cell(record, field) for field in fields)
    if record.id in proposal.known:
        return Row(record.id, cells, RowState.REST, t("There already"))
    return Row(record.id, cells, RowState.NEW, t("New"))


class _Words:
    """Turns the values of records into cells."""

    def __init__(self, proposal: Proposal, t: Translator) -> None:
        self._t = t
        self._names = {actor.id: actor.name for actor in proposal.actors}
        self._names |= {member.id: member.name for member in proposal.members}

    def cell(self, record: Any, field: str) -> Cell:
        """One value as it is shown."""
        value, t = getattr(record, field), self._t
        if field == "stance":
            return Cell(
                stance_word(value, t) if value is not None else "",
                shape=stance_token(value) if value is not None else "",
            )
        words: dict[str, Callable[[Any], str]] = {
            "kind": lambda kind: self._kind(kind),
            "source": lambda id: self._names.get(id, id),
            "target": lambda id: self._names.get(id, id),
            "owner": lambda id: self._names.get(id, id),
            "start": t.date,
            "end": t.date,
            "date": t.date,
            "status": lambda status: status_words(status, t),
            "response": lambda response: response_words(t)[response],
            "themes": t.list,
        }
        if field == "date" and isinstance(value, str):
            return Cell(value)
        text = words[field](value) if field in words else "" if value is None else str(value)
        return Cell(text if len(text) <= 120 else t("{start}…", start=text[:120]))

    def _kind(self, kind: TieKind | str) -> str:
        if isinstance(kind, TieKind):
            return tie_word(kind, self._t)
        found = actor_kind(kind, self._t.language)
        return found.name if found else kind
