"""The words of paper lines in the language of the screen: kinds of ties, strengths, scales, stances."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias, TypeVar

from kit.domain.actors import TieKind
from kit.domain.scores import Scale
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word, stances
from kit.presenters.actors.words import scale_word, strength_word, tie_word
from kit.presenters.print_kit.words import tie_letter
from kit.storage.folding import fold

Meaning = TypeVar("Meaning")
Words: TypeAlias = Mapping[str, Meaning]


class Vocabulary:
    """Folded words by what they mean; a kind of tie is also known by its letter on the tally sheet."""

    def __init__(self, t: Translator) -> None:
        self.ties: Words[TieKind] = {fold(tie_word(kind, t)): kind for kind in TieKind}
        self.letters: Words[TieKind] = {fold(tie_letter(kind, t)): kind for kind in TieKind}
        self.strengths: Words[int] = {fold(strength_word(strength, t)): strength for strength in (1, 2, 3)}
        self.scales: Words[Scale] = {fold(scale_word(scale, t)): scale for scale in Scale}
        self.stances: Words[int] = {fold(stance_word(each, t)): int(each) for each in stances() if each is not None}
        self.wants = frozenset({fold(t("wants")), fold(t("Wants:"))})


def meant(typed: str, words: Words[Meaning]) -> tuple[Meaning, ...]:
    """What a word may mean: the one it is, else all those that begin with it or have a word that does."""
    folded = fold(typed)
    if folded in words:
        return (words[folded],)
    return tuple(meaning for word, meaning in words.items() if folded and _begins(word, folded))


def _begins(word: str, typed: str) -> bool:
    return any(word[at:].startswith(typed) for at in _starts(word))


def _starts(word: str) -> Iterable[int]:
    return (at for at in range(len(word)) if at == 0 or word[at - 1] == " ")
