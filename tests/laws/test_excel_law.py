"""The law of workbooks that come back: exported and brought in unchanged, they change nothing."""

import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.desk import Desk
from kit.domain.audience import Audience
from kit.domain.disclosure import disclose
from kit.domain.mechanisms import Confidence
from kit.domain.plan import Milestone, Task, TaskStatus
from kit.domain.review import Review
from kit.domain.workspace import put
from kit.exports.makers import MAKERS
from kit.i18n.translator import Translator
from kit.imports.updates import compare, read_returned
from tests.strategies import days, histories, levels, member_ids, play, texts

TODAY = datetime.date(2027, 10, 14)
T = Translator()
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


def _change(workspace, review, records):
    return put(workspace.__class__(**{**_parts(workspace), "review": review}), *records)


def _parts(workspace):
    return {name: getattr(workspace, name) for name in workspace.__slots__}


def desk_of(history, plan):
    """A desk with a history of edits and a plan."""
    desk = Desk()
    desk.open_workspace(put(desk.workspace))
    play(desk, history)
    desk.apply(_change, Review("upr", date=TODAY), plan)
    return desk


def exported(desk, kind, audience):
    return MAKERS[kind](disclose(desk.workspace, audience), T, TODAY, desk.log).data


@settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories, plans, st.sampled_from(["actors.xlsx", "plan.xlsx"]), st.sampled_from(Audience))
def test_exported_and_brought_in_unchanged_changes_nothing(history, plan, kind, audience):
    desk = desk_of(history, plan)
    update = compare(desk.log, desk.workspace, read_returned(kind, exported(desk, kind, audience)))
    assert (update.known, update.own) == (True, True)
    assert (update.differences, update.questions, update.guessed, update.refused) == ((), (), (), ())
