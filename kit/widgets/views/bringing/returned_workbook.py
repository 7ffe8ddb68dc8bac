"""A workbook that comes back: what it would change, with ticks to leave some out, taken as one step."""

from collections.abc import Callable

from kit.desk import Desk
from kit.history.acts import TAKE_UPDATE
from kit.imports.updates import compare, read_returned, updated
from kit.presenters.bringing.update import UpdateDescription, describe_update
from kit.storage.books.returned_book import ReturnedBook
from kit.storage.update import Answer, Update
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, show_if, stack
from kit.widgets.views.bringing.proposal import sentences_markup
from kit.widgets.views.bringing.update_groups import UpdateGroups
from kit.widgets.views.bringing.update_questions import UpdateQuestions


class ReturnedWorkbook:
    """Takes workbooks that the kit exported; nothing changes before the person takes the update, which is one step.

    `on_close()` hears that the person is done, whether the update was taken or left.
    """

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None] | None = None) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._returned: ReturnedBook | None = None
        self._update: Update | None = None
        self._banner = Banner()
        self._guess = button(t("Compare with what stands here now"), self._on_guess, "ordinary")
        self._questions = UpdateQuestions(t, self._on_answers)
        self._groups = UpdateGroups(t, self._say_count)
        self._said = markup("", "kit-proposal")
        self._take = button(t("Take it"), self._on_taken, "first", "check")
        self._leave = button(t("Leave it"), self._on_left)
        acts = bar(self._guess.widget, self._take.widget, self._leave.widget)
        parts = (self._banner.widget, self._questions.widget, self._groups.widget, self._said, acts)
        self.widget = stack(*parts, classes=("kit-form", "kit-returned"))
        show_if(self.widget, wanted=False)

    def offer(self, file_name: str, data: bytes) -> bool:
        """Show what a workbook would change; False when it is not one that the kit made of this workspace."""
        returned = read_returned(file_name, data)
        if returned is None or not compare(self._desk.log, self._desk.workspace, returned).own:
            return False
        self._returned = returned
        self._questions.clear()
        self._groups.clear()
        self._compare()
        return True

    def _compare(self, *, guess: bool = False) -> None:
        if self._returned is None:
            return
        desk = self._desk
        self._update = compare(desk.log, desk.workspace, self._returned, self._questions.answers, guess=guess)
        self._show(describe_update(self._update, desk.t))

    def _show(self, described: UpdateDescription) -> None:
        t = self._desk.t
        self._banner.say(described.tone, described.about, strong=described.headline)
        self._questions.show(described.questions)
        self._groups.show(described.groups)
        self._said.value = sentences_markup(t("Please check"), described.guessed, "info") + sentences_markup(
            t("Not taken"), described.refused, "warning"
        )
        show_if(self._guess.widget, wanted=described.may_guess)
        show_if(self._take.widget, wanted=described.can_take)
        self._leave.relabel(t("Leave it") if described.can_take or described.may_guess else t("Close"))
        show_if(self.widget, wanted=True)
        self._say_count()

    def _say_count(self) -> None:
        t, count = self._desk.t, len(self._groups.ticked)
        self._take.relabel(
            t.many("Take {count} difference", "Take {count} differences", count) if count else t("Take it")
        )
        if count:
            self._take.allow()
        else:
            self._take.refuse(t("Tick what you want to take."))

    def _on_guess(self) -> None:
        self._compare(guess=True)

    def _on_answers(self, _answers: dict[str, Answer]) -> None:
        self._compare(guess=self._update is not None and self._update.guess)

    def _on_taken(self) -> None:
        update, desk, t = self._update, self._desk, self._desk.t
        if update is None:
            return
        after = updated(update, frozenset(self._groups.ticked))
        before = len(desk.conflicts)
        taken = desk.apply_at(update.heads, after, TAKE_UPDATE)
        conflicts = max(0, len(desk.conflicts) - before)
        self._close()
        if not taken:
            self._frame.say(t("“{file}” holds nothing new.", file=update.file))
            return
        said = t("“{file}” was taken. You can undo this in one step.", file=update.file)
        waiting = t.many("{count} conflict waits for you.", "{count} conflicts wait for you.", conflicts)
        self._frame.say(t.paragraph((said, waiting if conflicts else "")))

    def _on_left(self) -> None:
        self._close()

    def _close(self) -> None:
        self._returned = self._update = None
        show_if(self.widget, wanted=False)
        if self._on_close is not None:
            self._on_close()
