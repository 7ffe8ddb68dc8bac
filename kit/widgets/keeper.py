"""The keeper: every change goes to the browser as it is made, and comes back from there after a break."""

import gzip
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from kit.desk import Desk
from kit.domain.edits.unfinished import holds, put_back
from kit.history.changes import Change, RecordKey
from kit.history.log import Log
from kit.history.replay import replay
from kit.presenters.home.home import workspace_name
from kit.presenters.saving import Browser, Kept, state_words
from kit.presenters.top import review_words
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.fields import fields_at

_TOOLS = ("download", "keeper_store", "keeper_cipher", "keeper_vault", "keeper_backup", "keeper_drafts")
_PACKED_FROM = 4096
"""Bytes from which lines travel packed."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was typed and had not reached the log; `key` names the field of a record, where it has one.

    Whoever typed it knew the changes `heads` and what `device` had made, which was that of the page.
    """

    id: str
    key: str
    label: str
    place: str
    text: str
    time: str
    heads: tuple[str, ...]
    device: str


@dataclass
class Keeping:
    """What the browser last said; `refusal` is the reason why the last choice was not followed, `state` that of saving.

    `kept` holds the workspaces that can be continued, the newest first; `unfinished` the drafts that have no field.
    """

    browser: Browser = field(default_factory=Browser)
    kept: tuple[Kept, ...] = ()
    unfinished: tuple[Draft, ...] = ()
    state: str = ""
    time: str = ""
    saved_at: str = ""
    refusal: str = ""
    unread: int = 0


