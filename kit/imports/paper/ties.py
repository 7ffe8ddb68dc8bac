"""What stands behind the two codes of a tie: its kind, and how strong it is."""

from kit.domain.actors import TieKind
from kit.domain.paper import PaperTie
from kit.domain.problems import Problem, Weight
from kit.imports.paper.numbers import number_in
from kit.imports.paper.vocabulary import Vocabulary, meant

_STRONGEST = 3


def read_tie(source: str, target: str, rest: str, words: Vocabulary) -> PaperTie | Problem:
    """A tie between two actors from the words behind their codes; a kind is a word, its beginning or its letter."""
    if source == target:
        return Problem("paper_self", Weight.WRONG)
    said = rest.replace(",", " ").replace(";", " ").replace(":", " ").split()
    strength, said = _strength(said, words)
    if isinstance(strength, Problem):
        return strength
    kind = _kind(" ".join(said), words)
    return kind if isinstance(kind, Problem) else PaperTie(source, target, kind, strength)


def _strength(said: list[str], words: Vocabulary) -> tuple[int | Problem | None, list[str]]:
    """The strength at the end of the words, as a number or a word, and the words before it."""
    if not said:
        return None, said
    number = number_in(said[-1])
    if number is not None:
        fits = 1 <= number <= _STRONGEST
        wrong = Problem("paper_strength", Weight.WRONG, values={"number": said[-1]})
        return (number if fits else wrong), said[:-1]
    named = meant(said[-1], words.strengths) if len(said) > 1 else ()
    return (named[0], said[:-1]) if len(named) == 1 and not meant(" ".join(said), words.ties) else (None, said)


def _kind(typed: str, words: Vocabulary) -> TieKind | Problem:
    if not typed:
        return Problem("paper_no_tie_kind", Weight.WRONG)
    found = meant(typed, words.letters) if len(typed) == 1 else meant(typed, words.ties)
    if len(found) == 1:
        return found[0]
    code = "paper_tie_kinds" if found else "paper_tie_kind"
    return Problem(code, Weight.WRONG, values={"word": typed, "kinds": found})
