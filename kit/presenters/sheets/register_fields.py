"""The columns of the actor register, each with what it shows of an actor or a tie."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from kit.content.kinds import actor_kinds
from kit.domain.actors import Actor, TieKind
from kit.domain.audience import Level
from kit.domain.scores import Rating, Scale
from kit.i18n.translator import Translator
from kit.presenters.actors.facts import capacity_words
from kit.presenters.actors.stance import stance_word, stances
from kit.presenters.actors.words import level_word, tie_word
from kit.presenters.sheet import CellKind, Column, Value

LIST_MARK = " | "
"""What Kumu reads between several values of one cell."""
WORKED_OUT = frozenset({"scorers", *(f"{scale}_spread" for scale in Scale)})
"""Keys of columns that only tell what follows from scores."""
_DIRECTED, _UNDIRECTED = "directed", "undirected"
_NOBODY: Mapping[str, str] = MappingProxyType({})
_FIVE, _THREE = ("1", "2", "3", "4", "5"), ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class Field:
    """A column and its value for a record; a `judged` one is an opinion, which the public does not see."""

    column: Column
    read: Callable[[Any], Value]
    judged: bool = False


def actor_fields(t: Translator, members: Mapping[str, str] = _NOBODY) -> tuple[Field, ...]:
    """Columns of the sheet Elements, given the names of the members by id; the first four are those that Kumu knows."""
    return (*_naming(t), *_judging(t, members), *_speaking(t), *_accreditation(t), *_last(t))


def _naming(t: Translator) -> tuple[Field, ...]:
    kinds = {kind.id: kind.name for kind in actor_kinds(t.language)}
    kind = Column("Type", 28, CellKind.CHOICE, tuple(kinds.values()), t("Kind of actor, from the list"), key="kind")
    note = _text("note", "Description", 44, t("What the coalition should know of it"))
    others = t("Other names and spellings, with | between them")
    return (
        Field(_text("name", "Label", 34, t("Name of the organisation or group"), first=True), lambda each: each.name),
        Field(kind, lambda each: kinds.get(each.kind, each.kind)),
        Field(note, lambda each: each.note, judged=True),
        _list("tags", "Tags", t("Words to find it by, with | between them"), judged=True),
        Field(_text("short", t("Short name"), 12, t("Abbreviation")), lambda each: each.short),
        _list("aliases", t("Other names"), others),
    )


def _judging(t: Translator, members: Mapping[str, str]) -> tuple[Field, ...]:
    influence, interest = t("How much it can change, from 1 to 5"), t("How much the matter means to it, from 1 to 5")
    goal = _text("goal", t("What it wants"), 34, t("What it wants from the review, as far as you know"))
    asked = _text("asked_by", t("Who asks it"), 24, t("The member of the coalition that speaks with it"))
    return (
        _stance(t),
        Field(_score("influence", t("Influence (1-5)"), _FIVE, influence), lambda each: each.influence, judged=True),
        Field(_score("interest", t("Interest (1-5)"), _FIVE, interest), lambda each: each.interest, judged=True),
        Field(goal, lambda each: each.goal, judged=True),
        Field(asked, lambda each: members.get(each.asked_by, ""), judged=True),
    )


def _speaking(t: Translator) -> tuple[Field, ...]:
    return (
        Field(_text("place", t("Place"), 16, t("Where it works or has its seat")), lambda each: each.place),
        Field(_text("cluster", t("Cluster"), 18, t("Theme or working group")), lambda each: each.cluster),
        _list("groups", t("Speaks for"), t("Groups of people that it speaks for, with | between them")),
        _list("languages", t("Languages"), t("Languages that it works in, with | between them")),
    )


def rating_fields(said: Mapping[Scale, Mapping[str, Rating]], t: Translator) -> tuple[Field, ...]:
    """How many people scored an actor and how far apart they are; worked out, so that no file brings them back."""
    headings = {
        Scale.INFLUENCE: t("Influence, apart"),
        Scale.STANCE: t("Stance, apart"),
        Scale.INTEREST: t("Interest, apart"),
    }
    count = t("How many people scored it; the scores shown are the middle of theirs")
    apart = t("Steps between the lowest and the highest score; 2 or more is worth a talk")

    def scorers(actor: Actor) -> int | None:
        counts = [len(found[actor.id].scores) for found in said.values() if actor.id in found]
        return max(counts, default=None)

    def spread(scale: Scale) -> Callable[[Actor], int | None]:
        return lambda actor: rating.spread if (rating := said[scale].get(actor.id)) else None

    return (
        Field(_worked_out("scorers", t("Scored by"), count), scorers, judged=True),
        *(Field(_worked_out(f"{scale}_spread", headings[scale], apart), spread(scale), judged=True) for scale in Scale),
    )


def contact_column(t: Translator) -> Column:
    """Asked for in the blank only."""
    return _text("contact", t("Contact"), 24, t("An address of the organisation; no file of the kit ever holds it"))


def tie_fields(names: Mapping[str, str], t: Translator) -> tuple[Field, ...]:
    """Columns of the sheet Connections, given the names of the actors by id."""
    words = tuple(tie_word(each, t) for each in TieKind)
    kind = Column("Type", 16, CellKind.CHOICE, words, t("How the two are tied"), key="kind")
    way = t("Whether it runs one way only")
    ways = Column("Direction", 13, CellKind.CHOICE, (_DIRECTED, _UNDIRECTED), way, key="direction")
    strength = _score("strength", "Strength", _THREE, t("From 1 (weak) to 3 (strong)"))
    access = _score("access", t("Access (1-3)"), _THREE, t("How easily one is heard over it, from 1 to 3"))
    risk = _score("risk", t("Risk (1-3)"), _THREE, t("How much harm using it can do, from 1 to 3"))
    source = _text("source", "From", 34, t("Name of the first actor, as on the sheet Elements"), first=True)
    return (
        Field(source, lambda tie: names.get(tie.source, "")),
        Field(_text("target", "To", 34, t("Name of the second actor")), lambda tie: names.get(tie.target, "")),
        Field(kind, lambda tie: tie_word(tie.kind, t)),
        Field(ways, lambda tie: _DIRECTED if tie.kind.directed else _UNDIRECTED),
        Field(strength, lambda tie: tie.strength),
        Field(access, lambda tie: tie.access, judged=True),
        Field(risk, lambda tie: tie.risk, judged=True),
        Field(_text("note", "Description", 44, t("What the coalition knows of the tie")), lambda tie: tie.note),
        *_last(t),
    )


def end_fields(t: Translator) -> tuple[Field, ...]:
    """The ids of a tie's ends, for two actors of one name; a blank does not ask for them."""
    return (
        Field(_id("source_id", t("From ID"), t("ID of the first actor, for two of one name")), lambda tie: tie.source),
        Field(_id("target_id", t("To ID"), t("ID of the second actor")), lambda tie: tie.target),
    )