class Keeper:
    """Python's side of the module that keeps.

    `on_continued()` is called when kept work is on the desk again, `on_forgotten()` when everything was thrown away.
    """

    def __init__(self, desk: Desk, on_continued: Callable[[], None], on_forgotten: Callable[[], None]) -> None:
        self._desk, self._on_continued, self._on_forgotten = desk, on_continued, on_forgotten
        self._root, self._sent = "", set[str]()
        self._continuing = self._sealing = False
        self._watchers: list[Callable[[], None]] = []
        self.now = Keeping()
        self._face = FrontModule("keeper", tools=_TOOLS)
        self.widget = self._face.widget
        self._face.on_gesture("held", self._on_held)
        self._face.on_gesture("state", self._on_state)
        self._face.on_gesture("given", self._on_given)
        self._face.on_gesture("backed_up", self._on_backed_up)
        self._face.on_gesture("refused", self._on_refused)
        self._face.on_gesture("forgotten", lambda _: self._on_forgotten())
        self._face.on_gesture("typing", self._on_typing)
        self._face.on_gesture("rested", self._on_rested)
        desk.watch(self._on_changes)
        desk.observe(lambda _: self._on_saved(), "saved_version")
        self._show()

    def watch(self, callback: Callable[[], None]) -> None:
        """Call `callback()` whenever `now` says something new."""
        self._watchers.append(callback)

    def stop(self) -> None:
        """Give the browser no more changes."""
        self._desk.unwatch(self._on_changes)

    def backup(self) -> None:
        """Let the browser make a file of the open workspace."""
        self._show()
        self._face.tell("backup")

    def choose(self, way: str) -> None:
        """Keep as `plain` or as `none`; `sealed` is chosen in the browser, which alone knows the passphrase."""
        self._face.tell("choose", way=way)

    def say_sealing(self, *, sealing: bool) -> None:
        """Say at the title that what is kept is still readable while a new passphrase is being typed."""
        if sealing != self._sealing:
            self._sealing = sealing
            self._show()

    def go_on(self, root: str) -> None:
        """Ask the browser for a kept workspace; it is opened when it comes."""
        self._face.tell("give", root=root)

    def forget(self, root: str) -> None:
        """Let the browser throw one kept workspace away."""
        self._face.tell("forget", root=root)

    def forget_everything(self) -> None:
        """Let the browser throw away all that the kit keeps there, and keep nothing more."""
        self._face.tell("forget_all")

    def discard(self, draft: str) -> None:
        """Let go of an unfinished text."""
        self.now.unfinished = tuple(each for each in self.now.unfinished if each.id != draft)
        self._face.tell("drop_drafts", ids=[draft])
        self._announce()

    # what the desk tells

    def _on_changes(self, changes: tuple[Change, ...], whole: bool) -> None:
        log = self._desk.log
        moved = log.root != self._root
        if moved:
            self._root, self._sent, self.now.saved_at = log.root, set(), ""
        gone = sorted(id for id in self._sent if id not in log) if whole else []
        new = [each for each in changes if each.id not in self._sent]
        self._sent.difference_update(gone)
        self._sent.update(each.id for each in new)
        self._show()
        self._send(new, gone)
        if moved:
            self._face.tell("list")

    def _on_saved(self) -> None:
        if self._desk.is_open and not self._desk.unsaved and not self._continuing:
            self._send([], [], saved=True)

    def _send(self, changes: Sequence[Change], gone: Sequence[str], *, saved: bool = False) -> None:
        from kit.storage.coalition.lines import lines_of

        data = lines_of(changes)
        packed = len(data) >= _PACKED_FROM
        self._face.tell(
            "keep",
            (gzip.compress(data, 6) if packed else data) if data else None,
            root=self._root,
            ids=[each.id for each in changes],
            drop=list(gone),
            saved=saved,
            packed=packed,
        )

    def _show(self) -> None:
        """What the browser must know beside the lines, so that it can work alone."""
        desk, t = self._desk, self._desk.t
        words = state_words(t, sealing=self._sealing)
        if not desk.is_open:
            self._face.show({"words": words, "about": {}, "file": "", "format": 0, "devices": [], "seen": {}})
            return
        from kit.storage.coalition.file import file_name
        from kit.storage.coalition.migrations import FORMAT

        review = review_words(desk.workspace.review, t)
        about = {"name": workspace_name(desk.workspace, t), "review": review, "author": desk.author}
        name = file_name(desk.workspace, desk.today)
        devices = sorted(desk.own_devices)
        seen = {"heads": list(desk.log.heads), "device": desk.device}
        known = {"about": about, "file": name, "format": FORMAT, "devices": devices, "seen": seen}
        self._face.show({"words": words, **known})

    # what the browser tells

    def _on_held(self, said: Mapping[str, Any]) -> None:
        self.now.browser = Browser(said["way"], said["locked"], said["shared"], said["can_seal"])
        self.now.kept = tuple(_kept(each) for each in said["workspaces"])
        self.now.refusal = ""
        self._announce()
        if said["go_on"] and not self._desk.is_open:
            self.go_on(str(said["go_on"]))

    def _on_state(self, said: Mapping[str, Any]) -> None:
        self.now.state, self.now.time = str(said["state"]), str(said["time"])
        self._announce()

    def _on_typing(self, said: Mapping[str, Any]) -> None:
        """What comes from elsewhere waits while somebody types; what was typed will count from before it."""
        self._desk.hold(*_field_of(said["key"]), said["heads"])
        for each in fields_at(said["key"]):
            each.hold()

    def _on_rested(self, said: Mapping[str, Any]) -> None:
        self._desk.let_go(*_field_of(said["key"]))
        for each in fields_at(said["key"]):
            each.rest()

    def _on_refused(self, said: Mapping[str, Any]) -> None:
        self.now.refusal = str(said["why"])
        self._announce()

    def _on_backed_up(self, said: Mapping[str, Any]) -> None:
        if said["root"] == self._root:
            self.now.saved_at = self._desk.now.strftime("%H:%M")
            self._desk.mark_saved()

    def _on_given(self, said: Mapping[str, Any], data: bytes) -> None:
        """Put what the browser kept on the desk, as if the work had never been broken off."""
        changes, self.now.unread = _changes_in(gzip.decompress(data) if said["packed"] else data)
        if not changes:
            self._announce()
            return
        log = Log(changes)
        self._root, self._sent = log.root, {each.id for each in changes}
        self._desk.author = self._desk.author or str(said["author"])
        self._continuing = True
        self._desk.open_log(log, said["devices"])
        self._desk.saved_version = self._desk.version - int(said["unsaved"])
        self._continuing = False
        self._put_back(sorted(map(_draft, said["drafts"]), key=lambda each: each.time))
        self._announce()
        self._on_continued()

    def _put_back(self, drafts: Sequence[Draft]) -> None:
        done = [each for each in drafts if self._is_put_back(each)]
        if done:
            self._face.tell("drop_drafts", ids=[each.id for each in done])
        self.now.unfinished = tuple(each for each in drafts if each not in done and each.text.strip())

    def _is_put_back(self, draft: Draft) -> bool:
        """Whether the text stands in its record now; what others made there meanwhile is merged with it."""
        (collection, id), name = _field_of(draft.key)
        place, log = (collection, id, name, draft.text), self._desk.log
        if not name or holds(self._desk.workspace, *place):
            return bool(name)
        own = [each.id for each in log if each.device == draft.device][-1:]
        seen = (*draft.heads, *own) if any(each in log for each in draft.heads) else log.heads
        before = replay(log.until(seen))
        return holds(before, *place) or self._desk.apply_at(seen, put_back(before, *place), put_back.__name__)

    def _announce(self) -> None:
        for callback in tuple(self._watchers):
            callback()


def _field_of(key: str) -> tuple[RecordKey, str]:
    collection, _, rest = key.partition("/")
    id, _, name = rest.rpartition("/")
    return RecordKey(collection, id), name


def _kept(said: Mapping[str, Any]) -> Kept:
    time = datetime.fromisoformat(said["time"]) if said["time"] else datetime.fromtimestamp(0, UTC)
    return Kept(said["root"], said.get("name", ""), said.get("review", ""), time, said["count"], said["unsaved"])


def _draft(said: Mapping[str, Any]) -> Draft:
    seen = tuple(said.get("heads", ())), said.get("device", "")
    return Draft(said["id"], said["key"], said["label"], said["place"], said["value"], said.get("time", ""), *seen)


def _changes_in(data: bytes) -> tuple[tuple[Change, ...], int]:
    """The changes of joined lines that are whole, and how many lines are not."""
    from kit.storage.coalition.lines import whole_changes

    return whole_changes(filter(None, data.split(b"\n")))
