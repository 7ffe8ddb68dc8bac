"""Checks that all content shares: sources that resolve, ids that are known, names that stand for one thing only."""

from collections import Counter
from collections.abc import Collection, Iterable

from kit.content.building import Faults
from kit.content.sources import unknown_sources


def check_sources(ids: str, faults: Faults, place: str) -> None:
    """A value must name at least one source, and every source must be known."""
    if not ids:
        faults.add("content_missing", place, name="source")
    for unknown in unknown_sources(ids):
        faults.add("content_unknown_source", place, name=unknown)


def check_ids(ids: Iterable[str], known: Collection[str], faults: Faults, place: str) -> None:
    """Every id that is not empty must be known."""
    for unknown in ids:
        if unknown and unknown not in known:
            faults.add("content_unknown_id", place, name=unknown)


def check_names(names: Iterable[str], faults: Faults, place: str) -> None:
    """No two things may have one name."""
    for name, times in Counter(names).items():
        if times > 1 and name:
            faults.add("content_double_name", place, name=name)
