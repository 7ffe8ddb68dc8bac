"""What is asked of an actor only when somebody wants to say more: names, goal, who asks it, whom it speaks for."""

from collections.abc import Mapping

from kit.content.groups import affected_groups
from kit.domain.actors import Actor
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import member_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.parts.list_field import ListField
from kit.widgets.views.actors.drafts import Holder


class ActorMore:
    """Fields by name that stay folded until somebody opens them."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        commas = t("With commas between them.")
        self._asked = ChoiceField(t("Who asks it"), member_choices(Workspace(), t))
        self._groups = ListField(t("Speaks for"), commas, t("Add a group"))
        self._languages = ListField(t("Languages"), commas, t("Add a language"))
        self.fields: Mapping[str, Holder] = {
            "goal": TextField(t("What it wants"), t("Its goal, in a few words.")),
            "asked_by": self._asked,
            "groups": self._groups,
            "languages": self._languages,
            "aliases": ListField(t("Other names"), t("Spellings and abbreviations, with commas."), t("Add a name")),
            "short": TextField(t("Short name")),
            "cluster": TextField(t("Cluster"), t("Theme or working group.")),
        }
        self._toggle = button(t("More about it"), self._on_toggled, "link")
        self._folded = stack(*(field.widget for field in self.fields.values()), classes=("kit-form",))
        self.widget = stack(self._toggle.widget, self._folded, classes=("kit-actor-more",))
        self._open = True
        self._on_toggled()

    def offer(self, workspace: Workspace, actor: Actor) -> None:
        """Offer the members, groups and languages that the coalition knows."""
        coalition, actors = workspace.coalition, workspace.actors.values()
        groups = (group.name for group in affected_groups(self._t.language))
        self._asked.offer(member_choices(workspace, self._t), actor.asked_by)
        self._groups.offer(tuple(dict.fromkeys((*coalition.groups, *groups))))
        spoken = (language for each in actors for language in each.languages)
        self._languages.offer(tuple(dict.fromkeys((*coalition.languages, *spoken))))

    def _on_toggled(self) -> None:
        self._open = not self._open
        show_if(self._folded, wanted=self._open)
        self._toggle.relabel(self._t("Less about it") if self._open else self._t("More about it"))
