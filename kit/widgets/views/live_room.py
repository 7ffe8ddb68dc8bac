"""Work in one room: share the workspace, join one by its code, see who is here, leave."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import heading, stack


class LiveRoom:
    """What a desk shares with others in the room."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self.widget = stack(heading(desk.t("Work in one room")), classes=("kit-part", "kit-live-room"))

    def refresh(self) -> None:
        """Show how sharing stands."""
