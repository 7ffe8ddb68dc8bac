"""The workbooks as a table of contents: each line leads there and says how it stands."""

from collections.abc import Sequence

from kit.presenters.home.home import Workbook
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, markup, paragraph, stack, words


class Contents:
    """One line a workbook; the lines are made once, only the words of their state change."""

    def __init__(self, frame: Frame, title: str, workbooks: Sequence[Workbook]) -> None:
        self._frame = frame
        self._states = {each.place: words(each.state, "kit-workbooks-state") for each in workbooks}
        lines = stack(*(self._line(each) for each in workbooks), classes=("kit-workbooks-lines",))
        self.widget = stack(heading(title), lines, classes=("kit-workbooks",))

    def _line(self, workbook: Workbook) -> object:
        place = workbook.place
        way = button(workbook.name, lambda: self._frame.go(place), "quiet", workbook.sign)
        leader = markup("", "kit-workbooks-leader")
        return bar(way.button, leader, self._states[place], classes=("kit-workbooks-line",))

    def show(self, workbooks: Sequence[Workbook]) -> None:
        """Say how each stands now."""
        for each in workbooks:
            self._states[each.place].value = paragraph(each.state)
