"""Whether two names may be of one actor: spelling, word order, shortened words, initials, other names it goes by.

Names are keys of words (`name_keys`). Two names are alike if the words of one pair off with those of the other, each
the same or nearly so by the share of letters in order that both have (Ratcliff and Obershelp's measure, as in the
standard library), or if one is the initials of the other, or of some of its words. Slips of the pen seldom hit the
first letter, so words that begin otherwise are others. Likeness is only ever a question to a person.
"""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from kit.domain.actors import Actor
from kit.domain.name_keys import GENERAL, NameKey, name_key

_NEAR = 0.8
_SHORTEST_NEAR, _LONGEST_NEAR = 4, 60
_LONGEST_INITIALS = 5
_SOUNDS = str.maketrans("kqy", "cci")
"""First letters that languages write for one another."""
_PROCLITICS = "ولبفك"
"""Arabic letters for "and", "for", "with", "so" and "like", which are written as one with the word behind them."""
_OTHERS = frozenset(
    frozenset(pair.split())
    for pair in ("northeast northwest", "southeast southwest", "employer employee", "nordeste noroeste")
)
"""Words of nearly the same letters that are never slips of one another."""


def alike(one: str, other: str) -> bool:
    """Whether two names may be of one actor."""
    mine, yours = name_key(one), name_key(other)
    if not mine.compact or not yours.compact:
        return False
    if mine.compact == yours.compact or mine.words == yours.words:
        return True
    if _are_initials(mine, yours) or _are_initials(yours, mine):
        return True
    return _pair_off(*_without_shared(mine.words, yours.words), min(len(mine.words), len(yours.words)))


def _are_initials(short: NameKey, long: NameKey) -> bool:
    return len(short.compact) > 1 and len(long.compact) > 4 and short.compact in long.initials


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
    if _stand_for(mine, yours) or _stand_for(yours, mine):
        return True
    if len(mine) != len(yours):
        mine = [word for word in mine if word not in GENERAL]
        yours = [word for word in yours if word not in GENERAL]
    if len(mine) != len(yours) or len(mine) > 3 or (not mine and words < 2):
        return False
    return all(_near(one, other) for one, other in zip(mine, yours, strict=True))


def _stand_for(short: list[str], long: list[str]) -> bool:
    """Whether the one word that is left of a name is the initials of those that are left of the other."""
    if len(short) != 1 or not 1 < len(short[0]) == len(long) <= _LONGEST_INITIALS:
        return False
    return sorted(short[0]) == sorted(word[0] for word in long)


@lru_cache(maxsize=1 << 14)
def _near(one: str, other: str) -> bool:
    if not _SHORTEST_NEAR <= min(len(one), len(other)) <= _LONGEST_NEAR or any(sign.isdigit() for sign in one + other):
        return False
    short, long = sorted((one, other), key=len)
    if long[1:] == short and long[0] in _PROCLITICS:
        return True
    if one[0].translate(_SOUNDS) != other[0].translate(_SOUNDS) or frozenset((one, other)) in _OTHERS:
        return False
    # The measure is another one the other way round.
    first, second = sorted((one, other))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.quick_ratio() >= _NEAR and matcher.ratio() >= _NEAR


def names_of(actor: Actor) -> tuple[str, ...]:
    """All names that an actor goes by."""
    return tuple(filter(None, (actor.name, actor.short, *actor.aliases)))


def resembling(actors: Iterable[Actor], typed: str) -> Actor | None:
    """The actor that somebody who typed this may mean: the same name first, then one that begins so, then one alike."""
    compact = name_key(typed).compact
    if len(compact) < 2:
        return None
    named = [(actor, name) for actor in actors for name in names_of(actor)]
    begun = [actor for actor, name in named if len(compact) > 4 and _begins(name_key(name).compact, compact)]
    same = (actor for actor, name in named if name_key(name).compact == compact)
    near = (actor for actor, name in named if len(compact) > 2 and alike(name, typed))
    return next(same, None) or next(iter(begun), None) or next(near, None)


def _begins(name: str, typed: str) -> bool:
    """Whether a name begins as typed; "Province 1" is no beginning of "Province 10"."""
    return name.startswith(typed) and not (typed[-1].isdigit() and name[len(typed) :][:1].isdigit())


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
    same = {name_key(name).compact for name in names_of(one)} & {name_key(name).compact for name in names_of(other)}
    mine, yours = ((actor.name, *actor.aliases) for actor in (one, other))
    return any(same) or any(alike(name, known) for name in mine for known in yours)


_CROWD = 400
"""Actors whose names share a pair of words; from there on the pair tells nothing."""
_START = 3
"""Letters of a word by which names are filed."""


def _buckets(name: str) -> Iterator[str]:
    """Under what a name is filed so that names alike meet: initials, its words but one, a few words as initials."""
    key = name_key(name)
    yield from key.initials
    yield key.compact
    said = [word for word in key.said if word not in GENERAL]
    starts = [word[:_START] for word in said]
    yield _filed(starts)
    yield from (_filed(starts[:place] + starts[place + 1 :]) for place in range(len(starts)) if len(starts) > 1)
    for first, behind in combinations(range(len(said) + 1), 2):
        if 1 < behind - first <= _LONGEST_INITIALS:
            initials = "".join(word[0] for word in said[first:behind])
            yield _filed((*starts[:first], initials[:_START], *starts[behind:]))


def _filed(starts: Iterable[str]) -> str:
    return " ".join(sorted(starts))
