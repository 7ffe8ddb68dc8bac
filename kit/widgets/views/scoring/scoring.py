"""Scoring actors, one after another, as one of several people."""

from collections.abc import Callable, Collection
from html import escape

import ipywidgets as w

from kit.desk import Desk
from kit.domain.edits.scores import drop_scores, give_score
from kit.domain.scores import Scale, scorers
from kit.presenters.actors.score_walk import APART, STALE, next_of, next_to_score, progress_words, walk
from kit.presenters.actors.scoring import actor_scores, value_of
from kit.presenters.actors.words import name_of
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.views.scoring.score_as import ScoreAs
from kit.widgets.views.scoring.score_cells import ALL, ScoreCells


class Scoring:
    """One actor to score on some scales, with a way to the next; `on_choose(id)` hears who comes next.

    `on_close()` hears that the person leaves; without it there is nothing to leave. With `named` the name of the
    actor stands above its cells, with `below_name` something else about it between the two.
    """

    def __init__(
        self,
        desk: Desk,
        frame: Frame,
        on_choose: Callable[[str], None],
        on_close: Callable[[], None] | None = None,
        scales: Collection[Scale] = ALL,
        *,
        named: bool = False,
        below_name: w.Widget | None = None,
    ) -> None:
        t = desk.t
        self._desk, self._frame, self._on_choose, self._scales = desk, frame, on_choose, tuple(scales)
        self._which, self.id = "", ""
        self._ids: tuple[str, ...] = ()
        self._waiting: dict[tuple[str, Scale], int | None] = {}
        self._who = ScoreAs(desk, self._on_scorer)
        self._name, self._named = markup("", "kit-score-name"), named
        self._cells = ScoreCells(t, self._on_score, self._on_next)
        self._far = markup("", "kit-scored")
        self._drop = button(t("Take all scores back"), self._ask_drop, "link")
        acts = [button(t("Score the next one"), self._on_next)]
        acts += [button(t("Close"), on_close, "quiet")] if on_close else []
        self.widget = stack(
            self._who.widget,
            self._name,
            *([below_name] if below_name else []),
            self._cells.widget,
            self._far,
            bar(*(act.widget for act in acts)),
            self._drop.widget,
            classes=("kit-scoring",),
        )

    def start(self, which: str, id: str) -> None:
        """Begin a walk with an actor; what the walk takes in is settled now, since scoring changes it."""
        self._who.begin()
        self._which = which
        self._ids = walk(self._desk.workspace, which, self._desk.today)
        self.show(id or next(iter(self._order), ""))

    def show(self, id: str) -> None:
        """Show the cells of another actor."""
        self.id = id
        self.refresh()

    def focus(self) -> None:
        """Bring the cells into sight and the keyboard to them."""
        self._cells.focus()

    def refresh(self) -> None:
        """Show the scores as they are now."""
        desk, t = self._desk, self._desk.t
        self._who.refresh()
        actor = desk.workspace.actors.get(self.id)
        show_if(self._drop.widget, wanted=bool(desk.scorer) and desk.scorer in scorers(desk.workspace))
        self._drop.relabel(t("Take all scores of {name} back", name=desk.scorer))
        show_if(self._cells.widget, wanted=actor is not None)
        if actor is None:
            self._name.value = self._far.value = ""
            return
        if self._named:
            self._name.value = f'<h3 class="kit-name">{escape(name_of(actor, t))}</h3>'
        self._cells.show(actor_scores(desk.workspace, self.id, t, desk.today, desk.scorer), self._scales)
        far = progress_words(desk.workspace, self._order, desk.scorer, self._scales, desk.today, t)
        self._far.value = f"<p>{escape(far)}</p>" if far else ""

    @property
    def _order(self) -> tuple[str, ...]:
        if self._which not in {APART, STALE}:
            return walk(self._desk.workspace, "", self._desk.today)
        return tuple(id for id in self._ids if id in self._desk.workspace.actors)

    def _on_score(self, scale: Scale, value: int | None) -> None:
        self._waiting[self.id, scale] = value
        if self._desk.scorer:
            self._give()
        else:
            self._who.ask()

    def _on_scorer(self) -> None:
        """Give what waited for a name, and show the scores of whoever scores now."""
        if self._waiting and self._desk.scorer:
            self._give()
            self._cells.focus()
        self.refresh()

    def _give(self) -> None:
        """Give the score that was pressed, with those before it that waited for a name."""
        desk, waiting = self._desk, self._waiting
        self._waiting = {}
        for (id, scale), value in waiting.items():
            desk.apply(give_score, id, desk.scorer, desk.today, **{scale.value: value_of(scale, value)})

    def _ask_drop(self) -> None:
        """Say how many scores go before those of somebody who left, or never was here, go."""
        desk, t, name = self._desk, self._desk.t, self._desk.scorer
        count = sum(score.scorer == name for score in desk.workspace.scores.values())
        goes = t.many("{name} scored {count} actor.", "{name} scored {count} actors.", count, name=name)
        self._frame.ask(
            t("Take all scores of {name} back?", name=name),
            t.paragraph([goes, t("You can undo this at any time.")]),
            t("Take them back"),
            t("Keep them"),
            lambda: self._on_dropped(name),
        )

    def _on_dropped(self, name: str) -> None:
        if self._desk.apply(drop_scores, name):
            self._frame.say(self._desk.t("The scores of {name} are gone. You can undo this.", name=name))

    def _on_next(self) -> None:
        desk, t = self._desk, self._desk.t
        if self._which == APART:
            following = next_of(self._order, self.id)
        else:
            following = next_to_score(desk.workspace, self._order, self.id, desk.scorer, self._scales, desk.today)
        if not following:
            self._frame.say(t("That was the last one. Pass the laptop on, or choose who scores next."))
            return
        self.show(following)
        self._on_choose(following)
        self._cells.focus()
