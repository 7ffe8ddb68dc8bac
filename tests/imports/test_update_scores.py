"""A register that comes back cannot change what people scored; everything else in it counts."""

import datetime

import pytest

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Audience
from kit.domain.coalition import Member
from kit.domain.edits.scores import give_score
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from tests.returning import Edited, brought, desk_with, exported, take, told
from tests.small_exports import records

DAY = datetime.date(2027, 9, 1)


def scored(*influences: int) -> Workspace:
    workspace = put(
        Workspace(),
        Member("M-1", "Legal Aid"),
        Member("M-2", "House of the Lake"),
        Actor("A-1", "Commission", influence=1, aliases=("Ombud", "HRC"), languages=("French",)),
        Actor("A-2", "Union", influence=2, goal="Higher wages", asked_by="M-1", groups=("Workers", "Migrants")),
        Tie("T-1", "A-1", "A-2", TieKind.INFORMS, strength=2, access=3, risk=1),
    )
    for number, influence in enumerate(influences):
        workspace = give_score(
            workspace, "A-1", f"Scorer {number}", DAY, influence=influence, stance=Stance(number - 1)
        )
    return workspace


@pytest.fixture
def desk():
    return desk_with(scored(2, 3, 5))


def test_the_register_shows_the_middle_how_many_scored_and_how_far_apart(desk):
    commission, union = records(exported(desk, "actors.xlsx"), "Elements")
    assert (commission["Influence (1-5)"], commission["Scored by"], commission["Influence, apart"]) == (3, 3, 3)
    assert (commission["Stance"], commission["Stance, apart"], commission["Interest, apart"]) == ("Neutral", 2, None)
    assert (union["Influence (1-5)"], union["Scored by"], union["Influence, apart"]) == (2, None, None)


def test_the_public_sees_neither_scores_nor_who_asks_nor_how_risky_a_tie_is(desk):
    book = Edited(exported(desk, "actors.xlsx", Audience.PUBLIC)).book
    headings = {cell.value for name in ("Elements", "Connections") for cell in book[name][1]}
    assert {"Label", "Languages", "Speaks for", "Strength"} <= headings
    assert not {"Scored by", "What it wants", "Who asks it", "Risk (1-3)", "Influence, apart"} & headings


def test_a_changed_median_is_told_and_all_else_in_the_row_is_taken(desk):
    data = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", **{"Influence (1-5)": 5, "Place": "Tavel"}).data
    update = brought(desk, data)
    assert told(update) == {"actors/A-1/place": ("changed", "", "Tavel")}
    (problem,) = update.refused
    assert "is the middle of 3 scores" in problem_sentence(problem, Translator())
    take(desk, update)
    assert desk.workspace.scores == scored(2, 3, 5).scores
    assert desk.workspace.actors["A-1"].influence == 1


def test_a_score_of_somebody_whom_nobody_scored_on_the_page_comes_in(desk):
    data = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-2", **{"Influence (1-5)": 5}).data
    assert told(brought(desk, data)) == {"actors/A-2/influence": ("changed", 2, 5)}


def test_what_people_scored_meanwhile_outlasts_the_file():
    desk = desk_with(scored())
    data = Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", **{"Influence (1-5)": 5}).data
    desk.apply(give_score, "A-1", "Scorer 9", DAY, influence=2)
    update = brought(desk, data)
    assert update.differences == ()
    assert [each.code for each in update.guessed] == ["update_scored"]


def test_what_is_worked_out_from_scores_is_told_and_left(desk):
    update = brought(desk, Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", Scored_by=7).data)
    assert update.differences == ()
    assert [each.code for each in update.guessed] == ["update_worked_out"]


def test_new_columns_come_back_as_what_they_hold(desk):
    edited = Edited(exported(desk, "actors.xlsx"))
    edited.set("Elements", "A-1", Other_names="HRC | Défenseur", Languages="French | Wolof", What_it_wants="Its budget")
    edited.set("Elements", "A-2", Who_asks_it="House of the Lake", Speaks_for="Workers")
    edited.set("Connections", "T-1", **{"Access (1-3)": 1, "Risk (1-3)": None})
    take(desk, brought(desk, edited.data))
    commission, union = desk.workspace.actors.values()
    assert (commission.aliases, commission.languages) == (("HRC", "Défenseur"), ("French", "Wolof"))
    assert (commission.goal, union.asked_by, union.groups) == ("Its budget", "M-2", ("Workers",))
    assert (desk.workspace.ties["T-1"].access, desk.workspace.ties["T-1"].risk) == (1, None)


def test_somebody_who_is_no_member_asks_nobody(desk):
    update = brought(desk, Edited(exported(desk, "actors.xlsx")).set("Elements", "A-2", Who_asks_it="Nobody").data)
    assert update.differences == ()
    assert [each.code for each in update.refused] == ["update_name_unknown"]


def test_a_new_row_brings_the_new_columns_along(desk):
    row = {"Label": "Bar", "Other names": "Bar Council", "Who asks it": "Legal Aid", "Scored by": 4}
    take(desk, brought(desk, Edited(exported(desk, "actors.xlsx")).add("Elements", **row).data))
    bar = next(actor for actor in desk.workspace.actors.values() if actor.name == "Bar")
    assert (bar.aliases, bar.asked_by, bar.extra) == (("Bar Council",), "M-1", ())
