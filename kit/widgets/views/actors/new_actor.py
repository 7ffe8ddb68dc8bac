"""A new actor: its form, which stays open for the next one, and what is asked before typed words are left."""

from collections.abc import Callable, Mapping
from typing import Any

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor
from kit.presenters.actors.choices import likeness
from kit.widgets.frame import Frame
from kit.widgets.views.actors.form import ActorForm


class NewActor:
    """`on_choose(id)` hears the actor that was added, or the known one that was meant; `on_close()` leaves the form.

    Without `on_close` there is nothing to leave.
    """

    def __init__(
        self, desk: Desk, frame: Frame, on_choose: Callable[[str], None], on_close: Callable[[], None] | None = None
    ) -> None:
        self._desk, self._frame, self._on_choose, self._on_close = desk, frame, on_choose, on_close
        self._form = ActorForm(
            desk.t, self._on_added, on_close, new=True, likeness=self._likeness, on_like=self._on_like
        )
        self._fill(Actor(""))
        self.widget = self._form.widget

    def open(self, actor: Actor, on_ready: Callable[[], None], *, shown: bool) -> None:
        """Fill the form, at once or after asking where it is shown with words in it, then call `on_ready()`."""

        def fill() -> None:
            self._fill(actor)
            on_ready()
            self._form.focus()

        if shown and self._form.draft:
            self._ask_leave(fill)
        else:
            fill()

    def _fill(self, actor: Actor) -> None:
        self._form.fill(actor, self._desk.workspace)

    def _likeness(self, name: str) -> tuple[str, str]:
        return likeness(self._desk.workspace, name, self._desk.t)

    def _on_like(self, id: str) -> None:
        """The known actor takes the place of the new one, unless more than its name was typed already."""
        if self._form.draft.keys() - {"name"}:
            self._ask_leave(lambda: self._on_known(id))
        else:
            self._on_known(id)

    def _on_known(self, id: str) -> None:
        self._fill(Actor(""))
        if self._on_close:
            self._on_close()
        self._on_choose(id)

    def _ask_leave(self, on_left: Callable[[], None]) -> None:
        t = self._desk.t
        text = t("What you typed about the new actor is not kept.")
        self._frame.ask(t("Leave the new actor?"), text, t("Leave it"), t("Go on writing"), on_left)

    def _on_added(self, values: Mapping[str, Any]) -> None:
        """Add the actor, choose it, and leave the form open for the next one."""
        id = self._desk.new_id("A")
        self._desk.apply(add_actor, Actor(id, **values))
        self._on_choose(id)
        self._frame.say(self._desk.t("{name} was added. You can add the next one.", name=values["name"]))
        self._fill(Actor(""))