def _stance(t: Translator) -> Field:
    words = tuple(stance_word(each, t) for each in stances() if each is not None)
    column = Column(t("Stance"), 16, CellKind.CHOICE, words, t("From active opponent to active ally"), key="stance")
    return Field(column, lambda each: "" if each.stance is None else stance_word(each.stance, t), judged=True)


def capacities_text(actor: Actor, t: Translator) -> str:
    """The answers that are known of a national mechanism's capacities, each behind the name of its capacity."""
    known = (capacity_words(capacity, answer, t) for capacity, answer in actor.capacities if answer)
    return LIST_MARK.join(t("{heading}: {text}", heading=heading, text=text) for heading, text in known)


def _accreditation(t: Translator) -> tuple[Field, ...]:
    status = _text("status", t("Accreditation"), 14, t("For a national human rights institution: A, B or none"))
    day = _text("status_as_of", t("Accreditation date"), 14, t("The day on which the accreditation was looked up"))
    answers = t("For a national mechanism for reporting and follow-up: each capacity with yes, partly or no")
    capacities = _text("capacities", t("Capacities"), 30, answers)
    return (
        Field(status, lambda each: each.status),
        Field(day, lambda each: each.status_as_of),
        Field(capacities, lambda each: capacities_text(each, t), judged=True),
    )


def _last(t: Translator) -> tuple[Field, Field]:
    words = tuple(level_word(level, t) for level in Level)
    meaning = t("Public, coalition or protected")
    level = Column(t("Who may see it"), 14, CellKind.CHOICE, words, meaning, key="level")
    id = _id("id", t("ID"), t("How the kit knows the row again; leave it as it is"))
    return Field(level, lambda each: level_word(each.level, t)), Field(id, lambda each: each.id)


def _list(key: str, heading: str, meaning: str, *, judged: bool = False) -> Field:
    return Field(_text(key, heading, 20, meaning), lambda each: LIST_MARK.join(getattr(each, key)), judged=judged)


def _worked_out(key: str, heading: str, meaning: str) -> Column:
    return Column(heading, 11, CellKind.ID, meaning=meaning, key=key)


def _text(key: str, heading: str, width: float, meaning: str, first: bool = False) -> Column:
    return Column(heading, width, meaning=meaning, first=first, key=key)


def _score(key: str, heading: str, scores: tuple[str, ...], meaning: str) -> Column:
    return Column(heading, 11, CellKind.NUMBER, scores, meaning, key=key)


def _id(key: str, heading: str, meaning: str) -> Column:
    return Column(heading, 18, CellKind.ID, meaning=meaning, key=key)
