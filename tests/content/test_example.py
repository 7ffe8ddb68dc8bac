"""The invented coalition is rich enough to train with, and always looks alive."""

import datetime
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.analysis.voices import silent
from kit.content.example import REFERENCE_DAY, example_workspace
from kit.content.kinds import actor_kinds
from kit.content.mechanisms import load_mechanism
from kit.content.plans import plan_template
from kit.domain.actors import TieKind
from kit.domain.audience import Audience, Level
from kit.domain.checks.scores import apart_actors, stale_actors
from kit.domain.code_names import protected_pattern
from kit.domain.disclosure import disclose
from kit.domain.plan import TaskStatus
from kit.domain.report import Consent, EvidenceKind, Progress, Readiness, Response
from kit.domain.schedule import count_back
from kit.domain.scores import scorers, settled
from kit.domain.words import count_words
from kit.domain.workspace import COLLECTIONS, field_names, records

EXAMPLE = example_workspace(REFERENCE_DAY)


def test_there_is_as_much_as_promised():
    counts = {collection: len(records(EXAMPLE, collection)) for collection in COLLECTIONS}
    assert counts["members"] == 14
    assert counts["sections"] == 11
    floors = {"actors": 40, "ties": 80, "tasks": 30, "issues": 9, "recommendations": 20, "evidence": 25, "answers": 3}
    assert {name: floor for name, floor in floors.items() if counts[name] < floor} == {}


def test_every_kind_of_actor_and_tie_occurs():
    assert {actor.kind for actor in EXAMPLE.actors.values()} >= {kind.id for kind in actor_kinds()}
    assert {tie.kind for tie in EXAMPLE.ties.values()} == set(TieKind)


def test_gaps_to_find_are_there():
    tied = {end for tie in EXAMPLE.ties.values() for end in (tie.source, tie.target)}
    assert {actor.name for actor in EXAMPLE.actors.values() if actor.id not in tied} == {"Governor, Southern Marches"}
    assert any(actor.stance is None for actor in EXAMPLE.actors.values())
    assert any(not actor.kind for actor in EXAMPLE.actors.values())
    assert [actor.id for actor in EXAMPLE.actors.values() if actor.place == "Southern Marches"] == ["governor-marches"]


def test_some_scorers_differ_some_scores_are_old_and_the_medians_are_the_values_on_the_map():
    assert apart_actors(EXAMPLE) == ("commission", "interior-ministry", "labour-ministry")
    assert len(stale_actors(EXAMPLE, REFERENCE_DAY)) == 6
    assert len(scorers(EXAMPLE)) == 4
    assert settled(EXAMPLE).actors == EXAMPLE.actors


def test_of_the_voices_that_are_wanted_one_of_each_sort_is_silent():
    wanted = EXAMPLE.coalition
    silent_ones = {voice.name for voice in silent(EXAMPLE)}
    assert silent_ones & set(wanted.provinces) == {"Southern Marches"}
    assert silent_ones & set(wanted.groups) == {"Older persons"}
    assert silent_ones & set(wanted.languages) == {"Marchan"}


def reached(start: str, without: str) -> set[str]:
    """Actors that can be reached by ties other than conflicts, when one actor is lost."""
    pairs = [(tie.source, tie.target) for tie in EXAMPLE.ties.values() if tie.kind is not TieKind.IN_CONFLICT]
    found, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        ends = {a if b == here else b for a, b in pairs if here in {a, b}} - found - {without}
        found |= ends
        waiting += ends
    return found


def test_only_the_commission_leads_to_parliament():
    members = {member.actor for member in EXAMPLE.members.values()}
    assert "parliament-committee" in reached("rights-forum", without="")
    assert "parliament-committee" not in reached("rights-forum", without="commission")
    others = EXAMPLE.actors.keys() - {"commission", "rights-forum", "parliament-committee"}
    assert all("parliament-committee" in reached("rights-forum", without=other) for other in others)
    assert members <= reached("rights-forum", without="commission")


def test_something_is_protected_everywhere():
    for collection in ("actors", "members", "ties", "tasks", "evidence", "contributions"):
        assert Level.PROTECTED in {record.level for record in records(EXAMPLE, collection).values()}, collection


