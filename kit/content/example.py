"""The invented coalition of the Republic of Amarani, moved in time so that it always looks alive."""

import datetime
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from kit.content.building import Faults, build, build_all
from kit.content.files import CONTENT, ids_in, lay_over, read_table
from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace, put

FOLDER = CONTENT / "example"
REFERENCE_DAY = datetime.date(2027, 10, 14)
_YEAR = re.compile(r"\{Y(?:([+-]\d+))?\}")


def example_workspace(today: datetime.date) -> Workspace:
    """The example as it stands today: all days moved by whole weeks, all years in its texts with them."""
    return read_example(today, Faults("example"))


def read_example(today: datetime.date, faults: Faults) -> Workspace:
    """Read the files of the example and note what is wrong in them."""
    weeks = (today - REFERENCE_DAY).days // 7
    tables = _moved(_tables(), datetime.timedelta(weeks=weeks))
    _read_tables(faults)
    singles = {name: build(made, tables.get(name, {}), faults, name) or made() for name, made in SINGLES.items()}
    records = [
        record
        for name, made in COLLECTIONS.items()
        for record in build_all(made, tables.get(name, {}), faults, name)
    ]
    return put(Workspace(**singles), *records)


@cache
def _tables() -> Mapping[str, Any]:
    return _read_tables(Faults("example"))


def _read_tables(faults: Faults) -> dict[str, Any]:
    """All tables of the example, with the texts of the contributions, each in a file of its own."""
    tables: dict[str, Any] = {}
    for name in ids_in(FOLDER):
        tables = lay_over(tables, read_table(FOLDER / f"{name}.toml", faults))
    texts = {path.stem: {"text": path.read_text(encoding="utf-8")} for path in (FOLDER / "contributions").glob("*.md")}
    return lay_over(tables, {"contributions": texts})


def _moved(raw: Any, by: datetime.timedelta) -> Any:
    """The same tables with every day moved and every {Y} in a text replaced by the year of the reference day."""
    if isinstance(raw, Mapping):
        return {name: _moved(each, by) for name, each in raw.items()}
    if isinstance(raw, list):
        return [_moved(each, by) for each in raw]
    if isinstance(raw, datetime.date):
        return raw + by
    year = (REFERENCE_DAY + by).year
    return _YEAR.sub(lambda found: str(year + int(found[1] or 0)), raw) if isinstance(raw, str) else raw
