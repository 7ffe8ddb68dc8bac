"""Looking at the workspace as of an earlier moment: what it held, what differs from now, and going back to it."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

from kit.desk import Desk
from kit.domain.workspace import Workspace
from kit.history.moments import as_of
from kit.presenters.together.moment import MomentCard, moment_card
from kit.presenters.together.moment_names import NamedDifference, named_differences
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import bar, markup, show_if, stack


class MomentView:
    """Shows the moment after one change, for reading only; `on_close()` is called when the person is done with it."""

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._change = ""
        self._said = markup("", "kit-moment-said")
        self._name = TextField(t("A name for this moment"), t("Such as: sent to the Committee."))
        keep = button(t("Give it this name"), self._on_named)
        self._naming = bar(self._name.widget, keep.widget, classes=("kit-form", "kit-ask"))
        self._back = button(t("Go back to this moment"), self._on_back, sign="undo")
        close = button(t("Close"), on_close, "quiet", "close")
        acts = bar(self._back.widget, close.widget)
        self.widget = stack(self._said, self._naming, acts, classes=("kit-inset", "kit-moment"))
        show_if(self.widget, wanted=False)

    def show(self, change: str) -> None:
        """Show the moment of a change; an empty or unknown one puts the view away."""
        desk = self._desk
        self._change = change if change in desk.log else ""
        show_if(self.widget, wanted=bool(self._change))
        if self._change:
            then = self._then()
            card = moment_card(desk.log[self._change], then, desk.workspace, desk.own_devices, desk.t)
            self._said.value = _markup(card, self._named(then), desk.t("The workspace as of {when}", when=card.when))
            self._say_whether_different(then)

    def _named(self, then: Workspace) -> str:
        desk = self._desk
        said = desk.t("Its wording then")
        return "".join(_named_markup(each, said) for each in named_differences(desk.log, then, desk.workspace, desk.t))

    def _say_whether_different(self, then: Workspace) -> None:
        if then == self._desk.workspace:
            self._back.refuse(self._desk.t("Nothing is different now."))
        else:
            self._back.allow()

    def _then(self) -> Workspace:
        """The workspace at that moment, with all names of moments that there are now."""
        desk = self._desk
        return replace(as_of(desk.log, self._change), moments=desk.workspace.moments)

    def _on_named(self) -> None:
        t, name = self._desk.t, self._name.value
        self._name.say("" if name else t("Type a name first."))
        if name and self._desk.name_moment(name, self._change):
            self._name.set("")
            self._frame.say(t("The moment is called “{name}” now.", name=name))

    def _on_back(self) -> None:
        t = self._desk.t
        self._frame.ask(
            t("Go back to this moment?"),
            t("The workspace becomes as it was then. What was done since stays in the history, and you can undo this."),
            t("Go back"),
            t("Stay here"),
            self._go_back,
        )

    def _go_back(self) -> None:
        then, t = self._then(), self._desk.t
        self._on_close()
        if self._desk.go_back(then):
            self._frame.say(t("The workspace is as it was then. You can undo this."))


def _named_markup(difference: NamedDifference, said: str) -> str:
    then = difference.wording.strip()
    text = "".join(f"<p>{escape(line)}</p>" for line in then.splitlines() if line.strip())
    wording = f"<details><summary>{escape(said)}</summary>{text}</details>" if text else ""
    return f"<li>{escape(difference.words)}{wording}</li>"


def _markup(card: MomentCard, named: str, title: str) -> str:
    lines = card.differences or (card.same,)
    differences = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return (
        f'<h3 class="kit-name" tabindex="-1">{escape(title)}</h3><p class="kit-act-words">{escape(card.done)}</p>'
        f"<p>{escape(card.held)}</p><ul>{differences}</ul>" + (f"<ul>{named}</ul>" if named else "")
    )
