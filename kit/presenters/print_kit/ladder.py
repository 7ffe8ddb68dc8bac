"""The influence ladder to pin up: five rungs on which a room puts its cards."""

from kit.i18n.translator import Translator
from kit.presenters.print_kit.sheet import Cell, Edges, Grid, Look, Row, Sheet, Text, cell

_HEIGHT = 47.5


def influence_ladder(t: Translator) -> Sheet:
    """One page, the highest rung at the top."""
    rungs = (
        (5, t("Decides, or can stop everything")),
        (4, t("Is heard by those who decide")),
        (3, t("Can change some things")),
        (2, t("Is asked sometimes")),
        (1, t("Is not heard yet")),
    )
    rows = (_rung(number, words, t) for number, words in rungs)
    return Sheet(
        (
            Text(t("Influence"), Look.TITLE),
            Text(t("How much can each actor do about our question? Put the card on a rung."), Look.QUESTION),
            Grid((38, 152), tuple(rows), padding=3),
        )
    )


def _rung(number: int, words: str, t: Translator) -> Row:
    numbered = Cell((Text(t.number(number), Look.RUNG, middle=True),), Edges.RUNG)
    return Row(_HEIGHT, (numbered, cell(words, Look.LABEL, Edges.RUNG)))
