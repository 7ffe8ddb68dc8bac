"""A proposal on the screen: what a file holds, column by column, what was guessed, what was refused."""

from collections.abc import Sequence
from html import escape

from kit.i18n.translator import Translator
from kit.presenters.bringing.proposal import ProposalDescription, Understood
from kit.widgets.parts.layout import markup, show_if, stack
from kit.widgets.parts.signs import sign_markup
from kit.widgets.views.record_table import RecordTable


class ProposalView:
    """Shows a `ProposalDescription` that can be taken, with its first rows as a table."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        self._words = markup("", "kit-proposal")
        self._preview = RecordTable(lambda _id: None)
        self._rows = stack(self._preview.widget)
        self.widget = stack(self._words, self._rows, classes=("kit-form",))
        self.show(None)

    def show(self, described: ProposalDescription | None) -> None:
        """Show a proposal; nothing for none or for one that cannot be taken."""
        wanted = described is not None and described.can_take
        show_if(self.widget, wanted=wanted)
        if described is None or not wanted:
            return
        self._words.value = self._markup(described)
        show_if(self._rows, wanted=described.preview is not None)
        if described.preview is not None:
            self._preview.show(described.preview)

    def _markup(self, described: ProposalDescription) -> str:
        t = self._t
        parts = (
            f"<p><b>{escape(described.headline)}</b> {escape(described.rows)}</p>",
            *(_understood(each) for each in described.understood),
            sentences_markup(t("Guessed, please check"), described.guessed, "info"),
            sentences_markup(t("Not taken"), described.refused, "warning"),
        )
        return "".join(parts)


def _understood(table: Understood) -> str:
    """Which column was read as what, each pair on a line; what was kept as it is below."""
    pairs = "".join(f"<dt>{escape(heading)}</dt><dd>{escape(field)}</dd>" for heading, field in table.columns)
    kept = f"<p>{escape(table.kept)}</p>" if table.kept else ""
    return f"<h3>{escape(table.title)}</h3><dl>{pairs}</dl>{kept}"


def sentences_markup(title: str, sentences: Sequence[str], sign: str) -> str:
    """A heading and a list of sentences, each with a sign before it; nothing for none."""
    if not sentences:
        return ""
    rows = "".join(f"<li>{sign_markup(sign, small=True)}<span>{escape(sentence)}</span></li>" for sentence in sentences)
    return f'<h3>{escape(title)}</h3><ul class="kit-said-{sign}">{rows}</ul>'
