"""Files that leave hold what their audience may see, and nothing that is protected."""

import ast
import dataclasses
import inspect
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.domain import disclosure
from kit.domain.actors import Actor, Stance
from kit.domain.audience import Audience, Level
from kit.domain.coalition import Member
from kit.domain.edits.scores import give_score
from kit.domain.report import Consent, Evidence
from kit.domain.workspace import COLLECTIONS, change, field_names, put, records, set_single
from kit.exports.search import found_in
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.presenters.report import joint_report
from kit.presenters.sheets import actor_register, matrix, work_plan
from kit.presenters.take_away.disclosure import preview
from kit.storage.file_texts import file_texts
from tests.small_exports import FILES, TODAY, exported, small_workspace

KIT = Path(__file__).parents[1] / "kit"
HIDDEN = ("Front for National Order", "FNO", "House of the Lake", "She waited nineteen months")


@pytest.mark.parametrize("audience", Audience)
def test_each_file_is_made_and_holds_nothing_hidden(audience):
    result = exported(small_workspace(), *FILES, audience=audience)
    assert [file.name for file in result.files] == list(FILES)
    assert result.problems == ()
    for file in result.files:
        assert found_in(file_texts(file.data), HIDDEN) == ()


def test_the_same_workspace_gives_the_same_bytes():
    assert exported(small_workspace(), *FILES).files == exported(small_workspace(), *FILES).files


def test_a_name_may_have_words_before_it():
    result = exported(small_workspace(), "out/amarani-plan.xlsx")
    assert [file.name for file in result.files] == ["amarani-plan.xlsx"]


def test_an_unknown_file_is_refused_with_those_that_are_known():
    result = exported(small_workspace(), "plan.xlsx", "budget.xlsx")
    assert result.files == ()
    sentence = problem_sentence(result.problems[0], Translator())
    assert "budget.xlsx" in sentence
    assert "matrix.xlsx" in sentence


def test_an_actor_may_be_called_as_the_kit_calls_a_kind_of_actor():
    workspace = change(small_workspace(), "actors", "A-3", name="Parliament")
    assert len(exported(workspace, *FILES).files) == len(FILES)


def test_a_protected_name_that_slips_through_stops_every_file(monkeypatch):
    monkeypatch.setattr(disclosure, "with_code_names", lambda workspace, _: workspace)
    slipping = change(small_workspace(), "actors", "A-1", name="Ally of the Front for National Order")
    result = exported(slipping, "matrix.xlsx", "actors.xlsx")
    assert result.files == ()
    problem = result.problems[0]
    assert (problem.place.collection, problem.place.id, problem.place.file) == ("actors", "A-3", "actors.xlsx")
    sentence = problem_sentence(problem, Translator())
    assert "A-3" in sentence
    assert "Front" not in sentence


@pytest.mark.parametrize("audience", Audience)
def test_no_file_says_who_gave_a_score(audience):
    workspace = small_workspace()
    for scorer, influence in (("Ximena Qorba", 1), ("Tolu Adesh", 5)):
        workspace = give_score(workspace, "A-1", scorer, TODAY, influence=influence, stance=Stance.NEUTRAL)
    for file in exported(workspace, *FILES, audience=audience).files:
        assert found_in(file_texts(file.data), ("Ximena", "Qorba", "Tolu", "Adesh")) == ()


def _with_signs(value: Any) -> Any:
    """Every text with a control sign and half of a sign that needs two."""
    if isinstance(value, tuple):
        return tuple(map(_with_signs, value))
    return f"{value}\x0b\ud800" if type(value) is str and " " in value else value


def test_signs_that_no_file_can_hold_stop_none():
    workspace = small_workspace()
    for collection in COLLECTIONS:
        for record in records(workspace, collection).values():
            names = field_names(type(record))
            values = {name: _with_signs(getattr(record, name)) for name in names if name != "id"}
            workspace = put(workspace, dataclasses.replace(record, **values))
    workspace = set_single(workspace, "coalition", name=_with_signs(workspace.coalition.name))
    assert workspace.actors["A-3"].name.endswith("\x0b\ud800")
    result = exported(workspace, *FILES)
    assert result.files == exported(small_workspace(), *FILES).files


