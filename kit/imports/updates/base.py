"""The state that a workbook was made from, with each row as it was exported."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from kit.domain.code_names import code_names
from kit.domain.disclosure import Disclosed, disclose
from kit.domain.workspace import Workspace
from kit.exports.books import book_of
from kit.i18n.translator import Translator
from kit.presenters.sheet import Sheet, Value
from kit.storage.books.origin import Origin

_ANY_DAY = datetime.date(2000, 1, 1)
"""The day of making shows in the chart of months only, which is not compared."""


@dataclass(frozen=True, slots=True)
class Base:
    """`full` is the whole workspace of that state, `seen` what the audience saw of it, `sheets` how it was shown."""

    full: Workspace
    seen: Disclosed
    codes: Mapping[str, str]
    sheets: Mapping[str, Sheet]
    t: Translator

    def rows(self, collection: str) -> dict[str, dict[str, Value]]:
        """The cells of each record by key, by the id of the record."""
        keys = [column.key for column in self.sheets[collection].columns]
        rows = [dict(zip(keys, row, strict=True)) for row in self.sheets[collection].rows]
        return {str(row["id"]): row for row in rows}


def base_of(full: Workspace, origin: Origin) -> Base:
    """Show a state again as it was exported."""
    t = Translator(origin.language)
    seen = disclose(full, origin.audience)
    book = book_of(origin.kind, seen, t, _ANY_DAY)
    sheets = {sheet.collection: sheet for sheet in book.sheets if sheet.collection}
    return Base(full, seen, code_names(full, seen.withheld), sheets, t)
