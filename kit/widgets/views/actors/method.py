"""The guided map: four steps in the order of Net-Map, each with its guide, its form and what is still open."""

from collections.abc import Callable
from functools import partial
from html import escape

from kit.desk import Desk
from kit.domain.actors import TieKind
from kit.domain.scores import settled
from kit.presenters.actors.method import MethodStep, method_steps
from kit.presenters.more import more_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.views.actors.method_forms import MethodForms


def _nothing(_kind: TieKind) -> None:
    """Nobody wants to hear which kind of tie is drawn."""


class MethodSteps:
    """`on_choose(id)` hears which actor a step is at; `on_act(act, key)` hears acts of gaps that no step does itself.

    `on_kind(kind)` hears which kind of tie is drawn, so that the map can show that kind alone; `on_done()` that the
    person goes on to the questions of the map after the last step.
    """

    def __init__(
        self,
        desk: Desk,
        frame: Frame,
        on_choose: Callable[[str], None],
        on_act: Callable[[str, str], None],
        on_kind: Callable[[TieKind], None] = _nothing,
        on_done: Callable[[], None] | None = None,
    ) -> None:
        t = desk.t
        self._desk, self._on_act, self._on_done = desk, on_act, on_done
        self._steps: tuple[MethodStep, ...] = ()
        self._at = 0
        self._guide = markup("", "kit-method-guide")
        self._forms = MethodForms(desk, frame, on_choose, on_kind)
        nothing = t("Nothing is open in this step.")
        self._open = MissingList(t("Still open"), nothing, self._on_gap, partial(more_words, t=t))
        self._next = button(t("Next step"), self._on_next, "ordinary", "arrow-right")
        self._tabs = tuple(button("", partial(self._go, place), "quiet") for place in range(4))
        tabs = bar(*(tab.widget for tab in self._tabs), classes=("kit-method-tabs",))
        body = stack(self._guide, self._forms.widget, self._open.widget, classes=("kit-method-body",))
        self.widget = stack(tabs, body, self._next.widget, classes=("kit-method",))

    def refresh(self) -> None:
        """Show the step as it stands now."""
        desk = self._desk
        self._steps = method_steps(settled(desk.workspace), desk.t, desk.today)
        for place, (tab, step) in enumerate(zip(self._tabs, self._steps, strict=True)):
            tab.relabel(step.tab)
            (tab.button.add_class if place == self._at else tab.button.remove_class)("kit-on")
        step = self._steps[self._at]
        self._guide.value = _guide_markup(step)
        self._open.show([Lack(gap.key, gap.sentence, ((gap.words, gap.act),)) for gap in step.open])
        self._next.relabel(self._onward(bool(step.open)))
        show_if(self._next.widget, wanted=not self._at_end or self._on_done is not None)
        self._forms.show(step.id)

    @property
    def _at_end(self) -> bool:
        return self._at == len(self._tabs) - 1

    def _onward(self, skips: bool) -> str:
        t = self._desk.t
        if self._at_end:
            return t("Go on to the questions")
        return t("Skip to the next step") if skips else t("Next step")

    def _go(self, place: int) -> None:
        self._at = place
        self.refresh()

    def _on_next(self) -> None:
        if not self._at_end:
            self._go(self._at + 1)
        elif self._on_done is not None:
            self._on_done()

    def _on_gap(self, act: str, key: str) -> None:
        if not self._forms.does(self._steps[self._at].id, act, key):
            self._on_act(act, key)


def _guide_markup(step: MethodStep) -> str:
    return (
        f'<h3 class="kit-question">{escape(step.question)}</h3><p>{escape(step.guide)}</p>'
        f'<p class="kit-example">{escape(step.example)}</p><p class="kit-fine">{escape(step.source)}</p>'
    )
