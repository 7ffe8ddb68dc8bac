"""Named moments of the history."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """A name for a moment: `change` is the id of the newest change when it was named."""

    id: str
    name: str = ""
    change: str = ""
