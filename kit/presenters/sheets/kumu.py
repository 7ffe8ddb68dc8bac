"""The map as a workbook for Kumu: its two sheets and nothing else, with the headings that it knows by name."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from kit.content.kinds import actor_kinds
from kit.domain.actors import Actor, TieKind
from kit.domain.disclosure import Disclosed
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import level_word, name_of, tie_word
from kit.presenters.sheet import Book, CellKind, Column, Sheet, Value
from kit.presenters.sheets.about import book
from kit.presenters.sheets.register_fields import LIST_MARK, capacities_text

Columns = Mapping[Column, Callable[[Any], Value]]


def kumu_map(disclosed: Disclosed, t: Translator) -> Book:
    """Elements and Connections; two actors of one name are told apart by their ID, since Kumu joins by label."""
    workspace = disclosed.workspace
    labels = _labels(workspace, t)
    elements = _sheet("Elements", _element_columns(workspace, labels, t), workspace.actors.values())
    ties = (tie for tie in workspace.ties.values() if tie.source in labels and tie.target in labels)
    connections = _sheet("Connections", _connection_columns(labels, t), ties)
    title = workspace.coalition.name or t("Actor map")
    return book(title, (elements, connections), t)


def _sheet(name: str, columns: Columns, records: Any) -> Sheet:
    rows = tuple(tuple(read(record) for read in columns.values()) for record in records)
    return Sheet(name, tuple(columns), rows, filters=False)


def _labels(workspace: Workspace, t: Translator) -> dict[str, str]:
    names = {id: name_of(actor, t) for id, actor in workspace.actors.items()}
    counts = Counter(name.casefold() for name in names.values())
    return {
        id: t("{name} ({id})", name=name, id=id) if counts[name.casefold()] > 1 else name for id, name in names.items()
    }


def _element_columns(workspace: Workspace, labels: Mapping[str, str], t: Translator) -> Columns:
    """Label, Type, Description and Tags mean something to Kumu; the rest are fields by which it colours and filters."""
    kinds = {kind.id: kind.name for kind in actor_kinds(t.language)}
    members = {member.id: member.name for member in workspace.members.values()}
    return {
        _text("Label", 34, first=True): lambda each: labels[each.id],
        _text("Type", 28): lambda each: kinds.get(each.kind, each.kind),
        _text("Description", 44): lambda each: each.note,
        _text("Tags", 20): _several("tags"),
        _text(t("Short name"), 12): lambda each: each.short,
        _text(t("Other names"), 20): _several("aliases"),
        _text(t("Stance"), 16): lambda each: "" if each.stance is None else stance_word(each.stance, t),
        _number(t("Influence")): lambda each: each.influence,
        _number(t("Interest")): lambda each: each.interest,
        _text(t("What it wants"), 34): lambda each: each.goal,
        _text(t("Who asks it"), 24): lambda each: members.get(each.asked_by, ""),
        _text(t("Place"), 16): lambda each: each.place,
        _text(t("Cluster"), 18): lambda each: each.cluster,
        _text(t("Speaks for"), 20): _several("groups"),
        _text(t("Languages"), 16): _several("languages"),
        _text(t("Accreditation"), 14): lambda each: each.status,
        _text(t("Accreditation date"), 14): lambda each: each.status_as_of,
        _text(t("Capacities"), 30): lambda each: capacities_text(each, t),
        _text(t("Who may see it"), 14): lambda each: level_word(each.level, t),
    }


def _connection_columns(labels: Mapping[str, str], t: Translator) -> Columns:
    return {
        _text("From", 34, first=True): lambda tie: labels[tie.source],
        _text("To", 34): lambda tie: labels[tie.target],
        _text("Direction", 13): lambda tie: _direction(tie.kind),
        _text("Label", 16): lambda tie: tie_word(tie.kind, t),
        _text("Type", 16): lambda tie: tie_word(tie.kind, t),
        _number("Strength"): lambda tie: tie.strength,
        _number(t("Access")): lambda tie: tie.access,
        _number(t("Risk")): lambda tie: tie.risk,
        _text("Description", 44): lambda tie: tie.note,
        _text(t("Who may see it"), 14): lambda tie: level_word(tie.level, t),
    }


def _direction(kind: TieKind) -> str:
    """Kumu's word; a tie that holds both ways has no arrow on the screen, and none in Kumu."""
    return "directed" if kind.directed else "undirected"


def _several(field: str) -> Callable[[Actor], str]:
    return lambda actor: LIST_MARK.join(getattr(actor, field))


def _text(heading: str, width: float, *, first: bool = False) -> Column:
    return Column(heading, width, first=first)


def _number(heading: str) -> Column:
    return Column(heading, 11, CellKind.NUMBER)
