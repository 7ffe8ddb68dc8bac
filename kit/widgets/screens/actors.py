"""The actors screen: one map in many views, what opens above them, and what is missing beside them."""

from functools import partial

import ipywidgets as w

from kit.desk import Desk
from kit.domain.actors import Actor, TieKind
from kit.domain.scores import settled
from kit.presenters.actors.card import actor_card
from kit.presenters.actors.gaps import actor_gaps
from kit.presenters.actors.words import name_of
from kit.presenters.more import more_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, show_if, stack, words
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.views.actors.bar import ActorBar
from kit.widgets.views.actors.find import ActorFind
from kit.widgets.views.actors.joining import JoinActors
from kit.widgets.views.actors.method import MethodSteps
from kit.widgets.views.actors.new_actor import NewActor
from kit.widgets.views.actors.panels import ActorPanels, Opener
from kit.widgets.views.actors.paper_entry import PaperEntry
from kit.widgets.views.actors.peek import ActorPeek
from kit.widgets.views.actors.quick_entry import QuickEntry
from kit.widgets.views.actors.side import ActorSide
from kit.widgets.views.actors.views import ActorViews
from kit.widgets.views.bringing.bring_file import BringFile


class ActorsScreen:
    """One actor is chosen at most; every view, the card and the panels show the same one."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame, self._chosen = desk, frame, ""
        self._left_map = False
        self._views = ActorViews(desk, frame, self._choose, self.refresh, self._on_write)
        self._find = ActorFind(t, self._on_found)
        self._bar = ActorBar(t, self.refresh, self._find.widget)
        add = button(t("Add an actor"), self._on_add, "first", "plus")
        self._panels = ActorPanels(self._openers(), add, t("Close"), self._on_turned)
        self._empty = self._make_empty()
        self._actor_side = ActorSide(desk, frame, self._choose)
        self._peek = ActorPeek(t, self._choose)
        nothing = t("Nothing that the kit can see.")
        self._missing = MissingList(t("What is missing"), nothing, self._on_gap, partial(more_words, t=t))
        self._take_away = button(t("Take the map or the register away"), lambda: frame.go("take_away"), "link").widget
        panels, views = self._panels, self._views
        self._seen = stack(self._bar.widget, views.widget, self._take_away, classes=("kit-actors-seen",))
        stage = stack(panels.widget, self._seen, classes=("kit-actors-stage",))
        parts = (views.head, panels.ways, self._empty, stage, self._peek.widget)
        self.work = stack(*parts, classes=("kit-actors",))
        self.side = stack(self._actor_side.widget, stack(self._missing.widget, classes=("kit-part",)))

    def _openers(self) -> dict[str, Opener]:
        """What can be opened above the views: one line each."""
        desk, frame, t = self._desk, self._frame, self._desk.t
        close = self._close
        hint = t("A table with a row for each actor, such as your own register or one from Kumu.")
        register = t("Bring a register")
        return {
            "new": Opener("", "plus", lambda: NewActor(desk, frame, self.show, close)),
            "steps": Opener(t("Step by step"), "check", self._make_steps, closes=False),
            "lines": Opener(t("Type lines"), "report", lambda: QuickEntry(desk, frame, close)),
            "paper": Opener(t("From paper"), "practice", lambda: PaperEntry(desk, frame, close)),
            "register": Opener(register, "arrow-up", lambda: BringFile(desk, frame, register, hint, close)),
            "join": Opener(t("Twice on the map?"), "actors", lambda: JoinActors(desk, frame, close)),
        }

    def _make_steps(self) -> MethodSteps:
        return MethodSteps(self._desk, self._frame, self._choose, self._on_gap, self._on_kind, self._on_steps_done)

    def _make_empty(self) -> w.Box:
        t, hint = self._desk.t, self._desk.t("Start with those you already work with. Ten are enough for a first map.")
        guide = t("The steps guide you. Or type lines together, bring a register from Excel, or type in a paper map.")
        title = heading(t("No actors yet"), 2, "kit-name")
        begin = button(t("Begin step by step"), lambda: self._panels.open("steps"))
        return stack(title, words(hint), words(guide), begin.widget, classes=("kit-empty",))

    def refresh(self) -> None:
        """Paint what has changed."""
        workspace, opened = settled(self._desk.workspace), bool(self._panels.open_name)
        if self._chosen not in workspace.actors:
            self._chosen = ""
        there, view = bool(workspace.actors), self._views.name
        for part in (self._views.turns, self._seen, self._actor_side.widget):
            show_if(part, wanted=there)
        show_if(self._empty, wanted=not there and not opened)
        self._panels.offer("join", wanted=len(workspace.actors) > 1)
        self._bar.show(view, workspace, self._chosen)
        self._find.show(workspace.actors)
        if there:
            self._views.show(workspace, self._chosen, self._bar.wish(view))
        self._panels.refresh()
        self._actor_side.show(self._chosen)
        t = self._desk.t
        self._peek.show(None if opened else actor_card(workspace, self._chosen, t))
        gaps = actor_gaps(workspace, t, self._desk.today)
        self._missing.show(
            [Lack(gap.key, gap.sentence, ((gap.words, gap.act),), "bad" if gap.grave else "attn") for gap in gaps]
        )

    def show(self, record: str) -> None:
        """Choose an actor and bring it into sight."""
        self._choose(record)
        self._views.network.map.focus(record)

    def _choose(self, id: str) -> None:
        if id != self._chosen:
            self._chosen = id
            self.refresh()
        elif id:
            self._peek.again()

    def _on_found(self, id: str) -> None:
        self._choose(id)
        if self._views.on_map:
            self._views.network.map.bring(id)

    def _on_steps_done(self) -> None:
        self._close()
        self._views.turn("questions")

    def _on_kind(self, kind: TieKind) -> None:
        self._bar.show_ties((kind,))
        self.refresh()

    def _on_gap(self, act: str, about: str) -> None:
        """Do what mends a gap; it is about a record, a kind or a place."""
        if act == "add_kind":
            self._open_new(Actor("", kind=about))
        elif act == "add_place":
            self._open_new(Actor("", place=about))
        elif act == "open":
            self._choose(self._desk.workspace.ties[about].source)
        elif act.startswith("score"):
            self.show(about)
            self._actor_side.open_scoring(act)
        else:
            self.show(about)
            (self._actor_side.open_tie if act == "tie" else self._actor_side.open_change)()

    def _on_add(self) -> None:
        self._open_new(Actor(""))

    def _open_new(self, actor: Actor) -> None:
        new = self._panels.panel("new")
        if isinstance(new, NewActor):
            new.open(actor, partial(self._panels.open, "new"), shown=self._panels.open_name == "new")

    def _on_write(self, id: str) -> None:
        """Open fast entry from the map, for a tie of this actor; closing it leads back there."""
        self._left_map = True
        self._panels.open("lines")
        lines, actor = self._panels.panel("lines"), self._desk.workspace.actors.get(id)
        if isinstance(lines, QuickEntry) and actor is not None:
            lines.start(f"{name_of(actor, self._desk.t)} > ")

    def _close(self) -> None:
        self._panels.close()
        if self._left_map:
            self._views.network.map.focus("")
        self._left_map = False

    def _on_turned(self) -> None:
        self.refresh()
        self._frame.to_top()
