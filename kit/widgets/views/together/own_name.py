"""The name that stands on a person's changes."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import heading, stack


class OwnName:
    """The name counts from the next change on; it is no change itself."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._name = TextField(
            t("Your name on changes"),
            t("It may be a nickname. It stays in the files that you share with your coalition."),
            self._on_name,
        )
        self.widget = stack(heading(t("Who you are")), self._name.widget, classes=("kit-part", "kit-own-name"))

    def refresh(self) -> None:
        """Show the name as it is now."""
        self._name.set(self._desk.author)

    def _on_name(self, name: str) -> None:
        t = self._desk.t
        self._desk.author = name
        told = (
            t("Your next changes carry the name {name}.", name=name) if name else t("Your next changes carry no name.")
        )
        self._frame.say(told)
