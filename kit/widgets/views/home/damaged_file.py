"""A damaged file: what is wrong, what can be saved and what is lost, and opening what can be saved."""

from collections.abc import Callable

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.coalition.rescue import Rescue
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import markup, show_if, stack
from kit.widgets.parts.lost import lost_markup


class DamagedFile:
    """Says why a file cannot be opened, and gives what is whole of it to `on_rescued(file, rescue)` when asked to."""

    def __init__(self, t: Translator, on_rescued: Callable[[str, Rescue], None]) -> None:
        self._t, self._on_rescued = t, on_rescued
        self._banner, self._lines = Banner(), markup("", "kit-small-text", "kit-guide")
        self.widget = stack(self._banner.widget, self._lines, classes=("kit-damaged-file",))
        self.put_away()

    def put_away(self) -> None:
        """Say nothing more."""
        self._banner.say("plain", "")
        show_if(self._lines, wanted=False)

    def tell(self, file: str, data: bytes, problem: Problem) -> None:
        """Say what is wrong with a file; where some of it can be saved, say how much, and offer it."""
        from kit.presenters.bringing.rescue import damage_sentence, lost_lines
        from kit.storage.coalition.rescue import rescue

        found = rescue(data, file)
        if isinstance(found, Problem):
            self._banner.say("bad", problem_sentence(problem, self._t))
            show_if(self._lines, wanted=False)
            return
        save = button(self._t("Open what can be saved"), lambda: self._on_rescued(file, found))
        self._banner.say("bad", damage_sentence(file, found, self._t), [save])
        self._lines.value = lost_markup(lost_lines(found, self._t), self._t)
        show_if(self._lines, wanted=bool(found.lost))
