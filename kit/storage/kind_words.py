"""The words by which one table names kinds of actors, with an account of every guess."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kit.storage.folding import fold


@dataclass(slots=True)
class KindWords:
    """Finds kinds: `guess` gives the code of a kind for words, or nothing.

    `exact` are the kinds' own folded names; `words` are all folded words that name a kind and nothing else.
    """

    guess: Callable[[str], str]
    exact: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    guessed_words: dict[str, str] = field(default_factory=dict)
    guessed_names: dict[str, str] = field(default_factory=dict)
    first_row: int = 0
    _known: dict[str, str] = field(default_factory=dict)

    def fresh(self) -> "KindWords":
        """The same words with an empty account, for the next table."""
        return KindWords(self.guess, self.exact, self.words, _known=self._known)

    def of_word(self, text: str) -> str:
        """The kind that a cell or the heading of a group names."""
        kind = self._kind(text)
        if kind and fold(text) not in self.exact:
            self.guessed_words[text] = kind
        return kind

    def of_name(self, name: str, row: int) -> str:
        """The kind that the name of an actor gives away, such as that of a ministry."""
        kind = self._kind(name)
        if kind:
            self.guessed_names[name] = kind
            self.first_row = self.first_row or row
        return kind

    def _kind(self, text: str) -> str:
        if text not in self._known:
            self._known[text] = self.guess(text)
        return self._known[text]
