"""All exercises by module, each with its state in words."""

from collections.abc import Callable

import ipywidgets as w

from kit.presenters.practice.practice import ExerciseLine, ModuleList, PracticeList
from kit.widgets.parts.buttons import Press, button
from kit.widgets.parts.layout import bar, heading, paragraph, stack, words

_SIGNS = {"new": "circle", "wrong": "half", "right": "check"}


class ExerciseList:
    """A line an exercise; the lines are made once, only states and the place where one is change."""

    def __init__(self, shown: PracticeList, on_choose: Callable[[str], None]) -> None:
        self._on_choose = on_choose
        self._presses: dict[str, Press] = {}
        self._states: dict[str, w.HTML] = {}
        self._signs: dict[str, str] = {}
        self._done = words("", "kit-fine")
        modules = (self._module(each) for each in shown.modules)
        self.widget = stack(*modules, self._done, classes=("kit-exercise-list",))

    def _module(self, module: ModuleList) -> w.Box:
        lines = (self._line(each) for each in module.lines)
        return stack(heading(module.title), *lines, classes=("kit-part",))

    def _line(self, line: ExerciseLine) -> w.Box:
        press = button(line.title, lambda: self._on_choose(line.id), "quiet", _SIGNS[line.state])
        self._presses[line.id], self._signs[line.id] = press, line.state
        self._states[line.id] = words(line.words, "kit-exercise-state")
        return bar(press.button, self._states[line.id], classes=("kit-exercise-line",))

    def show(self, shown: PracticeList, here: str) -> None:
        """Say the state of each, and mark the one in the middle."""
        for line in (line for module in shown.modules for line in module.lines):
            self._states[line.id].value = paragraph(line.words)
            mark = self._presses[line.id].button
            (mark.add_class if line.id == here else mark.remove_class)("kit-here")
            if self._signs[line.id] != line.state:
                mark.remove_class(f"kit-sign-{_SIGNS[self._signs[line.id]]}")
                mark.add_class(f"kit-sign-{_SIGNS[line.state]}")
                self._signs[line.id] = line.state
        self._done.value = paragraph(shown.done)
