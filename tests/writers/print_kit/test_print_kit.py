"""The print kit as a Word document: every sheet read back, nothing protected, one page of A4 for each."""

import datetime
import io
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator
from small_exports import TODAY, exported, made, small_workspace

from kit.domain.actors import Actor
from kit.domain.audience import Audience, Level
from kit.domain.card_codes import card_codes, is_blank, is_whole
from kit.domain.disclosure import disclose
from kit.domain.workspace import put
from kit.i18n.translator import Translator
from kit.presenters.print_kit.cards import BLANK_CARDS
from kit.presenters.print_kit.print_kit import print_kit
from kit.storage.file_texts import file_texts
from kit.writers.print_kit.sheets import write_print_kit

NAME = "print-kit.docx"
HIDDEN = ("Front for National Order", "FNO")
CODES = card_codes(["A-1", "A-2"])


def _open(workspace=None, audience=Audience.COALITION):
    return docx.Document(io.BytesIO(made(workspace or small_workspace(), NAME, audience)))


def _tables(document):
    return [[[cell.text.strip() for cell in row.cells] for row in table.rows] for table in document.tables]


def _cards(document) -> list[list[str]]:
    """The words of each card, from the tables within the cells of tables."""
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells if cell.tables]
    return [[part.text for row in cell.tables[0].rows for part in row.cells if part.text] for cell in cells]


def test_the_sheets_stand_in_their_order():
    titles = [each.text for each in _open().paragraphs if each.style.name == "Sheet title"]
    assert titles == ["A map on paper in 90 minutes", "Influence", "Ties", "Scores"]


def test_the_guide_tells_the_steps_of_net_map_and_its_source():
    document = _open()
    steps = [row[1] for row in _tables(document)[0]]
    assert steps == ["The question", "Who", "Ties", "Influence", "What they want", "What follows", "The end"]
    assert "Eva Schiffer" in " ".join(each.text for each in document.paragraphs)


def test_the_ladder_has_five_rungs():
    assert [row[0] for row in _tables(_open())[2]] == ["5", "4", "3", "2", "1"]


def test_the_sheet_for_ties_has_a_box_for_each_kind():
    sheet = _tables(_open())[3]
    assert {"works with", "informs", "funds", "directs", "in conflict"} <= set(sheet[1])
    assert sheet[2] == ["1", "", "", "", "", "\u2192", "", "", "", "", "W", "I", "F", "D", "C", "1", "2", "3"]


def test_the_sheet_for_scores_holds_every_code_and_repeats_its_headings():
    document = _open()
    sheet = document.tables[6]
    rows = [(row.cells[0].text, row.cells[1].text) for row in sheet.rows]
    assert rows[:3] == [("Code", "Actor"), (CODES["A-1"], "Commission"), (CODES["A-2"], "Union")]
    assert rows[3:] == [("", "")] * 6
    assert sheet.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_each_actor_has_a_card_and_blank_cards_follow():
    cards = _cards(_open())
    assert len(cards) == 2 + BLANK_CARDS
    assert cards[0][:2] == [CODES["A-1"], CODES["A-1"]]
    assert "National human rights institution" in cards[0]
    assert "Commission" in cards[0]
    assert {"Influence", "Stance", "Wants", "Ties"} <= set(cards[0])
    codes = [card[0] for card in cards[2:]]
    assert len(set(codes)) == BLANK_CARDS
    assert all(is_whole(code) and is_blank(code) for code in codes)


def test_a_card_tells_nothing_of_what_the_map_says():
    before = _cards(_open())[0]
    scored = put(small_workspace(), replace(small_workspace().actors["A-1"], stance=None, influence=None))
    assert _cards(_open(scored))[0] == before


@pytest.mark.parametrize("audience", Audience)
def test_protected_actors_have_no_card_and_stand_nowhere(audience):
    texts = "\n".join(file_texts(made(small_workspace(), NAME, audience)))
    assert not any(name in texts for name in HIDDEN)
    assert card_codes(["A-3"])["A-3"] not in texts
    assert any(line.sentence.startswith("1 actor") for line in exported(small_workspace(), NAME).withheld)


def test_who_may_read_it_stands_on_every_page():
    assert "members of the coalition only" in _open().sections[0].header.paragraphs[0].text


def test_the_same_workspace_gives_the_same_bytes_and_another_day_other_blank_cards():
    assert made(small_workspace(), NAME) == made(small_workspace(), NAME)
    disclosed, t = disclose(small_workspace(), Audience.COALITION), Translator()
    days = (TODAY, TODAY + datetime.timedelta(days=1))
    one, other = (write_print_kit(print_kit(disclosed, t, day)) for day in days)
    assert _cards(docx.Document(io.BytesIO(one)))[:2] == _cards(docx.Document(io.BytesIO(other)))[:2]
    assert one != other


def test_signs_that_xml_forbids_and_long_names_do_no_harm():
    workspace = put(small_workspace(), Actor("A-8", "a\x00b \ud800 & <i> " + "long " * 60, level=Level.PUBLIC))
    card = next(card for card in _cards(_open(workspace)) if "ab  & <i>" in " ".join(card))
    assert max(len(text) for text in card) <= 84


def test_the_standard_finds_nothing_wrong(tmp_path):
    path = tmp_path / NAME
    path.write_bytes(made(small_workspace(), NAME))
    assert [str(each) for each in OpenXmlValidator().validate(path).errors] == []


def test_in_an_office_program_each_sheet_is_a_page(office):
    pages = office(NAME, made(small_workspace(), NAME)).split("\f")[:-1]
    assert len(pages) == 4 + 1 + BLANK_CARDS // 8
    assert "Net-Map" in pages[0]
    assert CODES["A-1"] in pages[4]
