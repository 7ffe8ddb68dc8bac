"""What stands behind the code of one actor: scores on three scales, and the letters of who gave them."""

from collections.abc import Sequence

from kit.domain.paper import PaperScore
from kit.domain.problems import Problem, Weight
from kit.domain.scores import Scale
from kit.imports.paper.numbers import number_in
from kit.imports.paper.scorers import Scorers
from kit.imports.paper.vocabulary import Vocabulary, meant

_RANGES = {Scale.INFLUENCE: (1, 5), Scale.STANCE: (-2, 2), Scale.INTEREST: (1, 5)}


def read_scores(
    actor: str, said: Sequence[str], scorer: str, scorers: Scorers, words: Vocabulary
) -> PaperScore | Problem:
    """Scores of an actor from the words behind its code; `scorer` scores where no letters stand there."""
    values, rest = _values(said, words)
    if isinstance(values, Problem):
        return values
    if not values:
        return _wrong("paper_word", word=rest[0]) if rest else _wrong("paper_nothing")
    who = scorers.find(" ".join(rest)) if rest else scorers.named(scorer)
    if isinstance(who, Problem):
        return who
    return PaperScore(actor, who, tuple(values.items())) if who else _wrong("paper_no_scorer")


def _values(said: Sequence[str], words: Vocabulary) -> tuple[dict[Scale, int] | Problem, list[str]]:
    """The scores, and the words that are no part of them."""
    values, rest, at = dict[Scale, int](), list[str](), 0
    while at < len(said):
        scored = at + 1 < len(said) and number_in(said[at + 1]) is not None
        is_word = number_in(said[at]) is None and (scored or len(said[at]) > 1)
        scales = meant(said[at], words.scales) if is_word else ()
        value, width = _value(said[at + 1 :], scales[0], words) if len(scales) == 1 else (None, 0)
        if len(scales) > 1 and scored:
            return _wrong("paper_scales", word=said[at], scales=scales), rest
        if value is None:
            rest.append(said[at])
        elif isinstance(value, Problem):
            return value, rest
        elif values.setdefault(scales[0], value) != value:
            return _wrong("paper_two_scores", scale=scales[0]), rest
        at += 1 + width
    return values, rest


def _value(said: Sequence[str], scale: Scale, words: Vocabulary) -> tuple[int | Problem | None, int]:
    """The score that follows the name of a scale and how many words it is; None where no score follows."""
    number = number_in(said[0]) if said else None
    low, high = _RANGES[scale]
    if number is not None:
        fits = low <= number <= high
        return (number if fits else _wrong("paper_score", scale=scale, number=said[0], low=low, high=high)), 1
    for width in (2, 1) if scale is Scale.STANCE else ():
        named = meant(" ".join(said[:width]), words.stances) if len(said) >= width else ()
        if len(named) == 1:
            return named[0], width
    return _wrong("paper_score", scale=scale, number=said[0] if said else "", low=low, high=high), 1


def _wrong(code: str, **values: object) -> Problem:
    return Problem(code, Weight.WRONG, values=values)
