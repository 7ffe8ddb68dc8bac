"""The tally sheet for ties: from which card, to which, of which kind, how strong; a line each."""

from collections.abc import Iterable

from kit.domain.actors import TieKind
from kit.i18n.translator import Translator
from kit.presenters.actors.words import tie_word
from kit.presenters.print_kit.sheet import Cell, Edges, Grid, Look, Row, Sheet, Text, cell
from kit.presenters.print_kit.words import tie_letter

_ROWS = 23
_SIGNS = 4
_WIDTHS = (8.0, *(6.5,) * _SIGNS, 6.0, *(6.5,) * _SIGNS, *(18.8,) * 5, *(10.0,) * 3)


def tie_tally(codes: Iterable[str], t: Translator) -> Sheet:
    """One page, to be copied as often as it is needed; each sign has a box where all codes are short."""
    short = all(len(code) == _SIGNS for code in codes)
    end = (Cell(edges=Edges.BOX),) * _SIGNS if short else (Cell(edges=Edges.BOX, span=_SIGNS),)
    rows = (_heads(t), _under(t), *(_line(number, end, t) for number in range(1, _ROWS + 1)))
    return Sheet(
        (
            Text(t("Ties"), Look.TITLE),
            Text(t("Who is tied to whom? One kind of tie at a time, one line for each tie."), Look.QUESTION),
            Grid(_WIDTHS, rows, headings=2),
        )
    )


def _heads(t: Translator) -> Row:
    kinds = (Cell((Text("", Look.LABEL, kind, middle=True),)) for kind in TieKind)
    return Row(7, (Cell(span=10), *kinds, cell(t("Strength"), Look.LABEL, span=3, middle=True)))


def _under(t: Translator) -> Row:
    kinds = (cell(tie_word(kind, t), Look.SMALL, middle=True) for kind in TieKind)
    strength = cell(t("1 weak, 3 strong"), Look.SMALL, span=3, middle=True)
    ends = (Cell(), cell(t("From"), Look.LABEL, span=_SIGNS), Cell(), cell(t("To"), Look.LABEL, span=_SIGNS))
    return Row(8, (*ends, *kinds, strength))


def _line(number: int, end: tuple[Cell, ...], t: Translator) -> Row:
    kinds = (cell(tie_letter(kind, t), Look.PALE, Edges.BOX, middle=True) for kind in TieKind)
    strengths = (cell(t.number(strength), Look.PALE, Edges.BOX, middle=True) for strength in (1, 2, 3))
    arrow = cell("→", Look.SMALL, middle=True)
    return Row(10, (cell(t.number(number), Look.SMALL), *end, arrow, *end, *kinds, *strengths))
