"""Spellings of one word in a column, such as "Health" and "Helth": found, and made one where a person says so."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from kit.domain.actors import Actor
from kit.domain.likeness import alike
from kit.domain.workspace import Workspace
from kit.storage.folding import fold
from kit.storage.proposal import Proposal

FIELDS = ("cluster", "place", "tags", "groups", "languages")
"""Fields whose words are the same from actor to actor; kinds are codes already."""
_MOST_WORDS = 400
"""Different words of one field that are compared; a field with more of them holds texts."""


@dataclass(frozen=True, slots=True)
class Variant:
    """Words of one field that may be one, the most used first, each with the number of actors that have it."""

    field: str
    words: tuple[str, ...]
    counts: tuple[int, ...]

    @property
    def key(self) -> str:
        """A name for the variant within its file."""
        return f"{self.field}/{self.words[0]}"


def variants_of(workspace: Workspace, actors: Iterable[Actor]) -> tuple[Variant, ...]:
    """The words of these actors that are spelt otherwise among themselves, or on the map.

    A word that is on the map goes before one that is not, so that a register takes over the spelling of the map.
    """
    actors = tuple(actors)
    return tuple(variant for field in FIELDS for variant in _of_field(field, workspace, actors))


def _of_field(field: str, workspace: Workspace, actors: tuple[Actor, ...]) -> Iterable[Variant]:
    new = Counter(word for actor in actors for word in _words(actor, field))
    here = Counter(word for actor in workspace.actors.values() for word in _words(actor, field))
    counts = {word: (word in here, new[word] + here[word]) for word in (*here, *new)}
    ranked = sorted(counts, key=lambda word: counts[word], reverse=True)
    if len(ranked) > _MOST_WORDS:
        return
    groups: dict[str, list[str]] = {word: [word] for word in ranked}
    for one, other in combinations(ranked, 2):
        if groups[one] is not groups[other] and _same(one, other):
            groups[one] += groups[other]
            groups |= dict.fromkeys(groups[other], groups[one])
    for group in {id(group): group for group in groups.values()}.values():
        if len(group) > 1 and any(word in new for word in group[1:]):
            yield Variant(field, tuple(group), tuple(counts[word][1] for word in group))


def _words(actor: Actor, field: str) -> tuple[str, ...]:
    value = getattr(actor, field)
    return value if isinstance(value, tuple) else (value,) if value else ()


def _same(one: str, other: str) -> bool:
    """Whether two words are spellings of one; initials are too little to say so of a category."""
    if fold(one).replace(" ", "") == fold(other).replace(" ", ""):
        return True
    if min(len(one), len(other)) < len("land") or len(fold(one).split()) != len(fold(other).split()):
        return False
    return alike(one, other)


def with_one_spelling(proposal: Proposal, variants: Iterable[Variant]) -> Proposal:
    """The proposal in which each of these variants is written as its first word."""
    said: dict[str, dict[str, str]] = {}
    for variant in variants:
        said.setdefault(variant.field, {}).update(dict.fromkeys(variant.words, variant.words[0]))
    return replace(proposal, actors=tuple(_written(actor, said) for actor in proposal.actors))


def _written(actor: Actor, said: Mapping[str, Mapping[str, str]]) -> Actor:
    values: dict[str, Any] = {}
    for field, words in said.items():
        value = getattr(actor, field)
        several = isinstance(value, tuple)
        values[field] = (
            tuple(dict.fromkeys(words.get(word, word) for word in value)) if several else words.get(value, value)
        )
    after = replace(actor, **values)
    return actor if after == actor else after
