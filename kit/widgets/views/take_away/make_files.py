"""Choosing which files to make, and making them one by one."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import ipywidgets as w

from kit.desk import Desk
from kit.domain.audience import Audience
from kit.domain.problems import Problem
from kit.presenters.problems import problem_sentence
from kit.presenters.take_away.take_away import FileChoice, FileGroup, file_groups, make_words, making_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TickField
from kit.widgets.parts.layout import bar, heading, paragraph, show_if, stack, words
from kit.widgets.views.take_away.made_files import MadeFiles

if TYPE_CHECKING:
    from kit.exports import Exported


class MakeFiles:
    """Ticks, one button and the files; `audience()` tells for whom they are made."""

    def __init__(self, desk: Desk, frame: Frame, audience: Callable[[], Audience]) -> None:
        self._desk, self._audience = desk, audience
        groups = file_groups(desk.workspace, desk.t)
        self._choices = [each for group in groups for each in group.files]
        self._ticks = {
            each.name: TickField(each.words, on_change=lambda _: self._say_count()) for each in self._choices
        }
        self._empty = {each.name: words("", "kit-fine") for each in self._choices}
        self._make = button(desk.t("Make the files"), self._on_make, "first", "download")
        self._progress = words("", "kit-small-text")
        self.made = MadeFiles(desk, frame)
        acts = bar(self._make.widget, self._progress, classes=("kit-make-acts",))
        self.widget = stack(*(self._group(group) for group in groups), acts, self.made.widget)
        self._say_count()

    def _group(self, group: FileGroup) -> w.Box:
        """The files of a group; a folded one is opened, and put away again, by its title."""
        files = stack(*(self._file(each) for each in group.files), classes=("kit-files",))
        if not group.folded:
            return stack(heading(group.title, 3), files, classes=("kit-file-group",))
        show_if(files, wanted=False)
        unfold = button(group.title, lambda: show_if(files, wanted="kit-away" in files._dom_classes), "quiet", "more")
        return stack(unfold.widget, files, classes=("kit-file-group",))

    def _file(self, choice: FileChoice) -> w.Box:
        about = words(choice.about, "kit-fine")
        return stack(self._ticks[choice.name].widget, about, self._empty[choice.name], classes=("kit-file",))

    def show(self, groups: tuple[FileGroup, ...]) -> None:
        """Say of each file whether there is little in it; what was made before is of another state, so it goes."""
        for each in (file for group in groups for file in group.files):
            self._empty[each.name].value = paragraph(each.empty)
            show_if(self._empty[each.name], wanted=bool(each.empty))
        self.made.clear()
        self._progress.value = ""

    def _chosen(self) -> list[FileChoice]:
        return [each for each in self._choices if self._ticks[each.name].value]

    def _say_count(self) -> None:
        count, t = len(self._chosen()), self._desk.t
        self._make.relabel(make_words(count, t))
        if count:
            self._make.allow()
        else:
            self._make.refuse(t("Choose a file first."))

    def _on_make(self) -> None:
        self.made.clear()
        chosen, files, notes = self._chosen(), dict[str, bytes](), list[Problem]()
        for number, each in enumerate(chosen, 1):
            self._progress.value = paragraph(making_words(number, len(chosen), each.words, self._desk.t))
            made = self._export(each)
            notes.extend(made.problems)
            if not made.files:
                files.clear()
                break
            files.update({file.name: file.data for file in made.files})
        self._progress.value = ""
        self._tell(files, notes)

    def _export(self, choice: FileChoice) -> "Exported":
        """One file; its name says for whom it is, so that it is not sent to another audience by mistake."""
        from kit.exports import export

        desk, audience = self._desk, self._audience()
        return export(desk.workspace, (f"{audience.value}-{choice.name}",), audience, desk.t, desk.today, desk.log)

    def _tell(self, files: Mapping[str, bytes], notes: Sequence[Problem]) -> None:
        """Offer the files with what was noted of them, or say why none may leave."""
        t = self._desk.t
        noted = t.paragraph(problem_sentence(each, t) for each in notes)
        if not files:
            self.made.tell("bad", noted)
            return
        ready = t.many("{count} file is ready.", "{count} files are ready.", len(files))
        self.made.tell("attn" if noted else "good", noted, strong=ready)
        self.made.offer(files, f"{self._audience().value}-files.zip")
