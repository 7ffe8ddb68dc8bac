"""Codes on paper cards: three signs that name an actor and a check sign that finds a slip of the pen.

The check sign is that of the pure systems of ISO/IEC 7064 with radix 2, over an alphabet of 19 signs. Since 19 is a
prime number and 2 a primitive root of it, the sum notices every single wrong sign and every swap of two signs, up to
seventeen places apart.

A code follows from the id of its actor alone, so it is the same on every copy and after every merging, and no code ever
moves to another actor. Where two actors of a map would share one, both are printed with a longer code, which begins
with the same signs; their short code is then understood as either of them, and the person is asked.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from kit.domain.actors import Actor
from kit.domain.spelling import even_spelling

SIGNS = "34679CDFHKMNPRTVWXY"
"""Letters and digits that are not mistaken for each other, in print or by hand; without vowels they spell no words."""
BLANK_FIRST = "XY"
"""A code that begins so is that of a blank card, or of the actor that was written on one."""

_RADIX, _PRIME = 2, len(SIGNS)
_SHORT, _STEP, _LONGEST = 3, 2, 17
_ID_SIGNS = 8


def check_sign(signs: str) -> str:
    """The sign that belongs behind these signs of the alphabet."""
    total = _weighted(signs) * _RADIX
    return SIGNS[(1 - total) % _PRIME]


def is_whole(code: str) -> bool:
    """Whether a code consists of signs of the alphabet, as many as a code has, and its check sign fits."""
    known = len(code) > _SHORT and len(code) % 2 == 0 and all(sign in SIGNS for sign in code)
    return known and _weighted(code) % _PRIME == 1


def _weighted(signs: str) -> int:
    """The sum of the signs' numbers, the last one counted once and each before it twice as much as the next."""
    total = 0
    for sign in signs:
        total = total * _RADIX + SIGNS.index(sign)
    return total


def tidy(typed: str) -> str:
    """A code as it is kept: capital letters without spaces and hyphens."""
    return "".join(sign for sign in even_spelling(typed).upper() if sign.isalnum())


def card_codes(ids: Iterable[str]) -> Mapping[str, str]:
    """The code of each of these actors, unique among them: the shortest that no other one of them shares."""
    codes: dict[str, str] = {}
    left, length = tuple(ids), _SHORT
    while left:
        shared = Counter(signs_of(id, length) for id in left)
        alone = [id for id in left if shared[signs_of(id, length)] == 1 or length >= _LONGEST]
        codes |= {id: _with_check(signs_of(id, length)) for id in alone}
        left = tuple(id for id in left if id not in codes)
        length += _STEP
    return codes


def codes_of(actors: Mapping[str, Actor]) -> Mapping[str, str]:
    """The codes for the cards of a map, none of which is that of an actor that was joined into another."""
    codes = card_codes((*actors, *former_ids(actors)))
    return {id: codes[id] for id in actors}


def former_ids(actors: Mapping[str, Actor]) -> Mapping[str, str]:
    """The actors by the ids of those that were joined into them, whose cards may still be about."""
    return {id: actor.id for actor in actors.values() for id in actor.joined if id not in actors}


@lru_cache(maxsize=1 << 14)
def signs_of(id: str, length: int) -> str:
    """The first signs of an actor's code, without a check sign; those of a blank card stand in the id itself."""
    own = id[2 : 3 + _SHORT]
    if id.startswith("A-") and len(id) == 2 + _ID_SIGNS and is_whole(own) and is_blank(own):
        return own[:_SHORT] + _hashed(id, length - _SHORT, SIGNS)
    first = SIGNS.rstrip(BLANK_FIRST)
    return _hashed(id, 1, first) + _hashed(f"{id} ", length - 1, SIGNS)


def blank_codes(seed: str, used: Iterable[str]) -> Iterator[str]:
    """Codes for blank cards in an order that follows from `seed`, without those that these actors have.

    Two decks of cards with different seeds seldom share a code; where they do, `written_id` keeps their actors apart.
    """
    taken = {signs_of(id, _SHORT) for id in used}
    series = [first + second + third for first in BLANK_FIRST for second in SIGNS for third in SIGNS]
    for signs in sorted(series, key=lambda each: _digest(seed + each)):
        if signs not in taken:
            yield _with_check(signs)


def is_blank(code: str) -> bool:
    """Whether a whole code is one of those that stand on blank cards."""
    return len(code) == _SHORT + 1 and code[0] in BLANK_FIRST


def written_id(code: str, name: str) -> str:
    """The id of the actor whose name was written on a blank card.

    It holds the code, so that the actor keeps it, and follows from the name, so that the same card typed in on two
    laptops is one actor, and two cards with one code are two.
    """
    folded = " ".join(even_spelling(name).casefold().split())
    return f"A-{code}{_hashed(folded, _ID_SIGNS - len(code), SIGNS)}"


def _hashed(text: str, length: int, signs: str) -> str:
    number, found = _digest(text), ""
    for _ in range(length):
        number, place = divmod(number, len(signs))
        found += signs[place]
    return found


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())


def _with_check(signs: str) -> str:
    return signs + check_sign(signs)
