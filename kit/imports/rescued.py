"""Opening what was saved from a damaged file: its whole changes, and one change for what only its readable copy has."""

from kit.desk import Desk
from kit.history.acts import RESCUE
from kit.storage.coalition.rescue import Rescue


def open_rescued(desk: Desk, rescue: Rescue) -> None:
    """Put what was saved on the desk; it counts as not saved yet."""
    desk.open_log(rescue.log)
    if rescue.workspace is not None:
        desk.go_back(rescue.workspace, act=RESCUE)
    desk.saved_version = desk.version - 1
