"""Opening a saved file: a `.coalition` file is read; for a register it is said where it belongs."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from kit.desk import Desk
from kit.domain.problems import Problem
from kit.history.log import Log
from kit.storage.coalition.rescue import Rescue
from kit.storage.signatures import TABLE_ENDINGS
from kit.storage.sizes import MAX_FILE_MEGABYTES
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.file_drop import FileDrop
from kit.widgets.parts.layout import stack
from kit.widgets.views.home.damaged_file import DamagedFile

if TYPE_CHECKING:
    from kit.widgets.views.sealing.sealed_file import SealedFile

OnRead: TypeAlias = Callable[[str, Log], None]
OnRescued: TypeAlias = Callable[[str, Rescue], None]


class OpenFile:
    """Gives the log of a saved file to `on_read(file, log)`, and what is whole of a damaged one to `on_rescued`."""

    def __init__(self, desk: Desk, frame: Frame, on_read: OnRead, on_rescued: OnRescued) -> None:
        t = desk.t
        self._desk, self._t, self._frame, self._on_read = desk, t, frame, on_read
        self._banner, self._sealed_place = Banner(), stack()
        self._sealed: SealedFile | None = None
        self._damaged = DamagedFile(t, on_rescued)
        drop = FileDrop(
            t("Choose a file"),
            self._on_file,
            self._on_too_large,
            hint=t("Or drop it here. It is a .coalition file that you saved before."),
            reading=t("Reading {name}"),
        )
        parts = (drop.widget, self._banner.widget, self._damaged.widget, self._sealed_place)
        self.widget = stack(*parts, classes=("kit-open-file",))

    def _on_file(self, name: str, data: bytes) -> None:
        from kit.storage.coalition.file import read_coalition
        from kit.storage.sealing.age import is_sealed

        self._banner.say("plain", "")
        self._damaged.put_away()
        if is_sealed(data):
            self._ask_for_key(name, data)
            return
        if self._sealed is not None:
            self._sealed.put_away()
        if name.lower().endswith(TABLE_ENDINGS):
            self._say_where(name)
            return
        read = read_coalition(data, name)
        if isinstance(read, Problem):
            self._damaged.tell(name, data, read)
        else:
            self._on_read(name, read)

    def _ask_for_key(self, name: str, data: bytes) -> None:
        """A sealed file asks for its passphrase or key first; what was in it is then read like any other."""
        from kit.widgets.views.sealing.sealed_file import SealedFile

        if self._sealed is None:
            self._sealed = SealedFile(self._desk, self._frame, self._on_file)
            self._sealed_place.children = (self._sealed.widget,)
        self._sealed.ask(name, data)

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
