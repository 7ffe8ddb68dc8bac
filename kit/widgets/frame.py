"""The frame around all screens of one desk: moving between them loads nothing and loses nothing."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import ipywidgets as w

from kit.content.guides import guide
from kit.desk import Desk
from kit.presenters.home.home import place_of
from kit.presenters.together.conflict_count import conflict_count
from kit.presenters.top import SavingState, top
from kit.widgets.front_module import FrontModule
from kit.widgets.keeper import Keeper
from kit.widgets.look import style
from kit.widgets.parts.guide import guide_markup
from kit.widgets.parts.layout import markup, show_if, stack

if TYPE_CHECKING:
    from kit.live.following import Follower


class Screen(Protocol):
    """What the frame asks of a screen; `show(record)` opens one of its records where it can."""

    work: w.Widget
    side: w.Widget

    def refresh(self) -> None:
        """Paint what has changed since the last time."""

    def show(self, record: str) -> None:
        """Bring a record into sight."""


@dataclass(frozen=True)
class Place:
    """A screen's name for people, its sign, how to make it, and whether it needs an open workspace."""

    name: str
    sign: str
    make: Callable[[Desk, "Frame"], Screen]
    needs_workspace: bool = True


class Frame:
    """Shows one screen at a time; a screen is made at its first visit and kept."""

    def __init__(self, desk: Desk, places: Mapping[str, Place], closed: Callable[[Desk, "Frame"], Screen]) -> None:
        self._desk, self._places, self._closed = desk, places, closed
        self._screens: dict[str, Screen] = {}
        self._seen: dict[str, tuple[int, int]] = {}
        self._questions: dict[int, dict[str, Callable[[], None]]] = {}
        self.place = ""
        self.keeper = Keeper(desk, self._on_continued, self._on_forgotten)
        self._work = stack(classes=("kit-work",))
        self._side = stack(classes=("kit-side",))
        self._guide, self._guided = markup("", "kit-guide"), ""
        self._face = FrontModule("frame", style=style(), tools=("download",))
        parts = (self._face.widget, self.keeper.widget, self._work, self._side)
        self.widget: w.Box = stack(*parts, classes=("kit-shell",))
        self._listen()
        desk.observe(lambda _: self._arrange(), ["version", "saved_version"])

    def _listen(self) -> None:
        self._face.on_gesture("go", lambda said: self.go(str(said["place"])))
        self._face.on_gesture("undo", lambda _: self._desk.undo())
        self._face.on_gesture("redo", lambda _: self._desk.redo())
        self._face.on_gesture("answer", self._on_answer)

    @cached_property
    def follower(self) -> "Follower":
        """What follows a room for this desk, made with its first use."""
        from kit.live.following import Follower

        return Follower(self._desk)

    def go(self, place: str, record: str = "") -> None:
        """Show a screen, and a record of it where one is named; an unknown place changes nothing."""
        if place not in self._places:
            return
        moved = place != self.place
        self.place = place
        self._arrange()
        if record:
            self._screen().show(record)
        if moved:
            self._face.tell("top", moved=True)

    def download(self, name: str, data: bytes) -> None:
        """Hand a file to the browser."""
        self._face.tell("download", data, name=name)

    def say(self, sentence: str) -> None:
        """Say a sentence once, also to a screen reader."""
        self._face.tell("say", text=sentence)

    def to_top(self) -> None:
        """Bring the beginning of the work into sight."""
        self._face.tell("top")

    def ask(
        self,
        title: str,
        text: str,
        yes: str,
        keep: str,
        on_yes: Callable[[], None],
        other: str = "",
        on_other: Callable[[], None] | None = None,
    ) -> None:
        """Ask before something that reaches far; focus stands on the safe way, `keep`. `other` is a third way."""
        number = len(self._questions)
        self._questions[number] = {"yes": on_yes, **({"other": on_other} if on_other else {})}
        self._face.tell("ask", id=number, title=title, text=text, yes=yes, keep=keep, other=other)

    def save_file(self) -> None:
        """Let the browser make a `.coalition` file of the open workspace, as it also does when the kernel is gone."""
        if self._desk.is_open:
            self.keeper.backup()

    def _on_continued(self) -> None:
        """Go back to where the work was broken off; to Home where texts wait that have no field."""
        desk, t, now = self._desk, self._desk.t, self.keeper.now
        *_, last = (None, *desk.log)
        self.go("home" if now.unfinished else place_of(last))
        one, other = "{count} kept change was damaged and left out.", "{count} kept changes were damaged and left out."
        damaged = t.many(one, other, now.unread) if now.unread else ""
        self.say(t.paragraph([t("Your work is here again."), damaged]))

    def _on_forgotten(self) -> None:
        self.say(
            self._desk.t("Nothing is kept in this browser any more. The open workspace stays until this page closes.")
        )

    def _on_answer(self, said: Mapping[str, Any]) -> None:
        chosen = self._questions.get(int(said["id"]), {}).get(str(said["answer"]))
        self._questions[int(said["id"])] = {}
        if chosen is not None:
            chosen()

    def _arrange(self) -> None:
        screen = self._screen()
        state = (self._desk.version, self._desk.saved_version)
        if self._seen.get(self._key()) != state:
            screen.refresh()
            self._seen[self._key()] = state
        for key, each in self._screens.items():
            show_if(each.work, wanted=key == self._key())
            show_if(each.side, wanted=key == self._key())
        self._show_guide()
        self._face.show(self._scene())

    def _show_guide(self) -> None:
        text = guide(self.place, self._desk.t.language)
        if self._guided != self.place:
            self._guided = self.place
            self._guide.value = guide_markup(self._desk.t("How this works"), text) if text else ""

    def _key(self) -> str:
        missing = self._places[self.place].needs_workspace and not self._desk.is_open
        return "closed" if missing else self.place

    def _screen(self) -> Screen:
        key = self._key()
        if key not in self._screens:
            make = self._closed if key == "closed" else self._places[key].make
            self._screens[key] = make(self._desk, self)
            self._work.children = tuple(each.work for each in self._screens.values())
            self._side.children = (*(each.side for each in self._screens.values()), self._guide)
        return self._screens[key]

    def _scene(self) -> dict[str, Any]:
        desk, t = self._desk, self._desk.t
        undo, redo = desk.can_undo, desk.can_redo
        described = top(
            desk.workspace,
            SavingState(desk.is_open, desk.unsaved, self.keeper.now.saved_at),
            undo.act if undo else None,
            redo.act if redo else None,
            t,
        )
        return {
            "words": self._words(),
            "places": [{"id": id, "name": place.name, "sign": place.sign} for id, place in self._places.items()],
            "titles": {id: t("{place} · Coalition Kit", place=place.name) for id, place in self._places.items()},
            "place": self.place,
            "notes": self._place_notes(),
            "saving_place": "together" if "together" in self._places else "home",
            "top": _camel(asdict(described)),
        }

    def _place_notes(self) -> dict[str, str]:
        """What waits at a place, in two words under its name."""
        count = len(self._desk.conflicts)
        return {"together": conflict_count(count, self._desk.t)} if count else {}

    def _words(self) -> dict[str, str]:
        t = self._desk.t
        return {
            "places": t("Workbooks"),
            "more": t("More"),
            "undo": t("Undo"),
            "backup": t("Save a file"),
            "close": t("Close this note"),
            "skip": t("Go to the work"),
            "side": t("Beside the work"),
        }


def _camel(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name.replace("_why", "Why"): value for name, value in values.items()}
