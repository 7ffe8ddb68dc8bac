"""Dates that could be read two ways are asked about, never guessed."""

import datetime

import pytest

from kit.i18n.translator import Translator
from kit.presenters.bringing.update import describe_update
from kit.storage.update import Answer
from tests.returning import Edited, brought, causes, exported, told

APRIL, MARCH = datetime.date(2027, 4, 3), datetime.date(2027, 3, 4)


@pytest.fixture
def data(desk):
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Start="03/04/2027", End="25/09/2027")
    return plan.add("Plan", Task="Thank the hosts", End="3.4.27").data


def test_both_readings_are_offered_with_the_month_spelt(desk, data):
    update = brought(desk, data)
    assert [(each.day_first, each.month_first) for each in update.questions] == [(APRIL, MARCH)] * 2
    question = describe_update(update, Translator()).questions[0]
    assert [words for words, _ in question.answers] == ["03 Apr 2027", "04 Mar 2027", "Leave it out"]
    assert "“03/04/2027”: Start of “Visit prisons”, sheet “Plan”, row 6" in question.sentence


def test_other_dates_of_the_column_decide_nothing(desk, data):
    assert "tasks/W-1/start" not in told(brought(desk, data))
    assert told(brought(desk, data))["tasks/W-1/end"][2] == datetime.date(2027, 9, 25)


@pytest.mark.parametrize(("answer", "day"), [(Answer.DAY_FIRST, APRIL), (Answer.MONTH_FIRST, MARCH)])
def test_an_answer_makes_a_difference(desk, data, answer, day):
    answers = {each.key: answer for each in brought(desk, data).questions}
    update = brought(desk, data, answers)
    assert update.questions == ()
    assert told(update)["tasks/W-1/start"] == ("moved", datetime.date(2027, 8, 2), day)
    (new,) = (each.value for each in update.differences if each.sort == "added")
    assert (new.end, new.fixed) == (day, True)


def test_leaving_it_out_leaves_the_cell_as_it_was(desk, data):
    answers = {each.key: Answer.LEAVE_OUT for each in brought(desk, data).questions}
    update = brought(desk, data, answers)
    assert (update.questions, "tasks/W-1/start" in told(update)) == ((), False)


@pytest.mark.parametrize("text", ["soon", "31/02/2027", "2027", "99/99/9999", "1 Smarch 2027", -5])
def test_what_is_no_day_is_refused_with_its_place(desk, text):
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", Start=text)
    update = brought(desk, plan.data)
    assert (update.differences, causes(update)) == ((), [("update_no_day", "Plan", 6)])


@pytest.mark.parametrize(
    "cell",
    [datetime.datetime(2027, 9, 29, 23, 59, 59, 999999), 46660.0000001, 46659.99999999, "30 sept. 2027", "46660"],
)
def test_days_are_read_however_a_program_wrote_them(desk, cell):
    plan = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", End=cell)
    assert told(brought(desk, plan.data))["tasks/W-1/end"][2] == datetime.date(2027, 9, 30)


def test_the_day_of_an_accreditation_is_asked_for_too(desk):
    def register(cell):
        return Edited(exported(desk, "actors.xlsx")).set("Elements", "A-1", **{"Accreditation date": cell}).data

    key = "actors/A-1/status_as_of"
    unclear = register("03/04/2027")
    (question,) = brought(desk, unclear).questions
    assert (question.day_first, question.month_first) == (APRIL, MARCH)
    assert key not in told(brought(desk, unclear))
    assert told(brought(desk, unclear, {question.key: Answer.DAY_FIRST}))[key][2] == "2027-04-03"
    assert told(brought(desk, register(APRIL)))[key][2] == "2027-04-03"
    assert told(brought(desk, register("since spring")))[key][2] == "since spring"
