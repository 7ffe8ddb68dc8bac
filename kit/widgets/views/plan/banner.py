"""The banner after the review moved: what moved, with the list behind it."""

from kit.desk import Desk
from kit.presenters.plan.review_move import ReviewMove, last_move
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import markup, show_if, stack
from kit.widgets.views.plan.review import moves_markup


class PlanBanner:
    """Stands until it is put away or the move is taken back."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        self._put_away = ""
        self._shown: ReviewMove | None = None
        self._banner = Banner()
        self._list = markup("", "kit-moves")
        self._see = button(t("See what moves"), self._on_see, "link")
        self._undo = button(t("Undo"), self._on_undo, "link")
        self._away = button(t("Put this note away"), self._on_put_away, "link")
        self.widget = stack(self._banner.widget, self._list, classes=("kit-plan-banner",))
        self._open(wanted=False)

    def refresh(self) -> None:
        """Tell the newest move of the review that stands."""
        move = last_move(self._desk.workspace, self._desk.log, self._desk.t)
        if move is not None and move.change == self._put_away:
            move = None
        if move == self._shown and move is not None:
            self._offer(move)
            return
        self._shown = move
        self._open(wanted=False)
        if move is None:
            self._banner.say("attn", "")
        else:
            self._offer(move)

    def _offer(self, move: ReviewMove) -> None:
        """Undo is offered as long as it would take back this very move."""
        newest = self._desk.can_undo
        takes_back = newest is not None and newest.id == move.change
        acts = (self._see, self._undo, self._away) if takes_back else (self._see, self._away)
        self._banner.say("attn", move.sentence, acts, move.strong)

    def _on_see(self) -> None:
        self._open(wanted=not self._list.value)

    def _open(self, *, wanted: bool) -> None:
        self._list.value = moves_markup(self._shown, self._desk) if wanted and self._shown else ""
        show_if(self._list, wanted=wanted)
        self._see.relabel(self._desk.t("Hide what moves") if wanted else self._desk.t("See what moves"))

    def _on_undo(self) -> None:
        self._desk.undo()

    def _on_put_away(self) -> None:
        self._put_away = self._shown.change if self._shown else ""
        self.refresh()
