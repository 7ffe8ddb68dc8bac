"""The home screen: go on where you stopped, or begin something else."""

from typing import TYPE_CHECKING

from kit.desk import Desk
from kit.presenters.home.home import HomePage, home_page
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import heading, show_if, stack
from kit.widgets.views.home.contents import Contents
from kit.widgets.views.home.replacing import saving_of
from kit.widgets.views.home.resume import ResumeBlock
from kit.widgets.views.home.ways import Ways
from kit.widgets.views.keeping.kept_work import KeptWork
from kit.widgets.views.keeping.saving_place import SavingPlace

if TYPE_CHECKING:
    from kit.widgets.views.home.members import CoalitionPanel


class HomeScreen:
    """The open workspace stands first; while none is open, the three ways to one stand in its place."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._panel: CoalitionPanel | None = None
        self._resume = ResumeBlock(frame, t("Continue"), t("Save a file"))
        self._kept = KeptWork(desk, frame)
        self._saving = SavingPlace(desk, frame)
        self._contents = Contents(frame, t("The workbooks"), self._page().workbooks)
        self._ways = Ways(desk, frame)
        self._first = stack(self._ways.widget, classes=("kit-home-first",))
        self._else = stack(heading(t("Something else")), classes=("kit-part", "kit-home-else"))
        title = heading(t("Start, or go on where you stopped"), 1, "kit-title")
        parts = (self._resume.widget, self._kept.widget, self._first, self._contents.widget)
        self.work = stack(title, *parts, classes=("kit-home",))
        self.side = stack(self._else, self._saving.widget, classes=("kit-home-side",))

    def _page(self) -> HomePage:
        desk = self._desk
        *_, last = (None, *desk.log)
        return home_page(desk.workspace, saving_of(desk), last, desk.now, desk.t, len(desk.conflicts))

    def refresh(self) -> None:
        """Show how the workspace and its workbooks stand."""
        page = self._page()
        show_if(self._resume.widget, wanted=page.resume is not None)
        if page.resume is not None:
            self._resume.show(page.resume)
        self._kept.refresh()
        self._contents.show(page.workbooks)
        self._place_ways(is_open=page.resume is not None)
        if self._desk.is_open:
            self._coalition().refresh()

    def _coalition(self) -> "CoalitionPanel":
        """What is needed only when a workspace is open is loaded then, so that the first page opens fast."""
        if self._panel is None:
            from kit.widgets.views.home.members import CoalitionPanel

            self._panel = CoalitionPanel(self._desk, self._frame)
            self.work.children = (*self.work.children, self._panel.widget)
        return self._panel

    def _place_ways(self, *, is_open: bool) -> None:
        """The ways are one view: first in the work while nothing is open, beside it afterwards."""
        title = self._else.children[0]
        self._first.children = () if is_open else (self._ways.widget,)
        self._else.children = (title, self._ways.widget) if is_open else (title,)
        show_if(self._first, wanted=not is_open)
        show_if(self._else, wanted=is_open)

    def show(self, record: str) -> None:
        """Open a member by its id; any other word opens the form of a new one."""
        if self._desk.is_open:
            self._coalition().open(record if record in self._desk.workspace.members else "")