def test_a_file_name_may_not_hold_a_protected_name():
    assert exported(small_workspace(), "front for national order-plan.xlsx").files == ()


def test_other_names_of_a_hidden_actor_are_hidden_too():
    aliased = change(small_workspace(), "actors", "A-3", aliases=("Order First Movement",))
    typed = change(aliased, "actors", "A-2", note="Paid by the Order First Movement")
    (file,) = exported(typed, "actors.xlsx").files
    texts = list(file_texts(file.data))
    assert found_in(texts, ("Order First Movement",)) == ()
    assert "Paid by the [A1]" in texts


@pytest.mark.parametrize("name", ["actors.csv", "kumu.xlsx", "map.gexf", "map.graphml", "map.pdf", "map.svg"])
def test_a_name_that_slipped_into_a_file_is_found_in_each_form(name):
    """What the file would say if the door had failed; the search after writing is the second lock."""
    leaking = change(small_workspace(), "actors", "A-1", name='Lines & <Angles> "Ünion"')
    (file,) = exported(leaking, name).files
    assert found_in(file_texts(file.data), ('Lines & <Angles> "Ünion"', "Nowhere Written")) == (
        'Lines & <Angles> "Ünion"',
    )


def test_a_report_says_how_long_it_is():
    (file,) = exported(small_workspace(), "report.docx").files
    assert file.words == 55


def test_the_preview_counts_what_goes_and_what_stays():
    seen = preview(small_workspace(), Audience.COALITION, Translator())
    assert [line.sentence for line in seen.goes][:3] == ["2 actors", "1 tie", "2 organisations"]
    assert "1 piece of evidence: the persons behind them have not agreed to this use" in [
        line.sentence for line in seen.held
    ]
    assert seen.protected == len(HIDDEN)


NAMES = st.text(min_size=2, max_size=24).map(lambda text: f"Qz{text}")
"""Any text, behind two signs by which it is no word of the kit."""


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=NAMES, contact=NAMES, words=NAMES, before=st.text(max_size=6), after=st.text(max_size=6))
def test_no_file_holds_a_hidden_text_wherever_it_was_typed(name, contact, words, before, after):
    workspace = put(
        small_workspace(),
        Actor("A-9", name, contact=contact, level=Level.PROTECTED),
        Member("M-9", words, contact=contact, level=Level.PROTECTED),
        Evidence("E-9", "I-1", text=words, consent=Consent.WITHDRAWN),
    )
    typed = f"{before} {name} {contact} {words} {after}"
    for collection, id, field in PLACES:
        workspace = change(workspace, collection, id, **{field: typed})
    workspace = change(workspace, "actors", "A-2", tags=(name, typed), extra=((name, words), ("Hall", typed)))
    strings = tuple(" ".join(each.split()) for each in (name, contact, words))
    long = tuple(each for each in strings if len(each) > 1)
    for file in exported(workspace, *(name for name in FILES if not name.endswith(("png", "pdf")))).files:
        assert found_in(file_texts(file.data), long) == ()


PLACES = (
    ("actors", "A-1", "note"),
    ("actors", "A-2", "name"),
    ("ties", "T-1", "note"),
    ("tasks", "W-1", "title"),
    ("tasks", "W-2", "product"),
    ("milestones", "S-1", "title"),
    ("issues", "I-1", "recommendation"),
    ("evidence", "E-1", "source"),
    ("recommendations", "R-1", "text"),
    ("sections", "N-1", "title"),
    ("contributions", "X-1", "text"),
)


def test_only_exports_and_blanks_call_writers():
    callers = {
        path.relative_to(KIT).as_posix()
        for path in KIT.rglob("*.py")
        if path.relative_to(KIT).parts[0] not in {"writers", "exports"}
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kit.writers")
    }
    assert callers == {"blanks.py"}


@pytest.mark.parametrize(
    "presenter",
    [actor_register.actor_register, work_plan.work_plan, matrix.matrix, joint_report.joint_report],
)
def test_presenters_of_documents_take_only_what_was_disclosed(presenter):
    first, *others = inspect.get_annotations(presenter, eval_str=True).values()
    assert first.__name__ == "Disclosed"
    assert "Workspace" not in {getattr(each, "__name__", "") for each in others}
