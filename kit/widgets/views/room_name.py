"""The name under which others in the room see a person; it goes into the changes that the person makes."""

from kit.desk import Desk
from kit.widgets.parts.fields import TextField


class RoomName:
    """One field; an empty name is allowed."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        hint = t("Others see it beside your changes. It may be the name of a group, or stay empty.")
        self._field = TextField(t("Your name in the room"), hint, self._on_name, desk.author)
        self.widget = self._field.widget

    def refresh(self) -> None:
        """Show the name that is in use."""
        self._field.set(self._desk.author)

    def _on_name(self, name: str) -> None:
        self._desk.author = name
