"""Examples of lines to type from paper, with codes of this map, for the screen and for the facilitator's guide."""

from collections.abc import Iterable, Mapping

from kit.domain.actors import TieKind
from kit.domain.card_codes import blank_codes, card_codes
from kit.i18n.translator import Translator
from kit.presenters.actors.words import tie_word

_SAMPLES = ("A-1", "A-2")


def example_lines(codes: Mapping[str, str], t: Translator) -> tuple[tuple[str, str], ...]:
    """What each form of a line is for, and such a line; made up codes stand where the map has too few."""
    one, other = _two(codes.values())
    blank = next(blank_codes("", codes))
    funds = tie_word(TieKind.FUNDS, t)
    return (
        (t("A tie, strength 1 to 3"), t("{one} > {other} {kind} 2", one=one, other=other, kind=funds)),
        (
            t("Scores and the scorer's letters"),
            t("{one} {influence} 4 {stance} +1 AN", one=one, influence=t("influence"), stance=t("stance")),
        ),
        (t("A new actor on a blank card"), t("{blank} = Radio Tavel; media", blank=blank)),
        (t("What an actor wants"), t("{one} wants a seat in the council", one=one)),
    )


def _two(codes: Iterable[str]) -> tuple[str, str]:
    found = (*codes, *card_codes(_SAMPLES).values())
    return found[0], found[1]
