"""A note beside a record that has conflicts, with the way to settle them."""

from kit.desk import Desk
from kit.presenters.together.conflict_note import conflict_note, conflicts_on
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button


class ConflictNote:
    """Stands in a card and is put away while its record has no conflict."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._key = ""
        self._banner = Banner()
        self._settle = button(desk.t("Settle it"), self._on_settle, "link")
        self.widget = self._banner.widget

    def show(self, collection: str, id: str) -> bool:
        """Show what waits for a record; tells whether anything does."""
        waiting = conflicts_on(self._desk.conflicts, collection, id)
        self._key = waiting[0].key if waiting else ""
        self._banner.say("bad" if waiting else "plain", conflict_note(waiting, self._desk.t), [self._settle])
        return bool(waiting)

    def _on_settle(self) -> None:
        self._frame.go("together", self._key)
