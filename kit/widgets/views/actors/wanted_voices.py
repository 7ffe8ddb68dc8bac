"""Whose voices the coalition wants on its map: provinces, affected groups, languages."""

from collections.abc import Callable

from kit.content.groups import affected_groups
from kit.desk import Desk
from kit.domain.edits.coalition import describe_coalition
from kit.widgets.parts.layout import stack, words
from kit.widgets.parts.list_field import ListField


class WantedVoices:
    """Three lists; each is kept when the person leaves it, and the map says who still lacks."""

    def __init__(self, desk: Desk) -> None:
        t, commas = desk.t, desk.t("With commas between them.")
        self._desk = desk
        self._fields = {
            "provinces": ListField(t("Provinces"), commas, t("Add a province"), self._sets("provinces")),
            "groups": ListField(t("Groups of people"), commas, t("Add a group"), self._sets("groups")),
            "languages": ListField(t("Languages"), commas, t("Add a language"), self._sets("languages")),
        }
        said = t("Name everybody the report should speak for. The kit tells you who has nobody on the map.")
        fields = (field.widget for field in self._fields.values())
        self.widget = stack(words(said, "kit-small-text"), *fields, classes=("kit-form",))

    def refresh(self) -> None:
        """Show the lists as they stand, and offer what the map and the list of groups know."""
        workspace = self._desk.workspace
        actors = workspace.actors.values()
        offered = {
            "provinces": (actor.place for actor in actors if actor.place),
            "groups": (group.name for group in affected_groups(self._desk.t.language)),
            "languages": (language for actor in actors for language in actor.languages),
        }
        for name, field in self._fields.items():
            field.set(getattr(workspace.coalition, name))
            field.offer(tuple(dict.fromkeys(offered[name])))

    def _sets(self, name: str) -> Callable[[tuple[str, ...]], None]:
        def keep(value: tuple[str, ...]) -> None:
            self._desk.apply(describe_coalition, **{name: value})

        return keep
