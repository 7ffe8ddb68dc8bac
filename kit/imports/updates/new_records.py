"""The records that new rows of a workbook make."""

from collections.abc import Iterator
from typing import Any

from kit.content.kinds import actor_kind
from kit.domain.workspace import COLLECTIONS
from kit.imports.updates.cells import said
from kit.imports.updates.ends import ENDS, read_end
from kit.imports.updates.extras import with_texts
from kit.imports.updates.located import Line
from kit.imports.updates.names import Names
from kit.imports.updates.readings import Said
from kit.imports.updates.tables import Table
from kit.presenters.sheets.actor_register import EXTRA
from kit.presenters.sheets.register_fields import WORKED_OUT
from kit.storage.refusal import refused
from kit.storage.update import Difference, Sort

_NOT_READ = frozenset({"id", "direction", "source_id", "target_id", *WORKED_OUT})


class NewRecords:
    """Makes records of the new rows of one table; `ids` has the id of each by the number of its row."""

    def __init__(self, table: Table, actors: Names) -> None:
        self._table, self._actors = table, actors

    def differences(self, lines: list[Line], ids: dict[int, str]) -> Iterator[Difference]:
        """A difference for each record that a row gives; a tie without its two ends is none."""
        for line in lines:
            values = self._values(line)
            if values is not None:
                table, id = self._table, ids[line.number]
                record = COLLECTIONS[table.collection](id, **_completed(table.collection, values))
                name = table.name_of(line.cells)
                place = table.place(line, id)
                yield Difference(Sort.ADDED, table.collection, id, "", name, None, name, record, place)

    def _values(self, line: Line) -> dict[str, Any] | None:
        values, own = dict[str, Any](), dict[str, str]()
        for key, cell in line.cells.items():
            if key in _NOT_READ or not (said(cell) or key in line.unvalued):
                continue
            read = read_end(key, {}, line, self._actors) if key in ENDS else self._table.read("", key, line)
            if not self._table.is_said(read, key, line, self._table.name_of(line.cells)):
                continue
            assert isinstance(read, Said)
            own.update([read.value] if key.startswith(EXTRA) else [])
            values.update({} if key.startswith(EXTRA) else {key: read.value})
        return self._whole(values, own, line)

    def _whole(self, values: dict[str, Any], own: dict[str, str], line: Line) -> dict[str, Any] | None:
        if self._table.collection == "ties":
            ends = [values.get(end) for end in ENDS]
            if ends[0] and ends[0] == ends[1]:
                name = said(line.cells.get("source"))
                self._table.refused.append(refused("tie_to_itself", self._table.place(line), name=name))
            return values if all(ends) and ends[0] != ends[1] else None
        if self._table.takes_own_columns:
            own |= {heading: said(cell) for heading, cell in line.strange.items() if said(cell)}
            values["extra"] = with_texts((), (), own, {})
        return values


def _completed(collection: str, values: dict[str, Any]) -> dict[str, Any]:
    """What a new record has without being asked: days that a person set are fixed, opponents are protected."""
    kind = actor_kind(values.get("kind", "")) if collection == "actors" else None
    if kind is not None:
        values.setdefault("level", kind.default_level)
    if collection == "milestones":
        values.setdefault("own", True)
    if any(values.get(day) for day in ("start", "end", "date")):
        values["fixed"] = True
    return values
