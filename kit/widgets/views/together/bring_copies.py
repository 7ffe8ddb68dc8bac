"""Bringing copies together: dropping files, seeing what each would bring, then taking or leaving them."""

from collections.abc import Callable

from kit.desk import Desk
from kit.history.log import Log
from kit.presenters.together.copies import Copy, CopyCard, Standing, copy_cards, taken_words
from kit.storage.sizes import MAX_FILE_MEGABYTES
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.file_drop import FileDrop
from kit.widgets.parts.layout import bar, heading, markup, show_if, stack
from kit.widgets.views.together.copy_cards import copies_markup
from kit.widgets.views.together.read_copies import ReadCopies


class BringCopies:
    """Nothing changes before the person takes the copies, which is one step; `on_conflicts()` leads to what waits."""

    def __init__(self, desk: Desk, frame: Frame, on_conflicts: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_conflicts = desk, frame, on_conflicts
        self._copies: list[Copy] = []
        self._cards: tuple[CopyCard, ...] = ()
        self._described = desk.version
        self._reading = ReadCopies(desk, frame, self._on_read)
        drop = FileDrop(
            t("Choose files"),
            self._on_file,
            self._on_too_large,
            hint=t("Or drop them here: .coalition files, backups, and workbooks that the kit made."),
            reading=t("Reading “{name}”. You can go on working."),
            many=True,
        )
        self._said = markup("", "kit-copies")
        self._take = button("", self._on_taken, "first", "together")
        self._acts = bar(self._take.widget, button(t("Leave it"), self._on_left).widget)
        self._result = Banner()
        self.widget = stack(
            heading(t("Bring copies together")),
            drop.widget,
            self._reading.widget,
            self._said,
            self._acts,
            self._result.widget,
            classes=("kit-part", "kit-bring-copies"),
        )
        self._paint()

    def refresh(self) -> None:
        """Describe waiting copies anew where the workspace changed under them."""
        if self._copies and self._described != self._desk.version:
            self._describe()

    def _describe(self) -> None:
        """Describe all copies anew: each may clash with every other."""
        desk = self._desk
        self._cards = copy_cards(desk.log, self._copies, desk.own_devices, desk.t) if self._copies else ()
        self._described = desk.version
        self._paint()

    def _paint(self) -> None:
        t = self._desk.t
        new = sum(1 for card in self._cards if card.standing is Standing.NEW)
        self._said.value = copies_markup(self._cards, t)
        show_if(self._said, wanted=bool(self._cards))
        self._take.relabel(t.many("Bring this copy in", "Bring {count} copies together", new))
        show_if(self._acts, wanted=bool(self._cards))
        show_if(self._take.widget, wanted=new > 0)

    def _on_file(self, name: str, data: bytes) -> None:
        self._result.say("plain", "")
        self._reading.read(name, data)

    def _on_too_large(self, name: str) -> None:
        t, most = self._desk.t, self._desk.t.number(MAX_FILE_MEGABYTES)
        self._result.say("bad", t("“{name}” is larger than {most} MB, so it was not read.", name=name, most=most))

    def _on_read(self, name: str, log: Log) -> None:
        self._copies.append(Copy(name, log))
        self._describe()

    def _on_left(self) -> None:
        self._copies = []
        self._reading.clear()
        self._describe()

    def _on_taken(self) -> None:
        desk = self._desk
        taken = [copy for copy, card in zip(self._copies, self._cards, strict=True) if card.standing is Standing.NEW]
        self._on_left()
        before = {each.key for each in desk.conflicts}
        if not desk.is_open:
            desk.open_log(taken[0].log)
            count = len(desk.log) + desk.take_in(change for copy in taken[1:] for change in copy.log)
        else:
            count = desk.take_in(change for copy in taken for change in copy.log)
        self._tell(count, len(taken), sum(1 for each in desk.conflicts if each.key not in before))

    def _tell(self, changes: int, files: int, conflicts: int) -> None:
        t = self._desk.t
        told = taken_words(changes, files, conflicts, t)
        acts = [button(t("Undo"), self._on_undone, "link")]
        if conflicts:
            acts.insert(0, button(t("Settle them"), self._on_conflicts, "link"))
        self._result.say("attn" if conflicts else "good", told, acts)
        self._frame.say(told)

    def _on_undone(self) -> None:
        self._result.say("plain", "")
        if self._desk.undo():
            self._frame.say(self._desk.t("The copies were taken out again. You can redo this."))
