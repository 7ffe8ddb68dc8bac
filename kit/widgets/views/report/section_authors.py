"""Who wrote the chosen section, with the words of each."""

from collections.abc import Iterable
from html import escape

from kit.presenters.report.section_card import Author, SectionCard
from kit.widgets.parts.layout import markup


class SectionAuthors:
    """A still list; the fields for the texts stand in the middle."""

    def __init__(self) -> None:
        self.widget = markup("", "kit-part", "kit-authors")

    def show(self, card: SectionCard) -> None:
        """Show who wrote a section."""
        rows = "".join(_rows(card.authors))
        self.widget.value = f"<h2>{escape(card.who_wrote)}</h2><ul>{rows}</ul>"


def _rows(authors: Iterable[Author]) -> Iterable[str]:
    for author in authors:
        kind = "kit-num kit-nothing" if author.nothing else "kit-num"
        yield (
            f"<li><span>{escape(author.name)}</span><span class='{kind}'>{escape(author.words)}</span>"
            f"<span class='kit-fine'>{escape(author.note)}</span></li>"
        )
