"""What the ids of sources mean, as sentences fit to read."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kit.content.building import Faults
from kit.content.files import CONTENT, read_table

_BETWEEN = re.compile(r"\s*[,;]\s*")


@cache
def sources() -> Mapping[str, str]:
    """Every source by its id."""
    return MappingProxyType(read_sources(Faults("sources.toml")))


def read_sources(faults: Faults) -> dict[str, str]:
    """Read the file of sources and note what is wrong in it."""
    table = read_table(CONTENT / "sources.toml", faults)
    for name, text in table.items():
        if not isinstance(text, str) or not text:
            faults.add("content_wrong_type", name, value=str(text), wanted="text")
    return {name: text for name, text in table.items() if isinstance(text, str)}


def source_text(ids: str) -> str:
    """The sources named by ids such as 'U13, N5', as one readable line; words that are no id stay as they are."""
    return "; ".join(sources().get(part, part) for part in _BETWEEN.split(ids.strip()) if part)


def source_ids(ids: str) -> tuple[str, ...]:
    """The parts of a list of source ids that the kit can resolve."""
    return tuple(part for part in _BETWEEN.split(ids.strip()) if part in sources())


def unknown_sources(ids: str) -> tuple[str, ...]:
    """Parts of a list of source ids that the kit cannot resolve."""
    return tuple(part for part in _BETWEEN.split(ids.strip()) if part and part not in sources())
