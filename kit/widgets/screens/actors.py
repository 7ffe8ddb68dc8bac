"""The actors screen: who is tied to whom, and how, as a map and as tables, with what is missing beside it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import ipywidgets as w

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor
from kit.domain.scores import settled
from kit.presenters.actor_card import actor_card
from kit.presenters.actor_choices import likeness
from kit.presenters.actor_gaps import actor_gaps
from kit.presenters.actor_table import actor_table, tie_table
from kit.presenters.more import more_words
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, show_if, stack, title, words
from kit.widgets.parts.missing import Lack, MissingList
from kit.widgets.parts.switch import Switch
from kit.widgets.views.actor_bar import ActorBar
from kit.widgets.views.actor_form import ActorForm
from kit.widgets.views.actor_network import ActorNetwork
from kit.widgets.views.actor_peek import ActorPeek
from kit.widgets.views.actor_side import ActorSide
from kit.widgets.views.bring_file import BringFile
from kit.widgets.views.record_table import RecordTable


class ActorsScreen:
    """One actor is chosen at most; the network, the tables and the card all show the same one."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._chosen = ""
        t = desk.t
        self._switch = Switch(t("View"), ((t("Network"), "network"), (t("Table"), "table")), lambda _: self.refresh())
        self._bar = ActorBar(t, self.refresh, self._on_add, self._on_register)
        self._network = ActorNetwork(desk, self._choose)
        self._actors, self._ties = RecordTable(self._choose), RecordTable(self._on_tie_chosen)
        self._form: ActorForm | None = None
        self._register: BringFile | None = None
        self._open = stack(classes=("kit-actor-open",))
        self._empty = self._make_empty()
        self._actor_side = ActorSide(desk, frame, self._choose)
        self._peek = ActorPeek(t, self._choose)
        nothing = t("Nothing that the kit can see.")
        self._missing = MissingList(t("What is missing"), nothing, self._on_gap, partial(more_words, t=t))
        self.work = self._make_work()
        self.side = stack(self._actor_side.widget, stack(self._missing.widget, classes=("kit-part",)))

    def _make_work(self) -> w.Box:
        t = self._desk.t
        head = bar(title(t("Actors"), t("Who is tied to whom, and how?")), self._switch.widget, classes=("kit-head",))
        take_away = button(t("Take the map or the register away"), lambda: self._frame.go("take_away"), "link")
        self._tables = stack(
            heading(t("Actors")),
            self._actors.widget,
            heading(t("Ties")),
            self._ties.widget,
            classes=("kit-actor-tables",),
        )
        self._views = stack(self._network.widget, self._tables, take_away.widget)
        return stack(
            head, self._bar.widget, self._open, self._empty, self._views, self._peek.widget, classes=("kit-actors",)
        )

    def _make_empty(self) -> w.Box:
        t = self._desk.t
        return stack(
            heading(t("No actors yet"), 2, "kit-name"),
            words(
                t(
                    "Start with those you already work with. Ten are enough for a first map. You can also bring a "
                    "register from Excel."
                )
            ),
            bar(
                button(t("Add an actor"), self._on_add, "first", "plus").widget,
                button(t("Bring a register"), self._on_register, "ordinary", "arrow-up").widget,
            ),
            classes=("kit-empty",),
        )

    def refresh(self) -> None:
        """Paint what has changed."""
        workspace, t = settled(self._desk.workspace), self._desk.t
        if self._chosen not in workspace.actors:
            self._chosen = ""
        there, network = bool(workspace.actors), self._switch.value == "network"
        show_if(self._bar.widget, wanted=there)
        show_if(self._switch.widget, wanted=there)
        show_if(self._views, wanted=there)
        show_if(self._network.widget, wanted=network)
        show_if(self._tables, wanted=not network)
        show_if(self._empty, wanted=not there and not self._open.children)
        self._bar.for_map(wanted=network)
        if network:
            self._network.show(self._chosen, self._bar.kinds)
        else:
            self._actors.show(actor_table(workspace, t), self._chosen)
            self._ties.show(tie_table(workspace, t))
        self._show_beside()

    def _show_beside(self) -> None:
        workspace, t = settled(self._desk.workspace), self._desk.t
        self._actor_side.show(self._chosen)
        self._peek.show(actor_card(workspace, self._chosen, t))
        gaps = actor_gaps(workspace, t, self._desk.today)
        lacks = [Lack(gap.key, gap.sentence, ((gap.words, gap.act),), "bad" if gap.grave else "attn") for gap in gaps]
        self._missing.show(lacks)

    def show(self, record: str) -> None:
        """Choose an actor and bring it into sight."""
        self._choose(record)
        self._network.map.focus(record)

    def _choose(self, id: str) -> None:
        if id != self._chosen:
            self._chosen = id
            self.refresh()

    def _on_tie_chosen(self, id: str) -> None:
        self._choose(self._desk.workspace.ties[id].source)

    def _on_gap(self, act: str, about: str) -> None:
        """Do what mends a gap; it is about a record, a kind or a place."""
        if act == "add_kind":
            self._open_form(Actor("", kind=about))
        elif act == "add_place":
            self._open_form(Actor("", place=about))
        elif act == "open":
            self._on_tie_chosen(about)
        elif act.startswith("score"):
            self.show(about)
            self._actor_side.open_scoring(act)
        else:
            self.show(about)
            (self._actor_side.open_tie if act == "tie" else self._actor_side.open_change)()

    def _on_add(self) -> None:
        self._open_form(Actor(""))

    def _open_form(self, actor: Actor) -> None:
        if self._form is None:
            self._form = ActorForm(
                self._desk.t, self._on_added, self._close, new=True, likeness=self._likeness, on_like=self._on_like
            )
        if self._form.widget in self._open.children and self._form.draft:
            self._ask_leave(lambda: self._fill_form(actor))
        else:
            self._fill_form(actor)

    def _fill_form(self, actor: Actor) -> None:
        if self._form is None:
            return
        self._form.fill(actor)
        self._open_with(self._form.widget)
        self._form.focus()

    def _on_register(self) -> None:
        if self._register is None:
            t = self._desk.t
            hint = t("A table with a row for each actor, such as your own register or one from Kumu.")
            self._register = BringFile(self._desk, self._frame, t("Bring a register"), hint, self._close)
        self._open_with(self._register.widget)

    def _open_with(self, widget: w.Widget) -> None:
        self._open.children = (widget,)
        self._bar.offer_add(wanted=False)
        self.refresh()
        self._frame.to_top()

    def _close(self) -> None:
        self._open.children = ()
        self._bar.offer_add(wanted=True)
        self.refresh()
        self._frame.to_top()

    def _likeness(self, name: str) -> tuple[str, str]:
        return likeness(self._desk.workspace, name, self._desk.t)

    def _on_like(self, id: str) -> None:
        """The known actor takes the place of the new one, unless more than its name was typed already."""
        if self._form is not None and self._form.draft.keys() - {"name"}:
            self._ask_leave(lambda: self._on_known(id))
        else:
            self._on_known(id)

    def _on_known(self, id: str) -> None:
        self._close()
        self.show(id)

    def _ask_leave(self, on_left: Callable[[], None]) -> None:
        t = self._desk.t
        text = t("What you typed about the new actor is not kept.")
        self._frame.ask(t("Leave the new actor?"), text, t("Leave it"), t("Go on writing"), on_left)

    def _on_added(self, values: Mapping[str, Any]) -> None:
        """Add the actor, choose it, and leave the form open for the next one."""
        id = self._desk.new_id("A")
        self._chosen = id
        self._desk.apply(add_actor, Actor(id, **values))
        self._frame.say(self._desk.t("{name} was added. You can add the next one.", name=values["name"]))
        if self._form is not None:
            self._form.fill(Actor(""))
