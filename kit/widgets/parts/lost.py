"""What is lost of a damaged file, folded until someone asks for it."""

from collections.abc import Sequence
from html import escape

from kit.i18n.translator import Translator


def lost_markup(lines: Sequence[str], t: Translator) -> str:
    """The markup of these lines; empty where nothing is lost."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<details><summary>{escape(t('What is lost'))}</summary><ul>{items}</ul></details>" if items else ""
