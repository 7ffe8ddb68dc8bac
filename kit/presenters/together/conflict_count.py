"""How many conflicts wait, for places that show only their number."""

from kit.i18n.translator import Translator


def conflict_count(count: int, t: Translator) -> str:
    """How many conflicts wait."""
    return t.many("{count} conflict", "{count} conflicts", count)
