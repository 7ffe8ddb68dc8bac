"""The words by which registers and typed lines name the kinds of actors."""

from functools import cache

from kit.content.kinds import actor_kinds, guess_kind
from kit.storage.folding import fold
from kit.storage.kind_words import KindWords


def known_kinds() -> KindWords:
    """The words with an empty account of guesses, for one file."""
    return KindWords(guess_kind, *_words())


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """The kinds' own folded names, and all folded words that name a kind and nothing else."""
    exact = frozenset(fold(word) for kind in actor_kinds() for word in (kind.id, kind.name))
    return exact, exact | {fold(alias) for kind in actor_kinds() for alias in kind.aliases}