@pytest.mark.parametrize("audience", Audience)
def test_nothing_protected_is_named_where_it_may_not_be(audience):
    """No text of the example names a protected row, so that a file for others needs no black bars inside sentences."""
    protected = tuple(
        record.name
        for collection in ("actors", "members")
        for record in records(EXAMPLE, collection).values()
        if record.level is Level.PROTECTED
    )
    kept = disclose(EXAMPLE, audience).workspace
    texts = " ".join(
        str(getattr(record, name))
        for collection in COLLECTIONS
        for record in records(kept, collection).values()
        for name in field_names(type(record))
    )
    assert protected_pattern(protected).search(texts) is None
    assert "[A" not in " ".join(contribution.text for contribution in kept.contributions.values())


def test_the_plan_shows_every_state():
    tasks = EXAMPLE.tasks.values()
    late = [task for task in tasks if task.end < REFERENCE_DAY and task.status is TaskStatus.IN_WORK]
    early = [task.id for task in tasks if any(EXAMPLE.tasks[other].end > task.start for other in task.depends)]
    assert {task.status for task in tasks} == set(TaskStatus)
    assert [(REFERENCE_DAY - task.end).days for task in late] == [12, 6]
    assert [task.id for task in tasks if not task.owner] == ["translation", "round-table"]
    assert "cut-to-limit" in early
    assert all(task.start <= task.end for task in tasks)


def test_the_report_shows_every_state():
    sections = list(EXAMPLE.sections.values())
    assert {section.readiness for section in sections} == set(Readiness)
    assert sum(section.words for section in sections) == 10_000
    assert [len(section.signed_by) for section in sections if section.readiness is Readiness.SIGNED] == [14, 9]


def test_the_texts_are_as_long_as_a_real_report():
    words: Counter[str] = Counter()
    for contribution in EXAMPLE.contributions.values():
        words[contribution.section] += count_words(contribution.text)
    main = [section.id for section in EXAMPLE.sections.values() if section.id.startswith("section-")]
    assert 7_500 <= words.total() <= 8_000
    assert all(600 <= words[section] <= 1_450 for section in main), words
    assert words["method"] > EXAMPLE.sections["method"].words


def test_issues_lack_different_things():
    kinds = {
        issue: {each.kind for each in EXAMPLE.evidence.values() if each.issue == issue} for issue in EXAMPLE.issues
    }
    lacking = {kind: [issue for issue, have in kinds.items() if kind not in have] for kind in EvidenceKind}
    assert all(lacking.values()), lacking
    assert [issue.id for issue in EXAMPLE.issues.values() if issue.chosen and not issue.recommendation] == [
        "held-without-trial"
    ]
    assert [issue.id for issue in EXAMPLE.issues.values() if not issue.question] == ["elections"]
    assert [each.id for each in EXAMPLE.evidence.values() if not each.source] == ["held-without-trial-2"]
    assert {each.consent for each in EXAMPLE.evidence.values()} == set(Consent)


def test_earlier_recommendations_have_all_answers():
    found = EXAMPLE.recommendations.values()
    assert {each.mechanism for each in found} == {"ccpr", "upr"}
    assert {each.response for each in found} == set(Response)
    assert {each.progress for each in found} == set(Progress)


@settings(deadline=None)
@given(st.dates(datetime.date(2020, 1, 1), datetime.date(2050, 1, 1)))
def test_the_example_moves_by_whole_weeks(today):
    moved = example_workspace(today)
    by = moved.review.date - EXAMPLE.review.date
    assert by.days % 7 == 0
    assert 0 <= (today - REFERENCE_DAY - by).days < 7
    for task in EXAMPLE.tasks.values():
        assert moved.tasks[task.id].end == task.end + by


def test_no_sign_of_the_moving_years_is_left():
    moved = example_workspace(datetime.date(2031, 5, 1))
    texts = "".join(str(record) for name in COLLECTIONS for record in records(moved, name).values())
    assert "{Y" not in texts
    assert moved.coalition.founded == "2027"
    assert moved.settings.example


def test_the_milestones_are_those_that_the_kit_counts_back():
    """A plan made again finds its milestones, and does not put a second set beside them."""
    counted = count_back(EXAMPLE.review, load_mechanism("ccpr"), plan_template("ccpr"))
    assert EXAMPLE.milestones.keys() == counted.milestones.keys()
    for milestone in EXAMPLE.milestones.values():
        assert milestone.stage == counted.milestones[milestone.id].stage
        assert milestone.fixed or abs((milestone.date - counted.milestones[milestone.id].date).days) <= 7, milestone.id
