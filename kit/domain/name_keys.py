"""What is compared of a name: its words, without what spellings, plurals, articles and short forms make of them.

Accents, case, genitive endings, English plurals and small words of English, French, Spanish, Russian and Arabic go, as
do Arabic articles; shortened words stand for their long form. A small word at the end stays: it is the A of a "District
A". A name also has initials, and a blend of beginnings where it has two words, as "MinJust" has of a ministry.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kit.domain.spelling import even_spelling

_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+\b)*")
_GENITIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")
_SMALL_WORDS = """
    the a an of for and on in to at by with
    de la le les l d du des et pour en au aux sur
    el los las del y para e
    и в по на о об для за с
    و في من علي
"""  # noqa: RUF001
_SMALL = frozenset(_SMALL_WORDS.split())
GENERAL = frozenset(
    ("national", "nationale", "nacional", "republic", "republique", "republica", "state", "inc", "ltd", "asbl")
)
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
_PLURALS = {"women": "woman", "men": "man", "children": "child"}
_ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ـ": None})  # noqa: RUF001
_ARTICLE = re.compile("(?:(?:و|ب|ك|ف)ال|لل)(?=\\w{3})|ال(?=\\w{2})")
_BEGINNINGS = (3, 4, None)


@dataclass(frozen=True, slots=True)
class NameKey:
    """The words of a name as said and in even order, what it may be shortened to, and all its letters as one."""

    said: tuple[str, ...]
    words: tuple[str, ...]
    initials: frozenset[str]
    compact: str


@lru_cache(maxsize=1 << 14)
def name_key(name: str) -> NameKey:
    """The key of a name."""
    text = _GENITIVE.sub("", even_spelling(name).casefold().translate(_ARABIC)).replace("'", " ")
    said = _without_own_initials([word.replace(".", "") for word in _WORD.findall(text)])
    telling = [_ARTICLE.sub("", word) if _ARTICLE.match(word) else word for word in _telling(said)]
    words = " ".join(_LONG.get(word, word) for word in telling).split()
    even = tuple(map(_singular, words))
    initials = {"".join(word[0] for word in each) for each in (said, telling, words) if len(each) > 1}
    initials |= set(_blends(telling))
    return NameKey(even, tuple(sorted(even)), frozenset(initials), "".join(said))


def _telling(said: Sequence[str]) -> list[str]:
    return [word for place, word in enumerate(said, 1) if word not in _SMALL or place == len(said)]


def _without_own_initials(said: list[str]) -> list[str]:
    """The words of a name behind which its initials stand, without these."""
    rest = said[:-1]
    short = {"".join(word[0] for word in each) for each in (rest, _telling(rest)) if len(each) > 1}
    return rest if short and said[-1] in short else said


def _blends(telling: Sequence[str]) -> Iterator[str]:
    if len(telling) == 2:
        one, other = telling
        yield from (one[:most] + other[:long] for most in _BEGINNINGS[:2] for long in _BEGINNINGS)


def _singular(word: str) -> str:
    word = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    return _PLURALS.get(word, word)
