"""A workbook that comes back: what it would change, with ticks to leave some out, taken as one step."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import stack


class ReturnedWorkbook:
    """Takes workbooks that the kit exported; nothing changes before the person takes the update."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self.widget = stack(classes=("kit-form", "kit-returned"))

    def offer(self, file_name: str, data: bytes) -> bool:
        """Show what a workbook would change; False when it is not one that the kit exported."""
        from kit.storage.returned_book import read_returned

        return read_returned(file_name, data) is not None
