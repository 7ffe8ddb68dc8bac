"""Actors and ties as tables: everything that the map draws, in rows."""

from collections import Counter
from functools import lru_cache

from kit.analysis.structure import whole_ties
from kit.domain.actors import Actor, Stance, Tie
from kit.domain.audience import Level
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_token, stance_word
from kit.presenters.actors.words import (
    kind_name,
    kind_sign,
    level_word,
    name_of,
    strength_word,
    tie_sentence,
    tie_word,
)
from kit.presenters.table import Cell, Column, Row, RowState, TableDescription


def actor_table(workspace: Workspace, t: Translator) -> TableDescription:
    """A row for each actor, in the order of their making."""
    whole = whole_ties(workspace.actors, workspace.ties)
    counts = Counter(id for tie in whole for id in (tie.source, tie.target))
    return TableDescription(
        caption=t("Actors"),
        columns=(
            Column("name", t("Actor"), narrow="first"),
            Column("kind", t("Kind")),
            Column("stance", t("Stance")),
            Column("influence", t("Influence"), number=True),
            Column("ties", t("Ties"), number=True),
            Column("place", t("Place"), narrow="wide"),
            Column("level", t("Who may see it"), narrow="wide"),
        ),
        rows=tuple(_actor_row(actor, counts[id], t) for id, actor in workspace.actors.items()),
        empty=t("No actors yet."),
    )


@lru_cache(maxsize=4096)
def _actor_row(actor: Actor, ties: int, t: Translator) -> Row:
    stance = Cell(
        stance_word(actor.stance, t),
        shape=stance_token(actor.stance),
        tone="" if actor.stance is not None else "soft",
        rank=float(actor.stance if actor.stance is not None else Stance.ACTIVE_OPPONENT - 1),
    )
    kind = Cell(kind_name(actor.kind, t), sign=kind_sign(actor.kind), tone="" if kind_sign(actor.kind) else "attn")
    cells = (
        Cell(name_of(actor, t)),
        kind,
        stance,
        Cell("-" if actor.influence is None else str(actor.influence), rank=float(actor.influence or 0)),
        Cell(str(ties), tone="" if ties else "attn", rank=float(ties)),
        Cell(actor.place),
        Cell(level_word(actor.level, t), rank=float(list(Level).index(actor.level))),
    )
    state, says = _state(actor, t)
    return Row(actor.id, cells, state, says)


def _state(actor: Actor, t: Translator) -> tuple[RowState, str]:
    if not actor.name or not kind_sign(actor.kind):
        return RowState.INCOMPLETE, t("Incomplete")
    if actor.level is Level.PROTECTED:
        return RowState.PROTECTED, t("Protected")
    return RowState.REST, ""


def tie_table(workspace: Workspace, t: Translator) -> TableDescription:
    """A row for each tie; the row says the tie as a sentence."""
    names = {id: name_of(actor, t) for id, actor in workspace.actors.items()}
    return TableDescription(
        caption=t("Ties"),
        columns=(
            Column("source", t("From"), narrow="first"),
            Column("kind", t("Tie")),
            Column("target", t("To"), names=True),
            Column("strength", t("Strength")),
            Column("note", t("Note"), narrow="wide"),
        ),
        rows=tuple(
            _tie_row(tie, names[tie.source], names[tie.target], t)
            for tie in workspace.ties.values()
            if tie.source in names and tie.target in names
        ),
        empty=t("No ties yet. Open an actor to add one."),
    )


@lru_cache(maxsize=8192)
def _tie_row(tie: Tie, source: str, target: str, t: Translator) -> Row:
    cells = (
        Cell(source),
        Cell(tie_word(tie.kind, t)),
        Cell(target),
        Cell(strength_word(tie.strength, t), tone="" if tie.strength else "soft", rank=float(tie.strength or 0)),
        Cell(tie.note),
    )
    state = RowState.PROTECTED if tie.level is Level.PROTECTED else RowState.REST
    return Row(tie.id, cells, state, tie_sentence(tie, source, target, t))
