"""The tally sheet for scores: one for each scorer, with the cards' codes already on it."""

from kit.domain.actors import Actor
from kit.domain.card_codes import codes_of
from kit.domain.scores import Scale
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_token, stance_word
from kit.presenters.actors.words import name_of, scale_word, short_name
from kit.presenters.print_kit.sheet import Cell, Edges, Grid, Look, Row, Sheet, Text, cell
from kit.presenters.print_kit.words import STANCES, by_name, shortened, signed

_EMPTY_ROWS = 6
_NAME_LENGTH = 28
_BOX = 8.2
_STANCE_WIDTHS = (42.0, 44.0, 30.0, 37.0, 37.0)
"""Each wide enough for its words on one line."""
_WIDTHS = (18.0, 49.0, *(_BOX,) * 15)


def score_tally(workspace: Workspace, t: Translator) -> Sheet:
    """Every actor by name, then rows for those of blank cards."""
    codes = codes_of(workspace.actors)
    lines = (_line(codes[actor.id], _name(actor, t), t) for actor in by_name(workspace, t))
    empty = (_line("", "", t) for _ in range(_EMPTY_ROWS))
    return Sheet(
        (
            Text(t("Scores"), Look.TITLE),
            Text(t("How do you see each actor? One sheet for each of you; mark one box on each scale."), Look.QUESTION),
            _who(t),
            _stances(t),
            Grid(_WIDTHS, (_heads(t), *lines, *empty), headings=1),
        )
    )


def _who(t: Translator) -> Grid:
    cells = (_label(t("Your letters")), _line_to_write(), _label(t("Day")), _line_to_write())
    return Grid((28, 50, 12, 50, 50), (Row(9, (*cells, Cell())),))


def _stances(t: Translator) -> Grid:
    drawn = (
        Cell((Text(f"{signed(each)} {stance_word(each, t)}", Look.SMALL, stance_token(each)),)) for each in STANCES
    )
    return Grid(_STANCE_WIDTHS, (Row(10, tuple(drawn)),))


def _heads(t: Translator) -> Row:
    scales = (cell(scale_word(scale, t), Look.LABEL, span=5, middle=True) for scale in Scale)
    return Row(7, (_label(t("Code")), _label(t("Actor")), *scales))


def _line(code: str, name: str, t: Translator) -> Row:
    numbers = tuple(cell(t.number(number), Look.PALE, Edges.BOX, middle=True) for number in range(1, 6))
    stances = tuple(cell(signed(each), Look.PALE, Edges.BOX, middle=True) for each in STANCES)
    who = (cell(code, Look.LISTED_CODE, Edges.BASE), cell(name, Look.SMALL, Edges.BASE))
    return Row(8, (*who, *numbers, *stances, *numbers))


def _name(actor: Actor, t: Translator) -> str:
    """The name on one line, the short one where there is one and the other is too long."""
    name = name_of(actor, t)
    return shortened(name if len(name) <= _NAME_LENGTH else short_name(actor, t), _NAME_LENGTH)


def _label(words: str) -> Cell:
    return Cell((Text(words, Look.LABEL),), low=True)


def _line_to_write() -> Cell:
    return Cell(edges=Edges.BASE)
