"""The words of a link that shows the rest of a list."""

from kit.i18n.translator import Translator


def more_words(count: int, t: Translator) -> str:
    """Such as "Show 3 more"."""
    return t.many("Show {count} more", "Show {count} more", count)
