"""What is missing, doubtful or wrong, as data; a presenter turns it into a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Weight(StrEnum):
    """How much a problem matters to the person."""

    MISSING = "missing"
    DOUBT = "doubt"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a problem is: a record of the workspace, or a spot in a file that was read."""

    collection: str = ""
    id: str = ""
    field: str = ""
    file: str = ""
    sheet: str = ""
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that a person should know: `code` names the sentence, `values` fill its gaps."""

    code: str
    weight: Weight = Weight.MISSING
    place: Place = Place()
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
