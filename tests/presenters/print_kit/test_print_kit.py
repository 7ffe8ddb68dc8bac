"""The sheets as descriptions: what may stand on them, and that every word goes through the translator."""

import datetime
import inspect

import pytest
from small_exports import small_workspace

from kit.domain.actors import Actor, TieKind
from kit.domain.audience import Audience
from kit.domain.card_codes import card_codes, is_whole
from kit.domain.disclosure import disclose
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.print_kit.print_kit import print_kit
from kit.presenters.print_kit.sheet import PAGE_WIDTH, Cell, Edges, Grid, Text
from kit.presenters.print_kit.words import tie_letter
from tests.widgets.test_translation import Marking, _unmarked

DAY = datetime.date(2027, 10, 14)
T = Translator()


def _kit(workspace, t=T):
    return print_kit(disclose(workspace, Audience.COALITION), t, DAY)


def _within(part):
    """Every part of a sheet, of its grids and of the grids in their cells."""
    yield part
    cells = (cell for row in part.rows for cell in row.cells) if isinstance(part, Grid) else ()
    for each in cells:
        yield each
        for inner in each.parts:
            yield from _within(inner)


def _parts(kit):
    return [each for sheet in kit.sheets for block in sheet.blocks for each in _within(block)]


def _texts(kit):
    return [part.words for part in _parts(kit) if isinstance(part, Text)]


def test_only_what_was_disclosed_is_taken():
    first, *others = inspect.get_annotations(print_kit, eval_str=True).values()
    assert first.__name__ == "Disclosed"
    assert Workspace not in others


def test_every_word_goes_through_the_translator():
    workspace = put(Workspace(), Actor("A-1", "1234", kind="media"), Actor("A-2", "5678"))
    kit = _kit(workspace, Marking())
    letters = {tie_letter(kind, T) for kind in TieKind}
    assert len(_texts(kit)) > 400
    for text in {*_texts(kit), kit.title, kit.mark, kit.page_words}:
        assert _unmarked(text) in letters | {""} or is_whole(text)


def test_letters_of_kinds_are_all_different():
    assert len({tie_letter(kind, T) for kind in TieKind}) == len(TieKind)


def test_grids_are_as_wide_as_their_rows_and_no_wider_than_the_page():
    for grid in (part for part in _parts(_kit(small_workspace())) if isinstance(part, Grid)):
        assert sum(grid.widths) <= PAGE_WIDTH + 0.01
        assert {sum(cell.span for cell in row.cells) for row in grid.rows} == {len(grid.widths)}


@pytest.mark.parametrize(("count", "boxes"), [(2, True), (300, False)])
def test_each_sign_has_a_box_where_all_codes_are_short(count, boxes):
    workspace = put(Workspace(), *(Actor(f"A-{number}", f"Actor {number}") for number in range(count)))
    short = all(len(code) == 4 for code in card_codes(workspace.actors).values())
    ties = _kit(workspace).sheets[2].blocks[2]
    empty = [cell for cell in ties.rows[2].cells if cell.edges is Edges.BOX and not cell.parts]
    assert short is boxes
    assert empty == [Cell(edges=Edges.BOX, span=1 if boxes else 4)] * (8 if boxes else 2)


def test_a_map_without_actors_has_blank_cards():
    assert len(_kit(Workspace()).sheets) == 6
