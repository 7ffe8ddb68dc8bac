"""Asking before the open workspace is put away for another one."""

from collections.abc import Callable

from kit.desk import Desk
from kit.presenters.home.home import Saving, saving_words, workspace_name
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button


def saving_of(desk: Desk) -> Saving:
    """What the desk knows of the workspace as a file."""
    return Saving(desk.is_open, desk.unsaved, ever_saved=desk.unsaved < len(desk.log))


class Replacing:
    """Does what was asked for at once when nothing would be lost; else asks, and offers to save a file first."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._banner = Banner()
        self.widget = self._banner.widget

    def ask(self, then: Callable[[], None]) -> None:
        """Call `then` when the person lets go of the open workspace, or when there is nothing to lose."""
        desk, t = self._desk, self._desk.t
        self._banner.say("plain", "")
        if not desk.is_open or not desk.unsaved:
            then()
            return
        self._frame.ask(
            title=t("Put away “{name}”?", name=workspace_name(desk.workspace, t)),
            text=t.paragraph([saving_words(saving_of(desk), t), self._fate()]),
            yes=t("Put it away"),
            keep=t("Keep it open"),
            on_yes=then,
            other=t("Save a file first"),
            on_other=lambda: self._on_save_first(then),
        )

    def _fate(self) -> str:
        """What becomes of the work that is put away."""
        t = self._desk.t
        if self._frame.keeper.now.state == "kept":
            return t("It stays in this browser: Home offers to continue it.")
        return t("What is not in a file is lost when another workspace takes its place.")

    def _on_save_first(self, then: Callable[[], None]) -> None:
        """The browser alone knows whether the file arrived, so the person says when to go on."""
        t = self._desk.t
        self._frame.save_file()
        go_on = button(t("The file is there, go on"), lambda: self._on_go_on(then), "link")
        self._banner.say("attn", t("Look for the file among your downloads. Then go on."), [go_on])

    def _on_go_on(self, then: Callable[[], None]) -> None:
        self._banner.say("plain", "")
        then()
