"""What a form holds that is not saved: the differences between its fields and its record."""

from collections.abc import Mapping
from typing import Any, Protocol

import ipywidgets as w

from kit.presenters.actors.choices import NOT_GIVEN


class Holder(Protocol):
    """Whatever holds one value of a record in a form."""

    widget: w.Box

    @property
    def value(self) -> Any:
        """What it holds now."""

    def set(self, value: Any) -> None:
        """Put a value in."""

    def say(self, problem: str) -> None:
        """Say what is wrong with the value."""


def fill(fields: Mapping[str, Holder], record: Any) -> None:
    """Show the values of a record."""
    for name, field in fields.items():
        field.set(_shown(record, name))
        field.say("")


def draft_of(fields: Mapping[str, Holder], record: Any) -> dict[str, Any]:
    """The values that differ from those of the record, by the name of the field."""
    return {name: field.value for name, field in fields.items() if field.value != _shown(record, name)}


def _shown(record: Any, name: str) -> Any:
    value = getattr(record, name)
    return NOT_GIVEN if value is None else value
