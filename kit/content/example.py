"""The invented coalition of the Republic of Amarani, moved in time so that it always looks alive."""

import datetime
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kit.content.building import Faults, build, build_all
from kit.content.files import CONTENT, ids_in, lay_over, read_table
from kit.domain.workspace import COLLECTIONS, SINGLES, Workspace, put

FOLDER = CONTENT / "example"
REFERENCE_DAY = datetime.date(2027, 10, 14)
_YEAR = re.compile(r"\{Y([+-]\d+)?\}")


def example_workspace(today: datetime.date) -> Workspace:
    """The example as it stands today: all days moved by whole weeks, and with them all years in its texts."""
    return build_example(_tables(), today, Faults("example"))


def read_example_tables(folder: Path, faults: Faults) -> dict[str, Any]:
    """All tables of the example, with the texts of the contributions, each of which is a file of its own."""
    tables: dict[str, Any] = {}
    for name in ids_in(folder):
        tables = lay_over(tables, read_table(folder / f"{name}.toml", faults))
    texts = {path.stem: {"text": path.read_text(encoding="utf-8")} for path in (folder / "contributions").glob("*.md")}
    return lay_over(tables, {"contributions": texts})


def build_example(tables: Mapping[str, Any], today: datetime.date, faults: Faults) -> Workspace:
    """Build the example from its tables; records that cannot be built are left out and noted."""
    moved = _moved(tables, datetime.timedelta(weeks=(today - REFERENCE_DAY).days // 7))
    for name in moved.keys() - COLLECTIONS.keys() - SINGLES.keys():
        faults.add("content_unknown_name", name, name=name)
    singles = {name: build(made, moved.get(name, {}), faults, name) or made() for name, made in SINGLES.items()}
    built = (build_all(made, moved.get(name, {}), faults, name) for name, made in COLLECTIONS.items())
    return put(Workspace(**singles), *(record for records in built for record in records))


@cache
def _tables() -> Mapping[str, Any]:
    return read_example_tables(FOLDER, Faults("example"))


def _moved(raw: Any, by: datetime.timedelta) -> Any:
    """The same tables with every day moved, and {Y} in a text replaced by the year of the moved reference day."""
    if isinstance(raw, Mapping):
        return {name: _moved(each, by) for name, each in raw.items()}
    if isinstance(raw, list):
        return [_moved(each, by) for each in raw]
    if isinstance(raw, datetime.date):
        return raw + by
    year = (REFERENCE_DAY + by).year
    return _YEAR.sub(lambda found: str(year + int(found[1] or 0)), raw) if isinstance(raw, str) else raw
