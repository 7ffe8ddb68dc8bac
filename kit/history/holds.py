"""Holds: fields in which somebody is typing, so that what is typed counts from the moment at which that began."""

from collections.abc import Iterable

from kit.history.changes import Sets
from kit.history.fields import Field
from kit.history.log import Log


class Holds:
    """Each held field with the newest changes that were known at its first letter."""

    def __init__(self) -> None:
        self._heads: dict[Field, tuple[str, ...]] = {}

    def hold(self, field: Field, heads: Iterable[str]) -> None:
        """Somebody begins to type in a field and knows the changes `heads`."""
        self._heads[field] = tuple(heads)

    def let_go(self, field: Field) -> None:
        """What was typed there is gone again."""
        self._heads.pop(field, None)

    def overtaken(self, log: Log, sets: Sets, device: str) -> tuple[str, ...]:
        """What was known when typing began in one of these fields that another device has written since.

        Empty where nobody did. The fields are let go: what was typed in them is about to be recorded.
        """
        fields = [(record, name) for record, values in sets.items() for name in values]
        held = [(field, self._heads.pop(field)) for field in fields if field in self._heads]
        for field, heads in held:
            known = tuple(id for id in heads if id in log)
            if known and any(tip.device != device and not _knew(log, known, tip.id) for tip in log.tips(*field)):
                return known
        return ()


def _knew(log: Log, heads: Iterable[str], id: str) -> bool:
    return any(head == id or log.has_seen(head, id) for head in heads)
