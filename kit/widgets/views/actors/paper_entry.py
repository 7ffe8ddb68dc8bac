"""Typing back what stands on paper: lines in a field, what was understood below it, then one edit."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from kit.desk import Desk
from kit.domain.card_codes import codes_of
from kit.domain.edits.paper import take_paper
from kit.domain.paper import PaperLine
from kit.i18n.translator import Translator
from kit.imports.paper import read_paper
from kit.presenters.actors.paper_entry import PaperPage, PaperRow, paper_page
from kit.presenters.actors.paper_lines import example_lines
from kit.presenters.more import more_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import LongTextField, TextField
from kit.widgets.parts.layout import bar, heading, markup, paragraph, show_if, stack, words
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.parts.signs import sign_markup

_ROWS = 8
_SIGNS = {"new": "check", "same": "info"}


class PaperEntry:
    """Nothing changes before the person takes the lines, which is one edit; lines with a question stay in the field.

    `on_close()` hears that the person is done; what is in the field stays there for the next time.
    """

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._lines: tuple[PaperLine, ...] = ()
        t = desk.t
        self._examples = markup("", "kit-paper-examples")
        self._scorer = TextField(
            t("Who scored"),
            t("Letters or a name, for lines that end without letters."),
            on_change=lambda _: self.refresh(),
        )
        self._text = LongTextField(
            t("Lines from the paper"),
            t("One line for each mark. Small letters are fine."),
            on_change=lambda _: self.refresh(),
            rows=_ROWS,
        )
        for field in (self._scorer, self._text):
            field.control.continuous_update = True
        self._asked = MissingList(t("Please look again"), "", self._on_offer, partial(more_words, t=t))
        self._understood, self._summary = markup("", "kit-paper-understood"), words("", "kit-small-text")
        self._take = button(t("Take the lines"), self._on_taken, "first", "check")
        close = button(t("Close"), on_close, "quiet")
        self.widget = stack(
            heading(t("Type in the paper map"), 2, "kit-name"),
            words(t("The print kit is among the files of “Take away”. Each card has a code."), "kit-small-text"),
            self._examples,
            self._scorer.widget,
            self._text.widget,
            self._asked.widget,
            self._understood,
            self._summary,
            bar(self._take.widget, close.widget),
            classes=("kit-form", "kit-paper"),
        )
        self.refresh()

    def refresh(self) -> None:
        """Read the lines again, as the map is now, and say what was understood."""
        workspace, t = self._desk.workspace, self._desk.t
        self._lines = read_paper(workspace, self._text.control.value, self._scorer.value, t)
        page = paper_page(workspace, self._lines, t)
        if not self._lines:
            self._examples.value = _examples(example_lines(codes_of(workspace.actors), t))
        self._asked.show([_lack(row) for row in page.asked])
        self._understood.value = _rows(page.understood, t("Understood"))
        self._summary.value = paragraph(page.summary)
        show_if(self._examples, wanted=not self._lines)
        show_if(self._asked.widget, wanted=bool(page.asked))
        show_if(self._understood, wanted=bool(page.understood))
        show_if(self._summary, wanted=bool(page.summary))
        self._offer_take(page)

    def _offer_take(self, page: PaperPage) -> None:
        t = self._desk.t
        self._take.relabel(page.take or t("Take the lines"))
        if page.take:
            self._take.allow()
        else:
            self._take.refuse(_reason(page, t))

    def _on_offer(self, code: str, line: str) -> None:
        """Put the code that the person meant in place of the doubtful one, on its line only."""
        number, _, typed = line.partition(" ")
        lines = self._text.control.value.splitlines()
        at = int(number) - 1
        lines[at] = re.sub(re.escape(typed), lambda _: code, lines[at], count=1, flags=re.IGNORECASE)
        self._text.control.value = "\n".join(lines)

    def _on_taken(self) -> None:
        t, taken = self._desk.t, [line for line in self._lines if line.mark]
        left = [line.text for line in self._lines if not line.mark]
        if self._desk.apply(take_paper, tuple(line.mark for line in taken), self._desk.today):
            said = t.many("{count} line was taken.", "{count} lines were taken.", len(taken))
            self._frame.say(t.paragraph((said, t("You can undo this in one step."))))
        self._text.set("\n".join(left))
        self.refresh()
        if not left:
            self._on_close()


def _reason(page: PaperPage, t: Translator) -> str:
    """Why nothing can be taken."""
    if any(row.tone == "bad" for row in page.asked):
        return t("Correct a line first.")
    return t("No line is new.") if page.understood else t("Type a line first.")


def _lack(row: PaperRow) -> Lack:
    return Lack(f"{row.number} {row.typed}", row.sentence, row.offers, row.tone)


def _examples(lines: Sequence[tuple[str, str]]) -> str:
    """What can be typed, each with an example from this map."""
    rows = "".join(f"<dt>{escape(words)}</dt><dd><code>{escape(line)}</code></dd>" for words, line in lines)
    return f"<dl>{rows}</dl>"


def _rows(rows: Sequence[PaperRow], title: str) -> str:
    """Understood lines in sentences, each behind its sign."""
    items = "".join(
        f'<li class="kit-paper-{row.tone}" value="{row.number}">'
        f"{sign_markup(_SIGNS[row.tone], small=True)}<span>{escape(row.sentence)}</span></li>"
        for row in rows
    )
    return f"<h3>{escape(title)}</h3><ol>{items}</ol>"
