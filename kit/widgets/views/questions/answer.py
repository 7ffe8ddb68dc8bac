"""One answer: what the map says, what to do, whom it is about, and how it was found."""

from collections.abc import Callable
from html import escape

from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Computed, Fact, SuggestedTask
from kit.presenters.more import more_words
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, paragraph, show_if, stack, words
from kit.widgets.parts.signs import sign_markup

_FEW, _MOST = 8, 100


class AnswerView:
    """Shows an `Answer`; `on_choose(id)` hears a pressed actor, `on_task(task)` that the task shall be in the plan.

    `on_open(id)` hears that a task of the plan shall be opened.
    """

    def __init__(
        self,
        t: Translator,
        on_choose: Callable[[str], None],
        on_task: Callable[[SuggestedTask], None],
        on_open: Callable[[str], None],
    ) -> None:
        self._t, self._on_choose, self._on_task = t, on_choose, on_task
        self._planned = ""
        self.answer: Answer | None = None
        self._said = markup("", "kit-answer-said")
        self._kept: list[_FactRow] = []
        self._rows = stack(classes=("kit-fact-rows",))
        self._more = button("", self._on_more, "link")
        self.task = button(t("Make this a task"), self._on_pressed, "ordinary", "plus")
        self._open = button(t("Open it in the plan"), lambda: on_open(self._planned), "link")
        self._title, self._scale = words("", "kit-answer-task"), words("", "kit-small-text")
        self._how = markup("", "kit-guide", "kit-how")
        facts, task = (self._scale, self._rows, self._more.widget), (self._title, self.task.widget, self._open.widget)
        self.widget = stack(self._said, *facts, *task, self._how, classes=("kit-answer",))
        self.show_planned("")

    def show_planned(self, id: str) -> None:
        """Offer the way to the task of the plan that the answer became; an empty text while it is in none."""
        self._planned = id
        show_if(self._open.widget, wanted=bool(id))

    def show(self, answer: Answer) -> None:
        """Show another answer, from its first rows."""
        if answer == self.answer:
            return
        self.answer = answer
        self._said.value = _said_markup(answer, self._t)
        self._show_rows(_FEW)
        self._scale.value = paragraph(answer.scale)
        show_if(self._scale, wanted=bool(answer.scale))
        show_if(self._title, wanted=answer.task is not None)
        if answer.task is not None:
            self._title.value = paragraph(self._t("As a task: “{title}”", title=answer.task.title))
        self._how.value = _how_markup(answer.computed, self._t)

    def _show_rows(self, most: int) -> None:
        facts = self.answer.facts if self.answer else ()
        shown = facts[:most]
        while len(self._kept) < len(shown):
            self._kept.append(_FactRow(self._on_choose))
        for row, fact in zip(self._kept, shown, strict=False):
            row.show(fact)
        self._rows.children = tuple(row.widget for row in self._kept[: len(shown)])
        show_if(self._rows, wanted=bool(shown))
        left = min(len(facts), _MOST) - len(shown)
        self._more.relabel(more_words(left, self._t))
        show_if(self._more.widget, wanted=left > 0)

    def _on_more(self) -> None:
        self._show_rows(_MOST)

    def _on_pressed(self) -> None:
        if self.answer is not None and self.answer.task is not None:
            self._on_task(self.answer.task)


class _FactRow:
    """A name that leads to its actor, where it is one, and words about it."""

    def __init__(self, on_choose: Callable[[str], None]) -> None:
        self._fact = Fact("", "")
        self._press = button("", lambda: on_choose(self._fact.actor), "link")
        self._words = markup("")
        self.widget = bar(self._press.widget, self._words, classes=("kit-fact-row",))

    def show(self, fact: Fact) -> None:
        """Show another fact."""
        self._fact = fact
        self._press.relabel(fact.name if fact.actor else "")
        show_if(self._press.widget, wanted=bool(fact.actor))
        name = "" if fact.actor else f"<b>{escape(fact.name)}</b>"
        self._words.value = f"<p>{name}<span>{escape(fact.words)}</span></p>"


def _said_markup(answer: Answer, t: Translator) -> str:
    first, *rest = answer.sentences
    others = paragraph(t.paragraph(rest)) if rest else ""
    advice = f'<p class="kit-answer-advice">{sign_markup("arrow-right")}<span>{escape(answer.advice)}</span></p>'
    return (
        f'<h2 class="kit-name" tabindex="-1">{escape(answer.question)}</h2>'
        f'<p class="kit-answer-first">{escape(first)}</p>{others}{advice if answer.advice else ""}'
    )


def _how_markup(computed: Computed, t: Translator) -> str:
    figures = "".join(f"<li>{escape(figure)}</li>" for figure in computed.figures)
    source = escape(t("Source: {source}", source=computed.source))
    return (
        f"<details><summary>{sign_markup('info')} {escape(t('How this was found'))}</summary>"
        f"<p>{escape(computed.method)}</p><ul>{figures}</ul><p class='kit-fine'>{source}</p></details>"
    )
