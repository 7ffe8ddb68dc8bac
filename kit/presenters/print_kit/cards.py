"""Actor cards to cut out, eight a page, and blank ones for actors that are not on the map yet.

A card says who the actor is and nothing of what the map says of it: a room scores and ties afresh, and what one thinks
of an opponent should not lie about on paper.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from kit.domain.actors import Actor
from kit.domain.card_codes import blank_codes, codes_of, former_ids
from kit.domain.scores import Scale
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_token
from kit.presenters.actors.words import kind_name, name_of, scale_word
from kit.presenters.print_kit.sheet import PAGE_WIDTH, Cell, Edges, Grid, Look, Row, Sheet, Text, cell
from kit.presenters.print_kit.words import STANCES, by_name, shortened, signed

BLANK_CARDS = 16
"""Two pages: a room rarely finds more new actors in an afternoon."""

_A_PAGE, _HEIGHT, _PADDING = 8, 68.0, 4.0
_LABEL, _BOX = 20.0, 13.4
_LONG_NAME, _LONGEST_NAME = 50, 84


def actor_cards(workspace: Workspace, t: Translator) -> Iterator[Sheet]:
    """A card for each actor, by name."""
    codes = codes_of(workspace.actors)
    return _pages(_actor_card(codes[actor.id], actor, t) for actor in by_name(workspace, t))


def blank_cards(workspace: Workspace, seed: str, t: Translator) -> Iterator[Sheet]:
    """Cards with codes that no actor of the map has; `seed` tells one deck from another."""
    codes = islice(blank_codes(seed, (*workspace.actors, *former_ids(workspace.actors))), BLANK_CARDS)
    kind = Cell((Text(t("Kind"), Look.PALE),), Edges.BASE, 3)
    name = Cell((Text(t("Name"), Look.PALE),), Edges.BASE, 6)
    return _pages(_card(code, kind, name, t) for code in codes)


def _pages(cards: Iterable[Cell]) -> Iterator[Sheet]:
    left = list(cards)
    while left:
        page, left = left[:_A_PAGE], left[_A_PAGE:]
        pairs = (page[at : at + 2] for at in range(0, len(page), 2))
        rows = tuple(Row(_HEIGHT, (*pair, *(Cell(),) * (2 - len(pair)))) for pair in pairs)
        yield Sheet((Grid((PAGE_WIDTH / 2,) * 2, rows, padding=_PADDING),))


def _actor_card(code: str, actor: Actor, t: Translator) -> Cell:
    name = name_of(actor, t)
    look = Look.LONG_NAME if len(name) > _LONG_NAME else Look.NAME
    kind = kind_name(actor.kind, t) if actor.kind else ""
    named = cell(shortened(name, _LONGEST_NAME), look, span=6)
    return _card(code, Cell((Text(kind, Look.SMALL, at_end=True),), span=3), named, t)


def _card(code: str, kind: Cell, name: Cell, t: Translator) -> Cell:
    rows = (
        Row(13, (cell(code, Look.CODE, span=3), kind)),
        Row(15, (name,)),
        Row(1.5, (Cell(span=6),)),
        Row(7.5, (_label(scale_word(Scale.INFLUENCE, t)), *(_box(t.number(number)) for number in range(1, 6)))),
        Row(1.5, (Cell(span=6),)),
        Row(7.5, (_label(scale_word(Scale.STANCE, t)), *(_box(signed(each), stance_token(each)) for each in STANCES))),
        Row(6.8, (_label(t("Wants")), Cell(edges=Edges.BASE, span=5))),
        Row(6.8, (_label(t("Ties")), Cell(edges=Edges.BASE, span=5))),
    )
    return Cell((Grid((_LABEL, *(_BOX,) * 5), rows),), Edges.CUT)


def _label(words: str) -> Cell:
    return Cell((Text(words, Look.LABEL),), low=True)


def _box(words: str, drawing: str = "") -> Cell:
    return Cell((Text(words, Look.SMALL, drawing, middle=True),), Edges.BOX)
