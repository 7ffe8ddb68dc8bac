"""From every older format to the present one: a function for each step, which takes and gives the changes as JSON."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Plain: TypeAlias = dict[str, Any]
"""A change as JSON values."""


def migrate(changes: list[Plain], written_in: int) -> list[Plain]:
    """The changes of a file in an older format as the present one has them."""
    for step in range(written_in, FORMAT):
        changes = STEPS[step](changes)
    return changes


def from_1(changes: list[Plain]) -> list[Plain]:
    """In format 1 an undo set the earlier values itself; it stays as it was, as a change like any other."""
    return [{**change, "undoes": ""} for change in changes]


def from_2(changes: list[Plain]) -> list[Plain]:
    """Format 3 added scores, and fields to actors, ties and the coalition; what was written before is as it was."""
    return changes


def from_3(changes: list[Plain]) -> list[Plain]:
    """Format 4 added a day for each scale of a score; where there is none, the one day of the score stands for all."""
    return changes


STEPS: Mapping[int, Callable[[list[Plain]], list[Plain]]] = {1: from_1, 2: from_2, 3: from_3}
FORMAT = max(STEPS) + 1
"""The format that the kit writes."""
