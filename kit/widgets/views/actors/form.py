"""The form of an actor, for a new one and for changing one."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import ipywidgets as w

from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.audience import Level
from kit.domain.scores import Scale
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import given, kind_choices, level_choices, score_choices, stance_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, Field, LongTextField, TextField
from kit.widgets.parts.layout import bar, show_if, stack, words
from kit.widgets.views.actors.body import ActorBody
from kit.widgets.views.actors.drafts import Holder, draft_of, fill
from kit.widgets.views.actors.more import ActorMore

_TEXTS = {"name", "place", "short", "status_as_of", "goal", "cluster", "note"}


class ActorForm:
    """Fields of an actor with two buttons; `on_save(values)` hears only complete answers.

    `on_close()` hears that the person leaves; without it there is nothing to leave.
    `likeness(name)` gives the id and the name of an actor that a typed name resembles; `on_like(id)` opens it.
    """

    def __init__(
        self,
        t: Translator,
        on_save: Callable[[Mapping[str, Any]], None],
        on_close: Callable[[], None] | None,
        *,
        new: bool,
        likeness: Callable[[str], tuple[str, str]],
        on_like: Callable[[str], None],
    ) -> None:
        self._t, self._on_save, self._likeness, self._on_like = t, on_save, likeness, on_like
        self._like, self._actor, self._scored = "", Actor(""), False
        self._is_it = button("", lambda: self._on_like(self._like), "link")
        show_if(self._is_it.widget, wanted=False)
        self._first = self._make_first()
        self._said = words(t("Several people scored it. Use “Score” to change what you gave."), "kit-small-text")
        self._body, self._more = ActorBody(t), ActorMore(t)
        self._fields: dict[str, Holder] = {**self._first, **self._body.fields, **self._more.fields}
        if not new:
            self._fields["note"] = LongTextField(t("Note"), rows=3)
        self.widget = self._arranged(new, on_close)

    def _make_first(self) -> dict[str, Field]:
        t = self._t
        name = TextField(t("Name of the actor"), t("As it is known in the country."), on_change=self._on_named)
        name.control.continuous_update = True
        return {
            "name": name,
            "kind": ChoiceField(t("Kind"), kind_choices(t), on_change=self._on_kind),
            "stance": ChoiceField(t("Stance"), stance_choices(t)),
            "influence": ChoiceField(t("Influence"), score_choices(t)),
            "interest": ChoiceField(t("Interest"), score_choices(t)),
            "place": TextField(t("Place")),
            "level": ChoiceField(t("Who may see it"), level_choices(t), value=Level.COALITION),
        }

    def _arranged(self, new: bool, on_close: Callable[[], None] | None) -> w.Box:
        t = self._t
        save = button(
            t("Add the actor") if new else t("Save the changes"), self._on_saved, "first" if new else "ordinary"
        )
        leave = t("Close") if new else t("Leave it as it was")
        close = (button(leave, on_close, "quiet").widget,) if on_close else ()
        name, *rest = (field.widget for field in self._first.values())
        grid = stack(*rest, classes=("kit-pair",))
        note = () if new else (self._fields["note"].widget,)
        acts = bar(save.widget, *close)
        parts = (name, self._is_it.widget, grid, self._said, self._body.widget, *note, self._more.widget, acts)
        return stack(*parts, classes=("kit-form", "kit-actor-form"))

    def fill(self, actor: Actor, workspace: Workspace | None = None, today: date | None = None) -> None:
        """Show an actor's values; the workspace has what can be chosen, and whether people scored the actor.

        With `today` a status that is too old is pointed out.
        """
        self._actor = actor
        for name in _TEXTS & set(self._fields) if actor.id else ():
            field = self._fields[name]
            if isinstance(field, Field):
                field.bind("actors", actor.id, name)
        fill(self._fields, actor)
        self._more.offer(workspace or Workspace(), actor)
        scores = workspace.scores.values() if workspace else ()
        self._show_scores(scored=any(score.actor == actor.id for score in scores))
        self._body.expect(today)
        self._body.show(actor.kind, actor)
        self._show_like("", "")

    def _show_scores(self, *, scored: bool) -> None:
        """What people scored is changed by scoring only."""
        self._scored = scored
        show_if(self._said, wanted=scored)
        for scale in Scale:
            show_if(self._fields[scale].widget, wanted=not scored)

    @property
    def draft(self) -> dict[str, Any]:
        """What the person put in and has not saved, by field."""
        return draft_of(self._fields, self._actor)

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Put a draft back over the values of the actor."""
        for name, value in draft.items():
            self._fields[name].set(value)

    def focus(self) -> None:
        """Put the keyboard on the name."""
        self._first["name"].control.focus()

    def _on_named(self, name: str) -> None:
        self._fields["name"].say("")
        self._show_like(*self._likeness(name))

    def _show_like(self, id: str, name: str) -> None:
        self._like = id
        if id:
            self._is_it.relabel(self._t("Is it {name}? Open it", name=name))
        show_if(self._is_it.widget, wanted=bool(id))

    def _on_kind(self, code: str) -> None:
        """A kind that is in danger brings its level with it; a level that a person narrowed stays."""
        self._body.show(code, self._actor)
        kind = actor_kind(code)
        if kind and self._fields["level"].value is Level.COALITION:
            self._fields["level"].set(kind.default_level)

    def _on_saved(self) -> None:
        values = {name: field.value for name, field in self._fields.items()}
        if not values["name"]:
            self._fields["name"].say(self._t("Give the actor a name."))
            return
        for scale in Scale:
            value = values.pop(scale)
            if not self._scored:
                values[scale] = given(value)
        self._on_save({str(name): value for name, value in values.items()})
