"""Finds the heading row of a sheet and matches its headings to the fields of a record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kit.storage.books.book import Cell, Row, Sheet
from kit.storage.dictionary import PART, PERHAPS, SURE, words_of
from kit.storage.folding import fold, text_of

RECORDS = ("actor", "tie", "task", "milestone", "recommendation")
MANY = frozenset(
    {
        "actor.counted",
        "actor.contact",
        "actor.note",
        "actor.tags",
        "actor.place",
        "tie.note",
        "task.note",
        "recommendation.themes",
    }
)
"""Fields that several columns may fill together."""
_DEEPEST = 40
_WIDEST = 500
"""Columns whose headings are looked at; a register has a few dozen, and what stands further right is kept as it is."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading as written and the field it fills; an empty field keeps it as it is."""

    index: int
    heading: str
    field: str = ""
    quality: float = 0.0

    @property
    def understood(self) -> bool:
        """Whether the heading is known, so that nothing about it was guessed."""
        return self.quality >= PART


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a sheet: what its rows are, its columns, and its rows below the headings."""

    record: str
    sheet: str
    heading_row: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()
    score: float = 0.0

    def of(self, name: str) -> tuple[Column, ...]:
        """The columns that fill a field."""
        return tuple(column for column in self.columns if column.field == name)


@dataclass(slots=True)
class _Headings:
    """Candidate headings of a table, taken from one row or from two that belong together."""

    row: Row
    above: Row | None = None
    tags: Mapping[int, str] = field(default_factory=dict)
    leads: bool = True


def find_table(sheet: Sheet) -> Table | None:
    """The table of a sheet, or None where no row looks like headings of a kind of record that the kit keeps."""
    best: Table | None = None
    leads = True
    for position, row in enumerate(sheet.rows[: 1 if sheet.holds else _DEEPEST]):
        if row.band:
            continue
        following = sheet.rows[position + 1] if position + 1 < len(sheet.rows) else None
        tags = next((each for each in (row, following) if each is not None and _is_tags(each)), None)
        tagged = {place: text_of(tag) for place, tag in enumerate(tags.cells) if tag} if tags else {}
        headings = _Headings(row, _directly_above(sheet, position), tagged, leads)
        leads = leads and len(row.cells) == 1
        rows = sheet.rows[position + (2 if tags is not None and tags is following else 1) :]
        for record in (sheet.holds,) if sheet.holds else RECORDS:
            table = _matched(record, sheet.name, headings, rows)
            if table and (best is None or table.score > best.score):
                best = table
    return best


def _directly_above(sheet: Sheet, position: int) -> Row | None:
    if position == 0:
        return None
    above = sheet.rows[position - 1]
    return above if above.number == sheet.rows[position].number - 1 and not above.band else None


def _is_tags(row: Row) -> bool:
    """Whether a row holds HXL tags such as `#org` below the headings."""
    held = [text_of(cell) for cell in row.cells if cell is not None]
    return len(held) > 0 and sum(text.startswith("#") and len(text) > 2 for text in held) * 2 > len(held)


def _matched(record: str, sheet: str, headings: _Headings, rows: tuple[Row, ...]) -> Table | None:
    columns = _assign(record, headings, max((len(row.cells) for row in rows[:200]), default=0))
    columns = _with_nameless_name(record, columns, rows)
    held: dict[str, float] = {}
    for column in columns:
        if column.field:
            held[column.field] = max(column.quality, held.get(column.field, 0.0))
    if not _is_enough(record, held) or (max(held.values()) < SURE and not headings.leads):
        return None
    score = sum(held.values()) + _bonus(record, sheet, held, columns)
    return Table(record, sheet, headings.row.number, columns, rows, score)


def _assign(record: str, headings: _Headings, width: int) -> tuple[Column, ...]:
    """Give each field to the column that names it best; a field for many columns to all that name it."""
    texts = _texts(headings.row, width)
    claims = [
        (quality, -index, name)
        for index, text in enumerate(texts[:_WIDEST])
        for name, quality in _claims(record, text, index, headings).items()
    ]
    taken: dict[int, tuple[str, float]] = {}
    given: set[str] = set()
    for quality, negative_index, name in sorted(claims, reverse=True):
        if -negative_index in taken or (name in given and f"{record}.{name}" not in MANY):
            continue
        taken[-negative_index] = (name, quality)
        given.add(name)
    return tuple(Column(index, text, *taken.get(index, ("", 0.0))) for index, text in enumerate(texts))


def _texts(row: Row, width: int) -> list[str]:
    cells: Sequence[Cell] = row.cells
    return [text_of(cells[index]) if index < len(cells) else "" for index in range(max(width, len(cells)))]


def _claims(record: str, text: str, index: int, headings: _Headings) -> dict[str, float]:
    words = words_of(record)
    claims = words.claims(text) if text else {}
    tag = headings.tags.get(index, "").casefold().replace(" ", "")
    tagged = words.tags.get(tag) or words.tags.get(tag.partition("+")[0] if tag.count("+") == 1 else "")
    if tagged:
        claims[tagged] = SURE + 0.2
    group = _group(headings.above, index) if text else ""
    if group and group != text:
        claims |= {name: SURE + 0.2 for name, _ in words.phrases.get(fold(f"{group} {text}"), ())}
    return claims


def _group(above: Row | None, index: int) -> str:
    """The heading that spans several columns in the row above, such as Contact over Name and E-mail."""
    if above is None or index >= len(above.cells):
        return ""
    group, beside = above.cells[index], above.cells[max(index - 1, 0) : index] + above.cells[index + 1 : index + 2]
    return text_of(group) if group in beside else ""


def _with_nameless_name(record: str, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> tuple[Column, ...]:
    """Where other fields are known but none is the name, the first column of differing texts is taken for it."""
    known = {column.field for column in columns}
    if record != "actor" or "name" in known or not known & {"influence", "interest", "stance", "kind", "short"}:
        return columns
    for column in columns:
        if column.field == "" and column.heading == "" and _holds_names(column.index, rows):
            named = Column(column.index, column.heading, "name", PERHAPS)
            return tuple(named if each is column else each for each in columns)
    return columns


def _holds_names(index: int, rows: tuple[Row, ...]) -> bool:
    cells = [row.cells[index] for row in rows if index < len(row.cells) and row.cells[index] is not None]
    texts = [cell for cell in cells if isinstance(cell, str) and any(sign.isalpha() for sign in cell)]
    return len(texts) > 0 and len(texts) * 2 > len(cells) and len(set(texts)) * 2 > len(texts)


KEY = {"actor": "name", "tie": "source", "task": "title", "milestone": "title", "recommendation": "text"}
"""The field without which a row is no record of its kind."""
_NEEDED: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "actor": (frozenset({"name"}), frozenset()),
    "tie": (frozenset({"source", "target"}), frozenset()),
    "task": (frozenset({"title"}), frozenset({"owner", "start", "end", "status", "depends"})),
    "milestone": (frozenset({"title", "date"}), frozenset()),
    "recommendation": (frozenset({"text"}), frozenset({"by", "country", "response", "session", "symbol", "themes"})),
}


def _is_enough(record: str, held: Mapping[str, float]) -> bool:
    all_of, any_of = _NEEDED[record]
    if not all_of <= held.keys():
        return False
    if not any_of:
        return True
    clear = {name for name in any_of & held.keys() if held[name] >= PART}
    return len(clear) >= (1 if held[KEY[record]] >= PART else 2)


_SHEET_NAMES = {
    "actor": {"actors", "elements", "register", "actor register", "stakeholders", "acteurs", "actores"},
    "tie": {"ties", "connections", "relations", "liens", "vinculos", "relaciones"},
    "task": {"tasks", "work plan", "plan", "workplan", "taches", "tareas"},
    "milestone": {"milestones", "key dates", "jalons", "hitos"},
    "recommendation": {"recommendations", "matrix", "recommandations", "recomendaciones"},
}


def _bonus(record: str, sheet: str, held: Mapping[str, float], columns: tuple[Column, ...]) -> float:
    """What speaks for a kind of record beside the number of headings that it explains."""
    bonus = 1.5 if fold(sheet) in _SHEET_NAMES[record] else 0.0
    if record == "actor" and {"name", "place", "cluster"} <= held.keys() and held["name"] > SURE:
        bonus += 2  # who does what where: the organisation counts, not its activities
    key = next(column.index for column in columns if column.field == KEY[record])
    return bonus + 0.3 / (key + 1)
