"""The together screen: copies that come back, conflicts to settle, the history, and where the work is kept."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import show_if, stack, title
from kit.widgets.views.keeping.saving_place import SavingPlace
from kit.widgets.views.together.bring_copies import BringCopies
from kit.widgets.views.together.conflict_list import ConflictList
from kit.widgets.views.together.history import History
from kit.widgets.views.together.live_room import LiveRoom
from kit.widgets.views.together.own_name import OwnName


class TogetherScreen:
    """Without an open workspace nothing waits and there is no history, but a copy can be opened and a room joined."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._copies = BringCopies(desk, frame, frame.to_top)
        self._conflicts = ConflictList(desk, frame)
        self._history = History(desk, frame)
        self._name, self._room, self._kept = OwnName(desk, frame), LiveRoom(desk, frame), SavingPlace(desk, frame)
        self.work = stack(
            title(t("Together"), t("What did the others do, and where do we differ?")),
            self._conflicts.widget,
            self._copies.widget,
            self._history.widget,
            classes=("kit-together",),
        )
        self.side = stack(self._name.widget, self._room.widget, self._kept.widget, classes=("kit-together-side",))

    def refresh(self) -> None:
        """Show how copies, conflicts and history stand now."""
        self._copies.refresh()
        self._conflicts.refresh()
        self._name.refresh()
        self._room.refresh()
        show_if(self._history.widget, wanted=self._desk.is_open)
        if self._desk.is_open:
            self._history.refresh()

    def show(self, record: str) -> None:
        """Put the conflict with this key first."""
        self._conflicts.show(record)
