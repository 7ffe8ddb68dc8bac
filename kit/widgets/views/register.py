"""Bringing a register: the file, what was understood, guessed and refused, then Take or Leave."""

from collections.abc import Callable

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.file_drop import FileDrop
from kit.widgets.parts.layout import bar, heading, stack


class RegisterView:
    """Reads a file only to propose; nothing changes before the person takes the proposal."""

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        drop = FileDrop(t("Choose a file"), self._on_file, self._on_too_large)
        self.widget = stack(
            heading(t("Bring a register")), drop.widget, bar(button(t("Close"), on_close, "quiet").widget)
        )

    def _on_file(self, name: str, data: bytes) -> None: ...

    def _on_too_large(self, name: str) -> None: ...
