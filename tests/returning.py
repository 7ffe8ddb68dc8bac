"""Workbooks that are exported, edited as a person edits them, and brought in again."""

import datetime
import io
from collections.abc import Mapping

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kit.desk import Desk
from kit.domain.audience import Audience
from kit.domain.disclosure import disclose
from kit.domain.workspace import Workspace
from kit.exports.makers import MAKERS
from kit.history.acts import TAKE_UPDATE
from kit.i18n.translator import Translator
from kit.imports.updates import compare, read_returned, updated
from kit.storage.update import Answer, Update

TODAY = datetime.date(2027, 10, 14)
T = Translator()
SHEETS = {"actors.xlsx": ("Elements", "Connections"), "plan.xlsx": ("Plan", "Milestones")}


def desk_with(workspace: Workspace) -> Desk:
    """A desk with a workspace on it."""
    desk = Desk(T)
    desk.open_workspace(workspace)
    return desk


def exported(desk: Desk, kind: str, audience: Audience = Audience.COALITION) -> bytes:
    """A workbook of what stands on the desk."""
    return MAKERS[kind](disclose(desk.workspace, audience), T, TODAY, desk.log).data


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def saved(book: Workbook) -> bytes:
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


class Edited:
    """An exported workbook under edit; rows are found by ID, columns by heading."""

    def __init__(self, data: bytes) -> None:
        self.book = opened(data)

    def columns(self, sheet: Worksheet) -> dict[str, int]:
        return {cell.value: cell.column for cell in sheet[self.heading_row(sheet)] if isinstance(cell.value, str)}

    @staticmethod
    def heading_row(sheet: Worksheet) -> int:
        return next(row[0].row for row in sheet.iter_rows() if "ID" in [cell.value for cell in row])

    def row(self, sheet: Worksheet, id: str) -> int:
        column = self.columns(sheet)["ID"]
        return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, column).value == id)

    def set(self, name: str, id: str, **values: object) -> "Edited":
        """Write cells of a record; underscores in the names stand for spaces."""
        sheet = self.book[name]
        self._write(sheet, self.row(sheet, id), values)
        return self

    def add(self, name: str, **values: object) -> "Edited":
        """Write a row below the last record."""
        sheet = self.book[name]
        columns = self.columns(sheet)
        held = [row for row in range(1, sheet.max_row + 1) if sheet.cell(row, columns["ID"]).value]
        keys = [row for row in range(1, sheet.max_row + 1) if sheet.cell(row, columns["ID"] - 1).value]
        self._write(
            sheet, max(held + keys) + 1, {"Who may see it": "Coalition", **values} if name == "Plan" else values
        )
        return self

    def _write(self, sheet: Worksheet, row: int, values: Mapping[str, object]) -> None:
        columns = self.columns(sheet)
        for name, value in values.items():
            sheet.cell(row, columns[name.replace("_", " ")]).value = value

    def drop(self, name: str, id: str) -> "Edited":
        """Delete the row of a record."""
        sheet = self.book[name]
        sheet.delete_rows(self.row(sheet, id))
        return self

    @property
    def data(self) -> bytes:
        return saved(self.book)


def brought(
    desk: Desk,
    data: bytes,
    answers: Mapping[str, Answer] | None = None,
    *,
    guess: bool = False,
    file: str = "back.xlsx",
) -> Update:
    """What a workbook would change on a desk."""
    return compare(desk.log, desk.workspace, read_returned(file, data), answers, guess=guess)


def take(desk: Desk, update: Update, *leaving: str) -> None:
    """Take all differences but those with these keys."""
    keys = {each.key for each in update.differences} - set(leaving)
    desk.apply_at(update.heads, updated(update, keys), TAKE_UPDATE)


def told(update: Update) -> dict[str, tuple[str, object, object]]:
    """Sort and values of the differences by key."""
    return {each.key: (each.sort.value, each.before, each.after) for each in update.differences}


def causes(update: Update) -> list[tuple[str, str, int | None]]:
    """Code, sheet and row of everything that was doubtful or refused."""
    return [(each.code, each.place.sheet, each.place.row) for each in (*update.guessed, *update.refused)]
