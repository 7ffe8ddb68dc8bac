"""Laws of workbooks that come back: unchanged they change nothing, and what is changed in them is what changes here."""

import datetime
import io
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kit.domain.audience import Audience
from kit.domain.mechanisms import Confidence
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.storage.folding import clean
from tests.returning import SHEETS, TODAY, Edited, brought, desk_with, exported, saved, take
from tests.strategies import days, histories, levels, member_ids, play, texts

task_ids = st.sampled_from(["W-1", "W-2", "W-3"])
milestone_ids = st.sampled_from(["S-1", "S-2"])
stages = st.sampled_from(["", "review", "report"]) | texts
tasks = st.builds(
    Task,
    id=task_ids,
    title=texts,
    stage=stages,
    milestone=milestone_ids,
    owner=member_ids,
    start=st.none() | days,
    end=st.none() | days,
    status=st.sampled_from(TaskStatus),
    done_on=st.none() | days,
    depends=st.lists(task_ids, max_size=2).map(tuple),
    product=texts,
    note=texts,
    level=levels,
)
milestones = st.builds(
    Milestone,
    id=milestone_ids,
    title=texts,
    stage=stages,
    date=st.none() | days | st.just(datetime.date(1848, 2, 24)),
    own=st.booleans(),
    source=texts,
    as_of=texts | days.map(str),
    confidence=st.sampled_from(Confidence),
    note=texts,
)
plans = st.lists(tasks | milestones, max_size=4)
kinds = st.sampled_from(list(SHEETS))
EACH = settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _plan(workspace, records):
    return put(replace(workspace, review=Review("upr", date=TODAY)), *records)


def _desk(history, plan):
    """A desk with a history of edits and a plan, as it was and after it went on."""
    desk = play(desk_with(Workspace()), history)
    desk.apply(_plan, plan)
    return desk


def _changes_nothing(update):
    assert update.known
    assert (update.differences, update.questions, update.guessed, update.refused) == ((), (), (), ())


@pytest.mark.parametrize("kind", SHEETS)
@EACH
@given(histories, plans, st.sampled_from(Audience))
def test_exported_and_brought_in_unchanged_changes_nothing(kind, history, plan, audience):
    desk = _desk(history, plan)
    _changes_nothing(brought(desk, exported(desk, kind, audience)))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories, histories, plans, kinds)
def test_whatever_happened_meanwhile_an_unchanged_workbook_changes_nothing(history, later, plan, kind):
    desk = _desk(history, plan)
    data = exported(desk, kind)
    _changes_nothing(brought(play(desk, later), data))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories, plans, kinds, st.randoms())
def test_saved_again_with_rows_and_columns_in_any_order_it_changes_nothing(history, plan, kind, random):
    desk = _desk(history, plan)
    book = load_workbook(io.BytesIO(exported(desk, kind)))
    for name in SHEETS[kind]:
        _shuffle(book[name], random)
    update = brought(desk, saved(book))
    assert (update.differences, update.questions, update.refused) == ((), (), ())


def _shuffle(sheet, random):
    heading = Edited.heading_row(sheet)
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=heading)]
    order = random.sample(range(len(values[0])), len(values[0]))
    for place, row in enumerate([values[0], *random.sample(values[1:], len(values) - 1)], heading):
        for column, source in enumerate(order, 1):
            sheet.cell(place, column).value = row[source]
            sheet.cell(place, column).data_type = (
                "s" if isinstance(row[source], str) else sheet.cell(place, column).data_type
            )


sayable = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="=[_"), min_size=1, max_size=30)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories, plans, st.sampled_from(["Product", "Note"]), sayable)
def test_a_changed_text_is_the_one_difference_and_taken_it_stands_here(history, plan, heading, text):
    desk = _desk(history, [*plan, Task("W-1", "Visit prisons", product="A table", note="Two vans")])
    edited = Edited(exported(desk, "plan.xlsx")).set("Plan", "W-1", **{heading: text})
    update = brought(desk, edited.data)
    assert {each.key for each in update.differences} <= {f"tasks/W-1/{heading.lower()}"}
    take(desk, update)
    assert getattr(desk.workspace.tasks["W-1"], heading.lower()) == clean(text)
    _changes_nothing(brought(desk, exported(desk, "plan.xlsx")))
