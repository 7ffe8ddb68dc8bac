"""The ways to another workspace: start one, open a saved file, join one in the room, look at the example."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import ipywidgets as w

from kit.desk import Desk
from kit.domain.edits.start import holds_only_answers
from kit.domain.workspace import Workspace, put
from kit.history.log import Log
from kit.presenters.together.live_room import Standing
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import show_if, stack, words
from kit.widgets.views.home.replacing import Replacing

if TYPE_CHECKING:
    from kit.storage.coalition.rescue import Rescue


class Ways:
    """Each way opens in place; nothing takes the place of unsaved work without a question."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._replacing = Replacing(desk, frame)
        self._places: Mapping[str, w.Box] = {"start": stack(), "open": stack(), "join": stack()}
        self.widget = stack(*self._lines(), self._replacing.widget, classes=("kit-ways",))
        self._show_only("")

    def _lines(self) -> tuple[w.Widget, ...]:
        t = self._desk.t
        start = self._line(
            t("Start a new workspace"), "plus", t("Coalition, country, review: three questions."), "start"
        )
        saved = self._line(
            t("Open a saved file"), "upload", t("A .coalition file, saved on this or another computer."), "open"
        )
        example = button(t("Look at the example"), self._on_example, "link", "eye")
        about = t("Republic of Amarani: an invented country with a full map, plan and report.")
        return (
            start,
            saved,
            *self._joining(),
            stack(example.widget, words(about, "kit-way-about"), classes=("kit-way",)),
        )

    def _joining(self) -> tuple[w.Widget, ...]:
        """The way into a workspace that somebody shares on this server, where that can be done."""
        if not self._frame.follower.can_follow:
            return ()
        t = self._desk.t
        label = t("Join a workspace in this room")
        line = self._line(label, "actors", t("Somebody shares it and reads you its code."), "join")
        follower = self._frame.follower
        follower.watch(lambda: show_if(line, wanted=follower.state.standing is not Standing.HERE))
        return (line,)

    def _line(self, label: str, sign: str, about: str, key: str) -> w.Box:
        way = button(label, lambda: self._on_way(key), "link", sign)
        return stack(
            way.widget, words(about, "kit-way-about"), self._places[key], classes=("kit-way", f"kit-way-{key}")
        )

    def _on_way(self, key: str) -> None:
        self._show_only("" if key == self._opened else key)

    def _show_only(self, key: str) -> None:
        self._opened = key
        if key and not self._places[key].children:
            self._places[key].children = (self._made(key),)
        for each, place in self._places.items():
            show_if(place, wanted=each == key)

    def _made(self, key: str) -> w.Widget:
        if key == "start":
            from kit.widgets.views.home.start_form import StartForm

            return StartForm(self._desk.t, self._on_started).widget
        if key == "join":
            from kit.widgets.views.together.join_room import JoinRoom

            return JoinRoom(self._desk, self._frame).widget
        from kit.widgets.views.home.open_file import OpenFile

        return OpenFile(self._desk, self._frame, self._on_read, self._on_rescued).widget

    def _on_started(self, workspace: Workspace) -> None:
        t, before = self._desk.t, self._desk.workspace
        if holds_only_answers(before):
            self._start(
                put(workspace, *before.answers.values()), t("Your workspace is started. Begin with the actors.")
            )
        else:
            self._replacing.ask(lambda: self._start(workspace, t("Your workspace is started. Begin with the actors.")))

    def _start(self, workspace: Workspace, sentence: str) -> None:
        self._desk.open_workspace(workspace)
        self._leave(sentence)
        self._frame.go("actors")

    def _on_read(self, file: str, log: Log) -> None:
        self._replacing.ask(lambda: self._open(file, log))

    def _open(self, file: str, log: Log) -> None:
        self._desk.open_log(log)
        self._leave(self._desk.t("{file} is open.", file=file))

    def _on_rescued(self, file: str, rescue: "Rescue") -> None:
        self._replacing.ask(lambda: self._open_rescued(file, rescue))

    def _open_rescued(self, file: str, rescue: "Rescue") -> None:
        from kit.imports.rescued import open_rescued

        open_rescued(self._desk, rescue)
        self._leave(self._desk.t("What could be saved from {file} is open. Save it as a new file.", file=file))

    def _on_example(self) -> None:
        self._replacing.ask(self._open_example)

    def _open_example(self) -> None:
        from kit.content.example import example_workspace

        self._desk.open_workspace(example_workspace(self._desk.today))
        self._desk.mark_saved()
        self._leave(self._desk.t("The example is open. Change what you like: it is there again next time."))

    def _leave(self, sentence: str) -> None:
        self._show_only("")
        for place in self._places.values():
            place.children = ()
        self._frame.say(sentence)
