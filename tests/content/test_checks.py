"""The checks find nothing in our content, and find each fault that is planted."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from kit.content.building import Faults
from kit.content.checks import check_content
from kit.content.checks.example import check_workspace
from kit.content.checks.exercises import check_exercise
from kit.content.checks.files import check_folder, check_guides, check_words
from kit.content.checks.lists import check_countries, check_kinds
from kit.content.checks.mechanisms import check_mechanism
from kit.content.checks.plans import check_plan
from kit.content.countries import countries
from kit.content.example import REFERENCE_DAY, example_workspace
from kit.content.exercises import load_exercise, read_exercise
from kit.content.kinds import actor_kinds
from kit.content.mechanisms import load_mechanism
from kit.content.plans import plan_template
from kit.domain.exercises import Option
from kit.domain.workspace import change

ORDER = load_exercise("last-good-moment")
MATCH = load_exercise("who-does-what")
MAP = load_exercise("only-bridge")
CHOOSE = load_exercise("held-to-it")
EXAMPLE = example_workspace(REFERENCE_DAY)


def faults_of(check, *values):
    """What a check notes, as (code, place)."""
    faults = Faults("planted")
    check(*values, faults)
    return {(each.code, each.place.field) for each in faults.problems}


def test_our_own_content_is_whole():
    assert check_content() == ()


@pytest.mark.parametrize(
    ("exercise", "fault"),
    [
        (replace(ORDER, feedback=ORDER.feedback[1:]), ("content_no_feedback", f"feedback.{ORDER.feedback[0][0]}")),
        (replace(MAP, feedback=MAP.feedback[1:]), ("content_no_feedback", "feedback.karum")),
        (replace(MATCH, feedback=MATCH.feedback[1:]), ("content_no_feedback", "feedback.nhri=sits-in-delegation")),
        (replace(CHOOSE, feedback=(*CHOOSE.feedback, ("nobody", "No."))), ("content_unknown_id", "feedback")),
        (replace(ORDER, shown=("list", "nobody")), ("content_unknown_id", "shown")),
        (replace(ORDER, shown=ORDER.shown[1:]), ("content_missing", "shown")),
        (replace(MATCH, pairs=(*MATCH.pairs[1:], ("nhri", "nobody"))), ("content_unknown_id", "pairs")),
        (replace(MATCH, pairs=MATCH.pairs[1:]), ("content_missing", "pairs")),
        (replace(MAP, actors=MAP.actors[1:]), ("content_unknown_id", "options")),
        (replace(MAP, options=MAP.options[1:]), ("content_unknown_id", "actors")),
        (replace(MAP, ties=(replace(MAP.ties[0], target="nobody"),)), ("content_unknown_id", "ties")),
        (replace(CHOOSE, options=CHOOSE.options[1:]), ("content_no_right_answer", "options")),
        (replace(CHOOSE, options=(*CHOOSE.options, Option("new"))), ("content_missing", "options.new.text")),
        (
            replace(CHOOSE, options=(*CHOOSE.options, Option("new", CHOOSE.options[0].text))),
            ("content_double_name", "options"),
        ),
        (replace(CHOOSE, source="U13, X1"), ("content_unknown_source", "source")),
        (replace(CHOOSE, source=""), ("content_missing", "source")),
        (replace(CHOOSE, module=99), ("content_unknown_id", "module")),
    ],
)
def test_planted_faults_in_exercises_are_found(exercise, fault):
    found = faults_of(check_exercise, exercise)
    assert fault in found


def test_an_exercise_without_its_words_is_refused(tmp_path):
    folder = tmp_path / "lonely"
    folder.mkdir()
    (folder / "exercise.toml").write_text('kind = "choose"\nmodule = 1\n', encoding="utf-8")
    faults = Faults("")
    assert read_exercise(folder, "en", faults) is None
    codes = {(each.code, each.place.file) for each in faults.problems}
    assert ("content_no_file", "en.toml") in codes
    assert ("content_missing", "exercise.toml") in codes


@pytest.mark.parametrize(
    ("collection", "record", "values", "fault"),
    [
        ("ties", "tie-01", {"target": "nobody"}, ("content_unknown_id", "ties.tie-01.target")),
        ("ties", "tie-01", {"target": ""}, ("content_missing", "ties.tie-01.target")),
        ("members", "karum-land", {"actor": "nobody"}, ("content_unknown_id", "members.karum-land.actor")),
        ("tasks", "sign-off", {"depends": ("nobody",)}, ("content_unknown_id", "tasks.sign-off.depends")),
        ("tasks", "sign-off", {"stage": "nowhere"}, ("content_unknown_id", "tasks.sign-off.stage")),
        (
            "milestones",
            "M-ccpr-review",
            {"source": "X1"},
            ("content_unknown_source", "milestones.M-ccpr-review.source"),
        ),
        ("actors", "commission", {"kind": "thing"}, ("content_unknown_id", "actors.kind")),
        ("actors", "commission", {"name": "Bar Association"}, ("content_double_name", "actors")),
        ("evidence", "elections-1", {"issue": "none"}, ("content_unknown_id", "evidence.elections-1.issue")),
        ("sections", "cover", {"signed_by": ("nobody",)}, ("content_unknown_id", "sections.cover.signed_by")),
    ],
)
def test_planted_faults_in_the_example_are_found(collection, record, values, fault):
    assert fault in faults_of(check_workspace, change(EXAMPLE, collection, record, **values))


def test_planted_faults_in_the_review_are_found():
    review = replace(EXAMPLE.review, mechanism="xyz")
    coalition = replace(EXAMPLE.coalition, country="XYZ")
    found = faults_of(check_workspace, replace(EXAMPLE, review=review, coalition=coalition))
    assert found == {("content_unknown_id", "review.mechanism"), ("content_unknown_id", "coalition.country")}
    answers = MappingProxyType({"no-such": None})
    assert ("content_unknown_id", "answers") in faults_of(check_workspace, replace(EXAMPLE, answers=answers))


def test_planted_faults_in_mechanisms_are_found():
    ccpr = load_mechanism("ccpr")
    first, second, *rest = ccpr.stages
    broken = replace(
        ccpr,
        stages=(replace(first, procedure="other", source=""), replace(second, title=rest[-1].title), *rest),
        limit_joint=replace(ccpr.limit_joint, source="X1", as_of=""),
    )
    assert faults_of(check_mechanism, broken) == {
        ("content_unknown_id", "stages.coalition.procedure"),
        ("content_missing", "stages.coalition.source"),
        ("content_double_name", "stages"),
        ("content_unknown_source", "limit_joint.source"),
        ("content_missing", "limit_joint.as_of"),
    }


def test_planted_faults_in_plans_are_found():
    plan = plan_template("upr")
    first, second, *rest = plan.tasks
    broken = replace(
        plan,
        tasks=(
            replace(first, depends=(first.id,), stage="nowhere", title=second.title),
            replace(second, milestone="nothing", procedure="standard", source="X1"),
            *rest,
        ),
    )
    assert faults_of(check_plan, broken, load_mechanism("upr")) >= {
        ("content_unknown_id", f"tasks.{first.id}.depends"),
        ("content_unknown_id", f"tasks.{first.id}.stage"),
        ("content_unknown_id", f"tasks.{second.id}.milestone"),
        ("content_unknown_id", f"tasks.{second.id}.procedure"),
        ("content_unknown_source", f"tasks.{second.id}.source"),
    }


def test_double_names_in_lists_are_found():
    first, second = actor_kinds()[:2]
    kinds = (first, replace(second, name=first.name, aliases=first.aliases))
    assert faults_of(check_kinds, kinds) == {("content_double_name", "name"), ("content_double_name", "aliases")}
    zambia = countries()[0]
    assert faults_of(check_countries, (zambia, replace(zambia, code="ABC"))) == {
        ("content_double_name", "alpha2"),
        ("content_double_name", "name"),
    }


def test_stray_files_and_empty_guides_are_found(tmp_path):
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "upr.toml").touch()
    (tmp_path / "notes.docx").touch()
    (tmp_path / "actors.md").write_text("Too short.", encoding="utf-8")
    for check, code in (
        (lambda faults: check_folder(tmp_path, {".toml", ".md"}, faults), "content_stray_file"),
        (lambda faults: check_words(tmp_path, faults), "content_stray_file"),
        (lambda faults: check_guides(tmp_path, faults), "content_wrong_length"),
    ):
        assert [each for each, _ in faults_of(check)] == [code]
