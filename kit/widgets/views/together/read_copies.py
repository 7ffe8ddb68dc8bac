"""Reading dropped files: copies, sealed copies, workbooks that come back; a damaged one says what can be saved."""

from collections.abc import Callable

import ipywidgets as w

from kit.desk import Desk
from kit.domain.problems import Problem
from kit.history.log import Log
from kit.presenters.problems import problem_sentence
from kit.storage.signatures import TABLE_ENDINGS
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.layout import markup, show_if, stack
from kit.widgets.parts.lost import lost_markup


class ReadCopies:
    """Gives the log of each copy to `on_read(name, log)`; what cannot be read is told in a banner for each file."""

    def __init__(self, desk: Desk, frame: Frame, on_read: Callable[[str, Log], None]) -> None:
        self._desk, self._frame, self._on_read = desk, frame, on_read
        self._told = stack()
        self._asking: dict[str, w.Widget] = {}
        self._asked = stack()
        self.widget = stack(self._told, self._asked, classes=("kit-read-copies",))

    def read(self, name: str, data: bytes) -> None:
        """Read one file."""
        from kit.storage.coalition.file import read_coalition
        from kit.storage.sealing.age import is_sealed

        if is_sealed(data):
            self._ask_for_key(name, data)
        elif name.lower().endswith(TABLE_ENDINGS):
            self._offer_workbook(name, data)
        else:
            read = read_coalition(data, name)
            if isinstance(read, Problem):
                self._on_refused(name, data, read)
            else:
                self._on_read(name, read)

    def clear(self) -> None:
        """Take back what was said of earlier files."""
        self._told.children = ()

    def _say(self, tone: str, sentence: str, acts: tuple[Press, ...] = ()) -> Banner:
        banner = Banner(tone, sentence, acts)
        self._told.children = (*self._told.children, banner.widget)
        return banner

    def _ask(self, kind: str, made: w.Widget) -> None:
        self._asking[kind] = made
        self._asked.children = tuple(self._asking.values())

    def _ask_for_key(self, name: str, data: bytes) -> None:
        from kit.widgets.views.sealing.sealed_file import SealedFile

        sealed = SealedFile(self._desk, self._frame, self.read)
        self._ask(name, sealed.widget)
        sealed.ask(name, data)

    def _offer_workbook(self, name: str, data: bytes) -> None:
        from kit.widgets.views.bringing.returned_workbook import ReturnedWorkbook

        workbook = ReturnedWorkbook(self._desk, self._frame)
        if self._desk.is_open and workbook.offer(name, data):
            self._ask(name, workbook.widget)
            return
        t = self._desk.t
        ways = (
            button(t("Go to Actors"), lambda: self._frame.go("actors"), "link"),
            button(t("Go to Plan"), lambda: self._frame.go("plan"), "link"),
        )
        told = t(
            "{file} is a table that the kit did not make from this workspace. Bring it in at Actors or at Plan.",
            file=name,
        )
        self._say("attn", told, ways)

    def _on_refused(self, name: str, data: bytes, problem: Problem) -> None:
        from kit.presenters.bringing.rescue import damage_sentence, lost_lines
        from kit.storage.coalition.rescue import rescue

        t, saved = self._desk.t, rescue(data, name)
        if isinstance(saved, Problem):
            self._say("bad", problem_sentence(problem, t))
            return
        bring = button(t("Look at what could be saved"), lambda: self._on_rescued(name, data, banner, lost), "link")
        lost = markup(lost_markup(lost_lines(saved, t), t), "kit-small-text", "kit-guide")
        banner = self._say("bad", damage_sentence(name, saved, t), (bring,))
        self._told.children = (*self._told.children, lost) if saved.lost else self._told.children

    def _on_rescued(self, name: str, data: bytes, banner: Banner, lost: w.Widget) -> None:
        """What could be saved becomes a copy like any other, put together at a desk of its own."""
        from kit.imports.rescued import open_rescued
        from kit.storage.coalition.rescue import rescue

        banner.say("plain", "")
        show_if(lost, wanted=False)
        saved = rescue(data, name)
        if not isinstance(saved, Problem):
            apart = Desk(self._desk.t, self._desk.author)
            open_rescued(apart, saved)
            self._on_read(name, apart.log)
