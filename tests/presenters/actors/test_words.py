"""Card, gaps, tables and choices of the actors screen."""

from datetime import date

from small_map import map_of

from kit.content.kinds import actor_kind, actor_kinds
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.edits.actors import change_actor
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.actors.card import actor_card
from kit.presenters.actors.choices import NOT_GIVEN, given, resembling, score_choices, stance_choices
from kit.presenters.actors.gaps import actor_gaps
from kit.presenters.actors.table import actor_table, tie_table
from kit.presenters.table import RowState

T = Translator()
TODAY = date(2027, 10, 14)


def sentences(workspace, id):
    return actor_card(workspace, id, T).sentences


def test_the_card_of_an_actor_that_is_not_there_is_none():
    assert actor_card(Workspace(), "a", T) is None


def test_the_card_says_how_the_coalition_reaches_the_actor():
    chain = map_of("abcdx", "ab", "bc", "cd")
    assert sentences(chain, "a")[0] == "It stands for the coalition itself."
    assert sentences(chain, "b")[0] == "The coalition has a tie to it."
    assert sentences(chain, "d")[0] == "The coalition reaches it through Actor b and Actor c, in three steps."
    assert sentences(chain, "x")[0] == "No chain of ties leads from the coalition to it."


def test_the_card_says_whom_the_actor_opens_the_way_to():
    chain = change_actor(map_of("abcd", "ab", "bc", "cd"), "d", influence=5)
    assert "The most influential one reached through it: Actor d, in three steps." in sentences(chain, "b")
    assert "Without it, no route leads on to Actor c." in sentences(chain, "b")


def test_a_card_names_the_opponents_on_the_way():
    chain = change_actor(map_of("abc", "ab", "bc"), "b", stance=Stance.PASSIVE_OPPONENT)
    assert sentences(chain, "c")[0] == "The coalition reaches it through Actor b, in two steps. Actor b is an opponent."


def test_the_status_stands_with_its_date_and_a_status_without_one_is_doubted():
    nhri = Actor("n", "Commission", kind="nhri", status="A", status_as_of="2023-10")
    chips = actor_card(put(Workspace(), nhri), "n", T).chips
    assert chips[0].text == "National human rights institution, status A, Oct 2023"
    undated = put(Workspace(), Actor("n", "Commission", kind="nhri", status="A"))
    assert "attn" in {chip.tone for chip in actor_card(undated, "n", T).chips}


def test_ties_are_told_from_where_one_stands():
    workspace = put(map_of("ab"), Tie("t", "a", "b", TieKind.FUNDS, 3))
    assert [tie.words for tie in actor_card(workspace, "a", T).ties] == ["Funds Actor b (strong)"]
    assert [tie.words for tie in actor_card(workspace, "b", T).ties] == ["Is funded by Actor a (strong)"]


def test_gaps_name_the_act_and_what_it_is_done_to():
    workspace = put(
        map_of("abc", "ab", "bc"), Actor("d", "Delta office", "", "ministry", Stance.NEUTRAL, place="Delta")
    )
    gaps = {gap.sentence: (gap.act, gap.key) for gap in actor_gaps(workspace, T, TODAY)}
    assert gaps["Nobody speaks for Delta."] == ("add_place", "Delta")
    assert gaps["Only Actor b links you to Actor c."] == ("tie", "c")
    assert gaps["Delta office has no ties."] == ("tie", "d")
    media = actor_kind("media").name
    assert gaps[f"Nobody of this kind is on the map yet: {media}."] == ("add_kind", "media")


def test_an_empty_map_lacks_each_kind_with_an_act_of_its_own():
    gaps = actor_gaps(Workspace(), T, TODAY)
    assert [(gap.act, gap.key) for gap in gaps[:3]] == [
        ("add_kind", "ngo"),
        ("add_kind", "community"),
        ("add_kind", "nhri"),
    ]
    assert len({gap.sentence for gap in gaps}) == sum(kind.expected for kind in actor_kinds())


def test_many_ties_that_stand_twice_are_one_gap():
    ties = [Tie(f"{pair}{turn}", pair[0], pair[1]) for pair in ("ab", "bc", "cd") for turn in "12"]
    assert [gap.act for gap in actor_gaps(put(map_of("abcd"), *ties), T, TODAY)].count("open") == 3
    gaps = actor_gaps(put(map_of("abcd"), *ties, Tie("x", "a", "d"), Tie("y", "d", "a")), T, TODAY)
    (gap,) = [gap for gap in gaps if gap.act == "open"]
    assert gap.key == "ab2"
    assert gap.sentence.startswith("4 ties stand twice between the same two actors, first Actor a and Actor b.")


def test_a_row_of_the_table_tells_its_state_in_words():
    workspace = put(Workspace(), Actor("a", "Front", kind="opponent", level=Level.PROTECTED), Actor("b", "Daily"))
    protected, incomplete = actor_table(workspace, T).rows
    assert (protected.state, protected.says) == (RowState.PROTECTED, "Protected")
    assert (incomplete.state, incomplete.cells[1].text) == (RowState.INCOMPLETE, "Kind not given")


def test_every_tie_is_a_row_with_its_sentence():
    workspace = map_of("abc", "ab", "bc")
    assert [row.says for row in tie_table(workspace, T).rows] == [
        "Actor a works with Actor b.",
        "Actor b works with Actor c.",
    ]


def test_a_name_nearly_typed_is_recognised():
    workspace = put(Workspace(), Actor("a", "Bar Association", short="Bar"), Actor("b", "Radio Tavel"))
    assert resembling(workspace, "Bar Assoc") == "a"
    assert resembling(workspace, "bar associaton") == "a"
    assert resembling(workspace, "Harbour Youth League") == ""
    assert resembling(workspace, "Ba") == ""


def test_what_is_not_given_can_be_chosen_and_read_back():
    assert stance_choices(T)[0][1] == score_choices(T)[0][1] == NOT_GIVEN
    assert given(NOT_GIVEN) is None
    assert given(Stance.NEUTRAL) is Stance.NEUTRAL
