"""What a form holds that is not saved: the differences between its fields and its record."""

from collections.abc import Mapping
from typing import Any

from kit.presenters.actor_choices import NOT_GIVEN
from kit.widgets.parts.fields import Field


def fill(fields: Mapping[str, Field], record: Any) -> None:
    """Show the values of a record."""
    for name, field in fields.items():
        field.set(_shown(record, name))
        field.say("")


def draft_of(fields: Mapping[str, Field], record: Any) -> dict[str, Any]:
    """The values that differ from those of the record, by the name of the field."""
    return {name: field.value for name, field in fields.items() if field.value != _shown(record, name)}


def _shown(record: Any, name: str) -> Any:
    value = getattr(record, name)
    return NOT_GIVEN if value is None else value
