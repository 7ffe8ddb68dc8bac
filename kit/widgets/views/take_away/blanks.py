"""Blank templates, to be filled by hand and brought in again."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, stack, words


class Blanks:
    """A button for each blank; they are built when one is asked for."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        about = t("Print them or fill them in Excel. What is filled in comes in again at Actors, Plan and Report.")
        blanks = (
            (t("Blank actor register"), "actor"),
            (t("Blank work plan"), "plan"),
            (t("Blank recommendation matrix"), "matrix"),
        )
        ways = (self._way(label, part) for label, part in blanks)
        self.widget = stack(
            heading(t("Blank templates")), words(about, "kit-small-text"), *ways, classes=("kit-part", "kit-blanks")
        )

    def _way(self, label: str, part: str) -> object:
        return button(label, lambda: self._on_way(part), "link", "download").widget

    def _on_way(self, part: str) -> None:
        from kit.blanks import blank_files

        file = next(each for each in blank_files(self._desk.t) if part in each.name)
        self._frame.download(file.name, file.data)
