import datetime

import pytest
from spreadsheets import codes, read, text_of, workbook_of

from kit.domain.plan import TaskStatus


def _values(drafts):
    return [dict(draft.values) for draft in drafts.drafts]


@pytest.mark.parametrize(
    "headings",
    [
        ("Task", "Owner", "Start", "End", "Status"),
        ("Activity", "Responsible", "Start date", "Due date", "Progress"),
        ("Tâche", "Attribué\nà", "Début", "Échéance", "Avancement"),
        ("Actividad", "Responsable", "Fecha de inicio", "Fecha límite", "Estado"),
    ],
)
def test_work_plans_in_three_languages(headings):
    rows = [("Plan 2027",), headings, ("Write the draft", "Bar", "05 Jan 2027", datetime.date(2027, 2, 1), "done")]
    assert _values(read(workbook_of({"S": rows}))) == [
        {
            "title": "Write the draft", "owner": "Bar", "start": datetime.date(2027, 1, 5),
            "end": datetime.date(2027, 2, 1), "status": TaskStatus.DONE,
        }
    ]  # fmt: skip


def test_a_date_that_could_be_two_is_asked_about_and_kept():
    drafts = read(text_of([("Task", "Owner", "End"), ("Write", "Bar", "03/04/27")]).encode(), "plan.csv")
    (value,) = _values(drafts)
    assert "end" not in value
    assert value["note"] == "End: 03/04/27"
    asked = next(problem for problem in drafts.guessed if problem.code == "date_two_ways")
    assert (asked.place.row, asked.values["text"]) == (2, "03/04/27")


def test_other_dates_of_the_column_decide_and_this_is_told():
    rows = [("Task", "Owner", "End"), ("Write", "Bar", "03/04/27"), ("Read", "Bar", "25/04/27")]
    drafts = read(text_of(rows).encode(), "plan.csv")
    assert _values(drafts)[0]["end"] == datetime.date(2027, 4, 3)
    assert "date_order_guessed" in codes(drafts.guessed)


def test_what_is_no_date_stays_in_the_note():
    drafts = read(workbook_of({"S": [("Task", "Owner", "Timeline", "Budget"), ("Write", "Bar", "Easter", 300)]}))
    assert _values(drafts) == [{"title": "Write", "owner": "Bar", "note": "Timeline: Easter\nBudget: 300"}]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        (0, TaskStatus.PLANNED),
        (0.15, TaskStatus.IN_WORK),
        (1, TaskStatus.DONE),
        ("50%", TaskStatus.IN_WORK),
        ("100%", TaskStatus.DONE),
    ],
)
def test_shares_of_work_are_statuses(cell, status):
    drafts = read(workbook_of({"S": [("Task", "Progress", "Owner"), ("Write", cell, "Bar")]}))
    assert _values(drafts)[0]["status"] is status


def test_milestones_beside_tasks():
    sheets = {
        "Plan": [("Task", "End", "Depends on"), ("Write", "2027-01-05", "Read | Listen")],
        "Key dates": [("Milestone", "Date"), ("Review", "2027-11-08")],
    }
    task, milestone = read(workbook_of(sheets)).drafts
    assert task.values["depends"] == ("Read", "Listen")
    assert (milestone.collection, milestone.values["date"]) == ("milestones", datetime.date(2027, 11, 8))


@pytest.mark.parametrize(
    "headings",
    [
        ("Organisation", "Sector", "Activity", "Province", "Start date", "End date", "Status"),
        ("Org Name", "Cluster", "Activity Description", "Admin 1", "Start", "End", "Status"),
    ],
)
def test_who_does_what_where_is_no_work_plan(headings):
    rows = [headings, ("Lumen", "Justice", "training", "Karum", "2027-01-05", "2027-02-05", "ongoing")]
    assert read(workbook_of({"3W": rows})).tables[0].record == "actor"
