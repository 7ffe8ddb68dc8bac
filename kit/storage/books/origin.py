"""The state that a workbook was made from, as the properties that travel in the file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kit import __version__
from kit.domain.audience import Audience

_NAME = "coalition-kit"
_HEADS = f"{_NAME} state "
_LONGEST = 20
"""Ids in one property; spreadsheet programs keep 255 signs of each."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a workbook was made of: `heads` are the newest changes of the log then, `root` its first change.

    `kind` is the name of the file among those that the kit makes, such as `plan.xlsx`.
    """

    kind: str
    heads: tuple[str, ...]
    root: str
    audience: Audience
    language: str
    kit: str = __version__

    def properties(self) -> dict[str, str]:
        """The origin as short texts by name."""
        named = {"file": self.kind, "version": self.kit, "audience": self.audience, "language": self.language}
        parts = dict(_numbered(self.heads))
        return {f"{_NAME} {name}": str(value) for name, value in {**named, "workspace": self.root}.items()} | parts


def origin_of(properties: Mapping[str, str]) -> Origin | None:
    """The origin that the properties of a file tell; None where they tell none, or only a part of one."""
    found = {name.removeprefix(f"{_NAME} "): value for name, value in properties.items()}
    heads = tuple(id for name in sorted(properties, key=_number) for id in properties[name].split() if _is_heads(name))
    try:
        audience = Audience(found["audience"])
        return Origin(found["file"], heads, found["workspace"], audience, found["language"], found["version"])
    except (KeyError, ValueError):
        return None


def _numbered(heads: Sequence[str]) -> Iterator[tuple[str, str]]:
    for number, start in enumerate(range(0, len(heads), _LONGEST), 1):
        yield f"{_HEADS}{number}", " ".join(heads[start : start + _LONGEST])


def _is_heads(name: str) -> bool:
    return name.startswith(_HEADS)


def _number(name: str) -> int:
    digits = name.removeprefix(_HEADS)
    return int(digits) if digits.isdecimal() else 0
