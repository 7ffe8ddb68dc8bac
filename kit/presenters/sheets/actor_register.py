"""The actor register as a workbook that Kumu reads: Elements, Connections, and a sheet about them."""

import datetime
from dataclasses import dataclass, replace

from kit.content.kinds import actor_kinds
from kit.domain.actors import Actor, Tie, TieKind
from kit.domain.audience import Audience, Level
from kit.domain.disclosure import Disclosed
from kit.i18n.translator import Translator
from kit.presenters.actor_words import level_word, tie_word
from kit.presenters.sheet import Book, CellKind, Column, Sheet, Value
from kit.presenters.sheets.about import SPARE, about, blank_facts, book, export_facts, with_extra
from kit.presenters.stance import stance_word, stances

_DIRECTIONS = ("directed", "undirected")
LIST_MARK = " | "
"""What Kumu reads between several values of one cell."""


def actor_register(disclosed: Disclosed, t: Translator, today: datetime.date) -> Book:
    """The register of the actors and ties that the audience may see."""
    narrow = disclosed.audience is Audience.PUBLIC
    sheets = (_elements(disclosed, narrow, t), _connections(disclosed, t))
    facts = export_facts(disclosed, today, t)
    return book(t("Actor register"), (*sheets, about(t("Actor register"), _what(t), sheets, facts, t)), t)


def blank_actor_register(t: Translator) -> Book:
    """The register to be filled by hand; it asks for contacts, which no export holds."""
    columns = list(_actor_columns(t))
    columns.insert(-1, _contact(t))
    sheets = (
        replace(_sheet("Elements", tuple(columns)), spare=SPARE),
        replace(_sheet("Connections", _tie_columns(t)), spare=SPARE),
    )
    title = t("Actor register")
    return book(title, (*sheets, about(title, _what(t), sheets, blank_facts(t), t)), t)


def _what(t: Translator) -> str:
    return t("Who matters for the review, and who is tied to whom. Kumu reads this file as it is.")


def _sheet(name: str, columns: tuple[Column, ...], rows: tuple[tuple[Value, ...], ...] = ()) -> Sheet:
    return Sheet(name, columns, rows)


@dataclass(frozen=True, slots=True)
class _Words:
    kinds: dict[str, str]
    t: Translator

    def actor(self, actor: Actor) -> tuple[Value, ...]:
        return (
            actor.name,
            self.kinds.get(actor.kind, actor.kind),
            actor.note,
            LIST_MARK.join(actor.tags),
            actor.short,
            "" if actor.stance is None else stance_word(actor.stance, self.t),
            actor.influence,
            actor.interest,
            actor.place,
            actor.cluster,
            actor.status,
            actor.status_as_of,
            level_word(actor.level, self.t),
            actor.id,
        )


_JUDGED = frozenset({2, 3, 5, 6, 7})
"""Columns that a public file does not have: description, tags, stance and scores."""


def _elements(disclosed: Disclosed, narrow: bool, t: Translator) -> Sheet:
    words = _Words({kind.id: kind.name for kind in actor_kinds(t.language)}, t)
    actors = disclosed.workspace.actors.values()
    columns = _actor_columns(t)
    extras = with_extra(columns, (actor.extra for actor in actors))
    left = [place for place in range(len(columns)) if not (narrow and place in _JUDGED)]
    rows = tuple(
        (*(cells[place] for place in left), *_extra(actor.extra, extras))
        for actor, cells in ((actor, words.actor(actor)) for actor in actors)
    )
    own = tuple(Column(heading, 18, meaning=t("A column of your own register")) for heading in extras)
    return _sheet("Elements", (*(columns[place] for place in left), *own), rows)


def _extra(extra: tuple[tuple[str, str], ...], headings: tuple[str, ...]) -> tuple[str, ...]:
    texts = dict(extra)
    return tuple(texts.get(heading, "") for heading in headings)


def _actor_columns(t: Translator) -> tuple[Column, ...]:
    kinds = tuple(kind.name for kind in actor_kinds(t.language))
    return (
        Column("Label", 34, meaning=t("Name of the organisation or group"), first=True),
        Column("Type", 28, CellKind.CHOICE, kinds, t("Kind of actor, from the list")),
        Column("Description", 44, meaning=t("What the coalition should know of it")),
        Column("Tags", 20, meaning=t("Words to find it by, with | between them")),
        Column(t("Short name"), 12, meaning=t("Abbreviation")),
        Column(t("Stance"), 16, CellKind.CHOICE, _stances(t), t("From active opponent to active ally")),
        Column(t("Influence"), 11, CellKind.NUMBER, _scores(5), t("How much it can change, from 1 to 5")),
        Column(t("Interest"), 10, CellKind.NUMBER, _scores(5), t("How much the matter means to it, from 1 to 5")),
        Column(t("Place"), 16, meaning=t("Where it works or has its seat")),
        Column(t("Cluster"), 18, meaning=t("Theme or working group")),
        Column(t("Accreditation"), 14, meaning=t("For a national human rights institution: A, B or none")),
        Column(t("Accreditation date"), 14, meaning=t("The day on which the accreditation was looked up")),
        _level(t),
        _id(t),
    )


def _contact(t: Translator) -> Column:
    return Column(t("Contact"), 24, meaning=t("An address of the organisation; no file of the kit ever holds it"))


def _level(t: Translator) -> Column:
    words = tuple(level_word(level, t) for level in Level)
    return Column(t("Who may see it"), 14, CellKind.CHOICE, words, t("Public, coalition or protected"))


def _id(t: Translator) -> Column:
    return Column(t("ID"), 18, CellKind.ID, meaning=t("How the kit knows the row again; leave it as it is"))


def _stances(t: Translator) -> tuple[str, ...]:
    return tuple(stance_word(stance, t) for stance in stances() if stance is not None)


def _scores(most: int) -> tuple[str, ...]:
    return tuple(str(score) for score in range(1, most + 1))


def _connections(disclosed: Disclosed, t: Translator) -> Sheet:
    names = {actor.id: actor.name for actor in disclosed.workspace.actors.values()}

    def row(tie: Tie) -> tuple[Value, ...]:
        ends = (names.get(tie.source, ""), names.get(tie.target, ""))
        direction = _DIRECTIONS[not tie.kind.directed]
        words = (tie_word(tie.kind, t), direction, tie.strength, tie.note, level_word(tie.level, t))
        return (*ends, *words, tie.id, tie.source, tie.target)

    rows = tuple(row(tie) for tie in disclosed.workspace.ties.values())
    ends = (
        Column(t("From ID"), 13, CellKind.ID, meaning=t("ID of the first actor, for two of one name")),
        Column(t("To ID"), 13, CellKind.ID, meaning=t("ID of the second actor")),
    )
    return _sheet("Connections", (*_tie_columns(t), *ends), rows)


def _tie_columns(t: Translator) -> tuple[Column, ...]:
    kinds = tuple(tie_word(kind, t) for kind in TieKind)
    return (
        Column("From", 34, meaning=t("Name of the first actor, as on the sheet Elements"), first=True),
        Column("To", 34, meaning=t("Name of the second actor")),
        Column("Type", 16, CellKind.CHOICE, kinds, t("How the two are tied")),
        Column("Direction", 13, CellKind.CHOICE, _DIRECTIONS, t("Whether it runs from the first to the second only")),
        Column("Strength", 10, CellKind.NUMBER, _scores(3), t("From 1 (weak) to 3 (strong)")),
        Column("Description", 44, meaning=t("What the coalition knows of the tie")),
        _level(t),
        _id(t),
    )
