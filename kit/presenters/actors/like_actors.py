"""Pairs of actors that may be one: what each says, side by side, and what joining them would keep."""

from dataclasses import dataclass
from itertools import islice

from kit.domain.actors import Actor
from kit.domain.edits.joining import join_actors
from kit.domain.likeness import likely_pairs
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import kind_name, level_word, name_of
from kit.presenters.field_words import field_word

MOST = 10
"""Pairs that are shown at once."""
_TEXTS = ("short", "place", "cluster", "status", "contact", "goal", "note")
_LISTS = ("aliases", "groups", "languages", "tags")


@dataclass(frozen=True, slots=True)
class LikePair:
    """Two actors by id and name, a row for each field that either fills, and what becomes of them as one.

    A row is (field, text of the first, text of the second, text of the joined one).
    """

    first: str
    second: str
    names: tuple[str, str]
    rows: tuple[tuple[str, str, str, str], ...]
    ties: str


@dataclass(frozen=True, slots=True)
class LikePairs:
    """The pairs to look at, and in a sentence how many there are."""

    sentence: str
    pairs: tuple[LikePair, ...]


def like_pairs(workspace: Workspace, t: Translator) -> LikePairs:
    """All pairs of the map that may be one actor, the likeliest to be looked at first in the order of the actors."""
    found = list(islice(likely_pairs(workspace.actors.values()), MOST + 1))
    shown = tuple(like_pair(workspace, one.id, other.id, t) for one, other in found[:MOST])
    if not found:
        return LikePairs(t("No two actors on the map have similar names."), ())
    more = t("The first {count} pairs with similar names. Are they one actor?", count=MOST)
    count = t.many(
        "{count} pair of actors has similar names. Are they one?",
        "{count} pairs of actors have similar names. Are they one?",
        len(found),
    )
    return LikePairs(more if len(found) > MOST else count, shown)


def like_pair(workspace: Workspace, kept: str, other: str, t: Translator) -> LikePair:
    """One pair as it is and as it would be with `kept` staying."""
    joined = join_actors(workspace, kept, other)
    three = (workspace.actors[kept], workspace.actors[other], joined.actors[kept])
    facts = [_facts(workspace, actor, t) for actor in three]
    names = dict.fromkeys(name for each in facts for name in each)
    rows = tuple((name, facts[0].get(name, ""), facts[1].get(name, ""), facts[2].get(name, "")) for name in names)
    count = sum(kept in (tie.source, tie.target) for tie in joined.ties.values())
    ties = t.many("As one it has {count} tie.", "As one it has {count} ties.", count)
    return LikePair(kept, other, (name_of(three[0], t), name_of(three[1], t)), rows, ties)


def _facts(workspace: Workspace, actor: Actor, t: Translator) -> dict[str, str]:
    member = workspace.members.get(actor.asked_by)
    said = {
        "name": name_of(actor, t),
        "kind": kind_name(actor.kind, t) if actor.kind else "",
        "stance": stance_word(actor.stance, t) if actor.stance is not None else "",
        "influence": t.number(actor.influence) if actor.influence else "",
        "interest": t.number(actor.interest) if actor.interest else "",
        **{field: getattr(actor, field) for field in _TEXTS},
        **{field: t.list(getattr(actor, field)) for field in _LISTS},
        "asked_by": member.name if member else "",
        "level": level_word(actor.level, t),
    }
    own = dict(actor.extra)
    return {field_word(field, t): text for field, text in said.items() if text} | own
