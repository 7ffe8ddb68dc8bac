"""Turns sentences, dates, numbers and lists into a language: gettext catalogues, CLDR forms through Babel."""

import datetime
import gettext
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en",)
"""Languages that are complete; no other is offered."""

_CATALOGUES = Path(__file__).parent / "catalogues"


class Translator:
    """Translates the messages of the code; English is the language that they are written in."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._catalogue = gettext.translation("kit", _CATALOGUES, [language], fallback=True)

    @property
    def direction(self) -> str:
        """The way the script runs: `ltr` or `rtl`."""
        return "rtl" if self.language in {"ar", "fa", "he", "ur"} else "ltr"

    def __call__(self, message: str, **values: Any) -> str:
        """Translate a message and fill its gaps: `t("{count} words over", count=3)`."""
        return self._fill(self._catalogue.gettext(message), values)

    def many(self, one: str, other: str, count: int, **values: Any) -> str:
        """Translate a message that depends on a count, which fills the gap `{count}`."""
        return self._fill(self._catalogue.ngettext(one, other, count), {"count": self.number(count), **values})

    def about(self, context: str, message: str, **values: Any) -> str:
        """Translate a message whose meaning depends on where it stands, such as "draft" of a section."""
        return self._fill(self._catalogue.pgettext(context, message), values)

    @staticmethod
    def _fill(message: str, values: dict[str, Any]) -> str:
        return message.format(**values) if values else message

    def date(self, day: datetime.date | None) -> str:
        """A day with its month spelt, such as 05 Jan 2027; an empty text for no day."""
        return _format_day(day, "dd MMM y", self.language) if day else ""

    def day(self, day: datetime.date) -> str:
        """A day without its year, such as 05 Jan."""
        return _format_day(day, "dd MMM", self.language)

    def month(self, day: datetime.date) -> str:
        """The short name of a day's month, such as Jan."""
        return _format_day(day, "LLL", self.language)

    def month_year(self, day: datetime.date) -> str:
        """The month and year of a day, such as January 2027."""
        return _format_day(day, "LLLL y", self.language)

    def number(self, number: float) -> str:
        """A number with the language's separators, such as 7,846."""
        if self.language == "en" and isinstance(number, int):
            return f"{number:,}"
        from babel.numbers import format_decimal

        return str(format_decimal(number, locale=self.language))

    def paragraph(self, sentences: Iterable[str]) -> str:
        """Whole sentences, one after another as the language sets them; empty ones are left out."""
        return " ".join(filter(None, sentences))

    def list(self, items: Iterable[str]) -> str:
        """Items joined as the language joins them: `a, b and c`."""
        from babel.lists import format_list

        return str(format_list(list(items), locale=self.language))

    def row(self, items: Iterable[str]) -> str:
        """Items beside each other, without a word between the last two: `a, b, c`; empty ones are left out."""
        from babel.lists import format_list

        return str(format_list(list(filter(None, items)), style="unit", locale=self.language))


@lru_cache(maxsize=4096)
def _format_day(day: datetime.date, pattern: str, language: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, pattern, locale=language))
