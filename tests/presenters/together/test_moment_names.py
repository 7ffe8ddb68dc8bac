"""What is different since a moment, by name."""

from small_copies import desk_at
from small_report import small_report

from kit.domain.actors import Actor
from kit.domain.edits.report import change_contribution
from kit.domain.workspace import put
from kit.i18n.translator import Translator
from kit.presenters.together.moment_names import named_differences

T = Translator()


def test_each_record_is_named_and_a_text_can_be_read_as_it_was():
    desk = desk_at("Lake office")
    desk.open_workspace(small_report())
    then = desk.workspace
    id, text = next((id, each.text) for id, each in then.contributions.items() if each.text)
    desk.apply(change_contribution, id, text="All new.")
    desk.apply(lambda workspace: put(workspace, Actor("A-9", "Bar of Tavel")))
    told = named_differences(desk.log, then, desk.workspace, T)
    assert "Added since: Bar of Tavel" in [each.words for each in told]
    (worded,) = [each for each in told if each.wording]
    assert worded.words.startswith("Changed since: ")
    assert worded.wording == text
    back = named_differences(desk.log, desk.workspace, then, T)
    assert "Removed since: Bar of Tavel" in [each.words for each in back]


def test_a_long_list_ends_with_a_count():
    desk = desk_at("Lake office")
    desk.open_workspace(small_report())
    then = desk.workspace
    desk.apply(lambda workspace: put(workspace, *(Actor(f"B-{each}", f"Group {each}") for each in range(30))))
    told = named_differences(desk.log, then, desk.workspace, T)
    assert len(told) == 21
    assert told[-1].words == "and 10 more"
