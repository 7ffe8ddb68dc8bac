"""Whether two names may be of one actor: spelling, word order, shortened words, initials, other names it goes by.

Names are cut into words without accents, case, articles and plural endings; shortened words stand for their long form.
Two names are alike if the words of one pair off with those of the other, each the same or nearly so by the share of
letters in order that both have (Ratcliff and Obershelp's measure, as in the standard library), or if one is the
initials of the other. Likeness is only ever a question to a person.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from kit.domain.actors import Actor
from kit.domain.spelling import even_spelling

_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+\b)*")
_SMALL_WORDS = """
    the a an of for and on in to at by with
    de la le les l d du des et pour en au aux sur
    el los las del y para e
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_GENERAL = frozenset(("national", "nationale", "nacional", "republic", "republique", "republica", "state"))
"""Words that an institution may have in its name or leave out."""
_SHORTENED = """
    ministry: min                   national: nat natl              association: assoc assn ass
    commission: comm com            committee: cmte cttee           department: dept
    government: gov govt            international: int intl         organisation: org organization
    university: univ                federation: fed                 foundation: found fdn
    institute: inst                 parliament: parl                right: rts
    human right: hr                 droit homme: dh                 derecho humano: ddhh
    center: centre                  defense: defence                labor: labour
"""
_LONG = {
    short: long.strip()
    for long, words in re.findall(r"([a-z][a-z ]+): ([a-z ]+?)(?=\s{2,}|\n)", _SHORTENED)
    for short in words.split()
}
_NEAR = 0.8
_SHORTEST_NEAR, _LONGEST_NEAR = 4, 60
_LONGEST_INITIALS = 9


@dataclass(frozen=True, slots=True)
class _Key:
    """What is compared of one name; `initials` are those of its words with and without the small ones."""

    words: tuple[str, ...]
    initials: frozenset[str]
    compact: str


@lru_cache(maxsize=1 << 14)
def _key(name: str) -> _Key:
    said = [word.replace(".", "") for word in _WORD.findall(even_spelling(name).casefold().replace("'", " "))]
    telling = [word for word in said if word not in _SMALL]
    words = " ".join(_LONG.get(word, word) for word in telling).split()
    initials = {"".join(word[0] for word in each) for each in (said, telling, words) if len(each) > 1}
    compact = "".join(said)
    return _Key(tuple(sorted(map(_singular, words))), frozenset(initials), compact)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def alike(one: str, other: str) -> bool:
    """Whether two names may be of one actor."""
    mine, yours = _key(one), _key(other)
    if not mine.compact or not yours.compact:
        return False
    if mine.compact == yours.compact or mine.words == yours.words:
        return True
    if _are_initials(mine, yours) or _are_initials(yours, mine):
        return True
    return _pair_off(*_without_shared(mine.words, yours.words), len(mine.words))


def _are_initials(short: _Key, long: _Key) -> bool:
    return 1 < len(short.compact) <= _LONGEST_INITIALS and len(long.compact) > 4 and short.compact in long.initials


def _without_shared(mine: Sequence[str], yours: Sequence[str]) -> tuple[list[str], list[str]]:
    rest, left = list(yours), []
    for word in mine:
        if word in rest:
            rest.remove(word)
        else:
            left.append(word)
    return left, rest


def _pair_off(mine: list[str], yours: list[str], words: int) -> bool:
    """Whether the words that two names do not share are the same in other spellings, or say nothing of their own."""
    if len(mine) != len(yours):
        mine = [word for word in mine if word not in _GENERAL]
        yours = [word for word in yours if word not in _GENERAL]
    if len(mine) != len(yours) or len(mine) > 3 or (not mine and words < 2):
        return False
    return all(_near(one, other) for one, other in zip(mine, yours, strict=True))


@lru_cache(maxsize=1 << 14)
def _near(one: str, other: str) -> bool:
    if not _SHORTEST_NEAR <= min(len(one), len(other)) <= _LONGEST_NEAR or any(sign.isdigit() for sign in one + other):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _NEAR and matcher.ratio() >= _NEAR


def names_of(actor: Actor) -> tuple[str, ...]:
    """All names that an actor goes by."""
    return tuple(filter(None, (actor.name, actor.short, *actor.aliases)))


def resembling(actors: Iterable[Actor], typed: str) -> Actor | None:
    """The actor that somebody who typed this may mean: the same name first, then one that begins so, then one alike."""
    compact = _key(typed).compact
    if len(compact) < 2:
        return None
    named = [(actor, name) for actor in actors for name in names_of(actor)]
    begun = [actor for actor, name in named if len(compact) > 4 and _key(name).compact.startswith(compact)]
    same = (actor for actor, name in named if _key(name).compact == compact)
    near = (actor for actor, name in named if len(compact) > 2 and alike(name, typed))
    return next(same, None) or next(iter(begun), None) or next(near, None)


def likely_pairs(actors: Iterable[Actor]) -> Iterator[tuple[Actor, Actor]]:
    """Pairs of actors that may be one and that nobody told apart; each name is compared where it can be alike only."""
    known = list(actors)
    buckets: dict[str, list[int]] = {}
    for place, actor in enumerate(known):
        for bucket in {bucket for name in names_of(actor) for bucket in _buckets(name)}:
            buckets.setdefault(bucket, []).append(place)
    pairs = {pair for held in buckets.values() if len(held) < _CROWD for pair in combinations(held, 2)}
    for first, second in sorted(pairs):
        one, other = known[first], known[second]
        apart = other.id in one.told_apart or one.id in other.told_apart
        if not apart and _may_be_one(one, other):
            yield one, other


def _may_be_one(one: Actor, other: Actor) -> bool:
    """A short name stands beside a full one, so that it is no initials of another's: it must be the same."""
    same = {_key(name).compact for name in names_of(one)} & {_key(name).compact for name in names_of(other)}
    mine, yours = ((actor.name, *actor.aliases) for actor in (one, other))
    return any(same) or any(alike(name, known) for name in mine for known in yours)


_CROWD = 400
"""Actors whose names share a pair of words; from there on the pair tells nothing."""


def _buckets(name: str) -> Iterator[str]:
    """Under what a name is filed so that names alike meet: initials, and its words but one, cut short."""
    key = _key(name)
    yield from key.initials
    yield key.compact
    starts = [word[:3] for word in key.words if word not in _GENERAL]
    yield " ".join(starts)
    yield from (" ".join(starts[:place] + starts[place + 1 :]) for place in range(len(starts)) if len(starts) > 1)
