"""A change: what one act of one person set, and which changes that person had seen."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

EXISTS = "exists"
"""The field beside a record's own that tells whether the record is there; a removed record keeps its values."""

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


class RecordKey(NamedTuple):
    """Which record a change is about; a single value has its own name as `id`."""

    collection: str
    id: str


Sets: TypeAlias = Mapping[RecordKey, Mapping[str, Any]]
"""The fields that a change set, by record; the values are those of the domain."""


@dataclass(frozen=True, slots=True)
class Change:
    """One act: `clock` is higher than that of all changes in `seen` (the newest ones its author knew).

    `act` names the edit, `time` is an ISO moment in UTC, `undoes` is the id of the change that this one takes back.
    """

    id: str
    author: str
    device: str
    time: str
    clock: int
    seen: tuple[str, ...]
    act: str
    sets: Sets
    undoes: str = ""

    @property
    def order(self) -> tuple[int, str]:
        """Place in the replay: later clocks win, equal ones are settled by id, the same on every device."""
        return self.clock, self.id


def new_id(prefix: str) -> str:
    """A new random id that a person can read aloud: a capital letter, a hyphen and eight signs (about 40 bits)."""
    return f"{prefix}-" + "".join(secrets.choice(_LETTERS) for _ in range(8))
