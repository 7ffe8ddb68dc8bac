"""The report read through from beginning to end."""

from collections.abc import Iterable, Sequence
from html import escape

from kit.presenters.report.reading import ReadPart
from kit.widgets.parts.layout import markup


class SectionReading:
    """All text in order, in the type of a book; nothing in it can be changed."""

    def __init__(self) -> None:
        self._shown: Sequence[ReadPart] = ()
        self.widget = markup("", "kit-reading")

    def show(self, parts: Sequence[ReadPart]) -> None:
        """Show these parts; the same ones are not sent again."""
        if parts != self._shown:
            self._shown = parts
            self.widget.value = "".join(_parts(parts))


def _parts(parts: Iterable[ReadPart]) -> Iterable[str]:
    for part in parts:
        texts = "".join(f"<p>{escape(text)}</p>" for text in part.paragraphs)
        asks = "".join(f"<p class='kit-asks'><b>{escape(label)}</b> {escape(text)}</p>" for label, text in part.asks)
        nothing = f"<p class='kit-small-text'>{escape(part.nothing)}</p>" if part.nothing else ""
        yield f"<h2>{escape(part.title)}</h2>{texts}{asks}{nothing}"
