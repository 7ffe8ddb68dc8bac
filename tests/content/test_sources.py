"""Sources are ids that can be read as sentences, also in the workbooks that leave."""

from kit.content.example import example_workspace
from kit.content.mechanisms import load_mechanism
from kit.content.sources import source_ids, source_text
from kit.domain.audience import Audience
from kit.domain.disclosure import disclose
from kit.i18n.translator import Translator
from kit.presenters.sheets.work_plan import work_plan
from tests.small_exports import TODAY


def test_words_that_are_no_id_are_left_out_of_the_ids():
    assert source_ids("U13, our own note; N5") == ("U13", "N5")


def test_the_work_plan_says_what_its_sources_are():
    workspace = example_workspace(TODAY)
    made = work_plan(disclose(workspace, Audience.COALITION), Translator(), TODAY, load_mechanism("ccpr"))
    told = {value for sheet in made.sheets for row in sheet.rows for value in row if isinstance(value, str)}
    used = {id for each in workspace.milestones.values() for id in source_ids(each.source)}
    assert used
    assert {source_text(id) for id in used} <= told
