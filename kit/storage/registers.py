"""Reads registers of actors and ties: ordinary ones, Kumu's two sheets, and lists with many rows an actor."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kit.domain.actors import Stance, TieKind
from kit.domain.audience import Level
from kit.storage.books.book import Cell, Row, Sheet
from kit.storage.capacities import read_answers
from kit.storage.drafts import Drafts
from kit.storage.folding import fold, text_of
from kit.storage.groups import group_rows
from kit.storage.headings import Column, Table
from kit.storage.kind_words import KindWords
from kit.storage.positions import Positions
from kit.storage.reading import Converter, Reading
from kit.storage.scales import Scale, meaning, meanings, number_of, scale_of, scored

_ACTOR_FIELDS = (
    "id",
    "name",
    "short",
    "aliases",
    "kind",
    "stance",
    "influence",
    "interest",
    "place",
    "cluster",
    "status",
    "status_as_of",
    "capacities",
    "contact",
    "goal",
    "asked_by",
    "groups",
    "languages",
    "note",
    "tags",
    "level",
)
_TIE_FIELDS = (
    "id",
    "source",
    "target",
    "source_id",
    "target_id",
    "kind",
    "strength",
    "access",
    "risk",
    "direction",
    "note",
    "level",
)
_DIRECTIONS = frozenset({"directed", "undirected", "mutual"})
_LISTS = ("tags", "aliases", "groups", "languages")
_DIVIDERS = re.compile(r"\s*[|;\n]\s*|\s*,\s*(?!\d)")


def read_actors(file: str, sheet: Sheet, table: Table, kinds: KindWords) -> Drafts:
    """Read a register of actors, one draft a row."""
    reading = Reading(file, sheet, table, "name")
    converters = _actor_converters(reading, kinds)
    positions = Positions(reading)
    fields = [field for field in _ACTOR_FIELDS if field != "short" or not _is_numbering(reading)]
    reading.groups = group_rows(table, kinds)
    group, kind_heading = "", reading.heading("kind")
    for row in reading.records():
        if reading.heads(row):
            group = max(map(text_of, row.cells), key=len).rstrip(": ")
            reading.guess("group_heading", row.number, text=group)
            continue
        values = reading.values(row, converters, fields)
        values["extra"] = positions.kept(row, values["extra"])
        values |= positions.of(row) | _of_group(group, values, kinds)
        unknown = [text for heading, text in values["extra"] if heading == kind_heading]
        if "kind" not in values and not unknown:
            values["kind"] = kinds.of_name(values["name"], row.number)
        values["tags"] = tuple(dict.fromkeys((*values.get("tags", ()), *(unknown if "kind" not in values else ()))))
        reading.take("actors", row, values)
    _tell(reading, kinds)
    return reading.close()


def _tell(reading: Reading, kinds: KindWords) -> None:
    if _is_numbering(reading):
        reading.guess("short_is_number", reading.table.heading_row, heading=reading.heading("short"))
    if kinds.guessed_words:
        reading.guess("kinds_guessed", heading=reading.heading("kind"), pairs=tuple(kinds.guessed_words.items()))
    if kinds.guessed_names:
        reading.guess("kinds_from_names", kinds.first_row, pairs=tuple(kinds.guessed_names.items()))
    fields = {column.field for column in reading.table.columns if column.field}
    if reading.drafts and not fields - {"name", "id", "note", "place"}:
        reading.guess("only_names", reading.table.heading_row, count=len(reading.drafts))


def _of_group(group: str, values: Mapping[str, Any], kinds: KindWords) -> dict[str, Any]:
    """What the heading of a group of rows says of each of them: their kind, else their cluster."""
    if not group:
        return {}
    kind = "" if "kind" in values else kinds.of_word(group)
    if not kind and "cluster" not in values:
        return {"cluster": group}
    return {**({"kind": kind} if kind else {}), "extra": (*values["extra"], ("Group", group))}


def _is_numbering(reading: Reading) -> bool:
    """Whether the column of short names only counts the rows."""
    cells = reading.column("short")
    return bool(cells) and all(number_of(cell) is not None for cell in cells)


def _actor_converters(reading: Reading, kinds: KindWords) -> dict[str, Converter]:
    return {
        "kind": lambda cell: kinds.of_word(text_of(cell)) or None,
        "stance": _stance_converter(reading),
        "influence": _score_converter(reading, "influence"),
        "interest": _score_converter(reading, "interest"),
        "level": level_of,
        "capacities": read_answers,
        **dict.fromkeys(_LISTS, several),
    }


def several(cell: Cell) -> tuple[str, ...]:
    """The items of a cell that holds a list, whichever sign stands between them."""
    return tuple(filter(None, _DIVIDERS.split(text_of(cell))))


def level_of(cell: Cell) -> Level | None:
    """The level that a word stands for; a word that nobody knows is taken for secrecy, so that nothing slips out."""
    value = meaning("level", text_of(cell))
    if value:
        return Level(value)
    return Level.PROTECTED if text_of(cell) else None


def _score_converter(reading: Reading, field: str) -> Converter:
    cells = reading.column(field)
    scale = scale_of(reading.heading(field), cells)
    numbers = [number for cell in cells if (number := number_of(cell)) is not None]
    clear = scale.is_kit_scale() and (scale.said or max(numbers, default=0) == scale.high)
    if numbers and not clear:
        reading.guess("scale_guessed", field=field, heading=reading.heading(field), low=scale.low, high=scale.high)
    if len(numbers) < len(cells):
        reading.guess("words_scored", field=field, heading=reading.heading(field))
    return lambda cell: scored(cell, scale)


def _stance_converter(reading: Reading) -> Converter:
    numbers = [number for cell in reading.column("stance") if (number := number_of(cell)) is not None]
    below = bool(numbers) and min(numbers) < 0
    scale = Scale(-2, 2) if below else scale_of(reading.heading("stance"), reading.column("stance"))
    if numbers and not below:
        heading = reading.heading("stance")
        reading.guess("scale_guessed", field="stance", heading=heading, low=scale.low, high=scale.high)

    def convert(cell: Cell) -> Stance | None:
        if number_of(cell) is not None:
            score = scored(cell, scale)
            return Stance(score - 3) if score else None
        word = meaning("stance", text_of(cell))
        return Stance(int(word)) if word else None

    return convert


def read_ties(file: str, sheet: Sheet, table: Table) -> Drafts:
    """Read a list of ties, one draft a row; both ends are names, short names or IDs."""
    reading = Reading(file, sheet, _with_direction(table), "source")
    converters = _tie_converters(reading)
    bare, labelled = 0, 0
    for row in reading.records():
        if row.band:
            continue
        values = reading.values(row, converters, _TIE_FIELDS)
        if "target" not in values:
            reading.refuse("tie_without_end", row.number, name=values["source"])
        elif fold(values["source"]) == fold(values["target"]):
            reading.refuse("tie_to_itself", row.number, name=values["source"])
        else:
            labelled += (told := _labelled(values)) != values
            bare += _is_directed(told) and "kind" not in told
            reading.take("ties", row, _tie_values(told))
    if labelled:
        reading.guess("kinds_from_labels", reading.table.heading_row, count=labelled)
    if bare:
        reading.guess("directed_ties", reading.table.heading_row, count=bare)
    return reading.close()


def _with_direction(table: Table) -> Table:
    """The table in which a column of kinds that only says directed or not, as Gephi writes it, is one of directions."""
    found = {text for column in table.of("kind") for row in table.rows if (text := _word(row, column))}
    if not found or not found <= _DIRECTIONS or table.of("direction"):
        return table
    columns = (replace(each, field="direction" if each.field == "kind" else each.field) for each in table.columns)
    return replace(table, columns=tuple(columns))


def _word(row: Row, column: Column) -> str:
    return fold(text_of(row.cells[column.index])) if column.index < len(row.cells) else ""


def _labelled(values: dict[str, Any]) -> dict[str, Any]:
    """The values with the kind that the label of a tie names, where nothing else does."""
    kind = "" if "kind" in values else meanings("tie_kind").get(fold(values.get("note", "")), "")
    return {**values, "kind": TieKind(kind)} if kind else values


def _is_directed(values: Mapping[str, Any]) -> bool:
    return fold(values.get("direction", "")) == "directed"


def _tie_converters(reading: Reading) -> dict[str, Converter]:
    return {
        "kind": lambda cell: TieKind(word) if (word := meaning("tie_kind", text_of(cell))) else None,
        "level": level_of,
        **{field: _three_steps(reading, field) for field in ("strength", "access", "risk")},
    }


def _three_steps(reading: Reading, field: str) -> Converter:
    """Numbers from 1 to 3 as they are; others from their own scale, which is told."""
    cells = reading.column(field)
    scale = scale_of(reading.heading(field), cells, steps=3)
    if any(number_of(cell) is not None for cell in cells) and not scale.is_kit_scale(3):
        heading = reading.heading(field)
        reading.guess("scale_guessed", field=field, heading=heading, low=scale.low, high=scale.high)
    return lambda cell: scored(cell, scale, 3, "strength")


def _tie_values(values: dict[str, Any]) -> dict[str, Any]:
    """A tie keeps what the kit has no field for in its note; Kumu's directed ties without a kind inform.

    A label that only says the kind again is no note.
    """
    if _is_directed(values) and "kind" not in values:
        values["kind"] = TieKind.INFORMS
    values.pop("direction", None)
    kept = [f"{heading}: {text}" for heading, text in values.pop("extra")]
    kind = values.get("kind")
    told = [
        line for line in values.get("note", "").split("\n") if not kind or meanings("tie_kind").get(fold(line)) != kind
    ]
    return {**values, "note": "\n".join(filter(None, (*told, *kept)))}
