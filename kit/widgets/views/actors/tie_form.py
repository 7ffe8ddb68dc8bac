"""The form of a tie, for a new one of the actor whose card is open and for changing one."""

from collections.abc import Callable, Mapping
from typing import Any

from kit.domain.actors import Tie
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import (
    access_choices,
    actor_choices,
    given,
    level_choices,
    risk_choices,
    strength_choices,
    tie_choices,
)
from kit.presenters.actors.words import name_of
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, Field, LongTextField
from kit.widgets.parts.layout import bar, markup, paragraph, show_if, stack
from kit.widgets.views.actors.drafts import draft_of, fill


class TieForm:
    """Whom the actor is tied to and how; `on_save(tie, values)` hears a complete answer, `tie` is empty for a new one.

    The ends of a tie that is there already stay as they are.
    """

    def __init__(
        self, t: Translator, on_save: Callable[[str, Mapping[str, Any]], None], on_close: Callable[[], None]
    ) -> None:
        self._t, self._on_save = t, on_save
        self._tie = Tie("")
        self._target = ChoiceField(t("To whom"), ((t("Choose an actor"), ""),))
        self._fields: dict[str, Field] = {
            "kind": ChoiceField(t("This actor"), tie_choices(t)),
            "strength": ChoiceField(t("Strength"), strength_choices(t)),
            "access": ChoiceField(t("Access"), access_choices(t), t("How easily you are heard over it.")),
            "risk": ChoiceField(t("Risk"), risk_choices(t), t("What harm it can do to people if you use it.")),
            "level": ChoiceField(t("Who may see it"), level_choices(t), value=Tie("").level),
            "note": LongTextField(t("Note"), rows=2),
        }
        self._save = button(t("Add the tie"), self._on_saved)
        self._all: dict[str, Field] = {"target": self._target, **self._fields}
        self._ends = markup("", "kit-small-text")
        kind, *rest = (field.widget for field in self._fields.values())
        acts = bar(self._save.widget, button(t("Close"), on_close, "quiet").widget)
        self.widget = stack(self._ends, kind, self._target.widget, *rest, acts, classes=("kit-form", "kit-tie-form"))

    def open(self, workspace: Workspace, actor: str, tie: Tie | None = None) -> None:
        """Show the values of a tie as seen from its source; without one, offer all actors but this one."""
        t = self._t
        self._tie = tie or Tie("", source=actor)
        others = actor_choices(workspace, t, without=self._tie.source)
        self._target.offer(((t("Choose an actor"), ""), *others), self._tie.target)
        self._target.say("")
        show_if(self._target.widget, wanted=tie is None)
        self._ends.value = paragraph(_ends(workspace, tie, t)) if tie else ""
        show_if(self._ends, wanted=tie is not None)
        self._fields["kind"].control.description = t("How they are tied") if tie else t("This actor")
        fill(self._fields, self._tie)
        self._save.relabel(t("Save the changes") if tie else t("Add the tie"))

    @property
    def draft(self) -> dict[str, Any]:
        """What the person put in and has not saved, by field."""
        return draft_of(self._all, self._tie)

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Put a draft back over the values of the tie."""
        for name, value in draft.items():
            self._all[name].set(value)

    def _on_saved(self) -> None:
        if not self._target.value:
            self._target.say(self._t("Choose the actor at the other end."))
            return
        new = {} if self._tie.id else {"source": self._tie.source, "target": self._target.value}
        values = {name: field.value for name, field in self._fields.items()}
        scales = {name: given(values[name]) for name in ("strength", "access", "risk")}
        self._on_save(self._tie.id, values | scales | new)


def _ends(workspace: Workspace, tie: Tie, t: Translator) -> str:
    source, target = (name_of(workspace.actors[id], t) for id in (tie.source, tie.target))
    return t("From {source} to {target}", source=source, target=target)
