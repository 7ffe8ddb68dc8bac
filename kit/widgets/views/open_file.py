"""Opening a saved file: a `.coalition` file is read; for a register it is said where it belongs."""

from collections.abc import Callable

from kit.domain.problems import Problem
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.sizes import MAX_FILE_MEGABYTES
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.file_drop import FileDrop
from kit.widgets.parts.layout import stack

_REGISTERS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")


class OpenFile:
    """Gives the log of a saved file to `on_read(file, log)`; what cannot be opened is told in one sentence."""

    def __init__(self, t: Translator, frame: Frame, on_read: Callable[[str, Log], None]) -> None:
        self._t, self._frame, self._on_read = t, frame, on_read
        self._banner = Banner()
        drop = FileDrop(
            t("Choose a file"),
            self._on_file,
            self._on_too_large,
            hint=t("Or drop it here. It is a .coalition file that you saved before."),
            reading=t("Reading {name}"),
        )
        self.widget = stack(drop.widget, self._banner.widget, classes=("kit-open-file",))

    def _on_file(self, name: str, data: bytes) -> None:
        from kit.storage.coalition_file import read_coalition

        if name.lower().endswith(_REGISTERS):
            self._say_where(name)
            return
        read = read_coalition(data, name)
        if isinstance(read, Problem):
            self._banner.say("bad", problem_sentence(read, self._t))
            return
        self._banner.say("plain", "")
        self._on_read(name, read)

    def _say_where(self, name: str) -> None:
        t = self._t
        ways = [
            button(t("Go to Actors"), lambda: self._frame.go("actors"), "link"),
            button(t("Go to Report"), lambda: self._frame.go("report"), "link"),
        ]
        self._banner.say(
            "attn",
            t(
                "{file} is a table, not a saved workspace. Start or open a workspace, then bring a register of actors "
                "in at Actors, or earlier recommendations at Report.",
                file=name,
            ),
            ways,
        )

    def _on_too_large(self, name: str) -> None:
        most = self._t.number(MAX_FILE_MEGABYTES)
        self._banner.say("bad", self._t("{file} is larger than {most} MB. It was not opened.", file=name, most=most))
