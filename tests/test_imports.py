import datetime
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spreadsheets import codes, proposed, text_of, workbook_of

from kit.content.example import example_workspace
from kit.content.mechanisms import load_mechanism
from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Audience, Level
from kit.domain.coalition import Member
from kit.domain.disclosure import disclose
from kit.domain.plan import Task, TaskStatus
from kit.domain.report import Issue, Recommendation
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.imports import take
from kit.presenters.sheets.actor_register import actor_register
from kit.presenters.sheets.matrix import matrix
from kit.presenters.sheets.work_plan import work_plan
from kit.writers.workbook.workbook import write_workbook

TODAY = datetime.date(2027, 10, 14)
T = Translator()


def _taken(rows, workspace=None, sheet="Sheet1"):
    workspace = workspace or Workspace()
    return take(workspace, proposed(workbook_of({sheet: rows}), workspace))


def test_a_row_with_the_id_of_a_record_changes_it():
    before = put(Workspace(), Actor("A-1", "Bar", place="Tavel", note="kept"))
    after = _taken([("ID", "Name", "Place", "Note"), ("A-1", "Bar Association", "Karum", None)], before)
    assert dict(after.actors) == {"A-1": Actor("A-1", "Bar Association", place="Karum", note="kept", kind="judiciary")}


@pytest.mark.parametrize("name", ["Women\u2019s Legal\u2011Aid", "WOMEN'S  LEGAL-AID", "Women\u00b4s Légal\u2013Aid"])
def test_apostrophes_and_hyphens_of_any_make_are_the_same(name):
    before = put(Workspace(), Actor("A-1", "Women's Legal-Aid"))
    assert len(_taken([("Name", "Place"), (name, "Tavel")], before).actors) == 1


def test_a_rename_by_id_is_told():
    before = put(Workspace(), Actor("A-1", "Bar"))
    proposal = proposed(workbook_of({"S": [("ID", "Name"), ("A-1", "Union")]}), before)
    assert "renamed" in codes(proposal.guessed)


def test_rows_without_id_are_matched_by_kind_and_name_then_by_name():
    youth = (
        Actor("A-1", "Youth Council", kind="ngo"),
        Actor("A-2", "Youth Council", kind="ministry"),
        Actor("A-3", "Lumen"),
    )
    rows = [("Name", "Type", "Place"), ("youth council", "Ministry", "Karum"), ("LÚMEN", None, "Tavel")]
    before = put(Workspace(), *youth)
    proposal = proposed(workbook_of({"S": rows}), before)
    after = take(before, proposal)
    assert list(after.actors) == ["A-1", "A-2", "A-3"]
    assert (after.actors["A-1"].place, after.actors["A-2"].place, after.actors["A-3"].place) == ("", "Karum", "Tavel")
    assert "matched_by_name" in codes(proposal.guessed)


def test_numbers_of_rows_are_no_ids():
    before = put(Workspace(), Actor("1", "Lumen"))
    after = _taken([("ID", "Name"), (1, "Vesta")], before)
    assert after.actors["1"] == Actor("1", "Lumen")
    assert after.actors["A-1"] == Actor("A-1", "Vesta", extra=(("ID", "1"),))


def test_unknown_columns_join_those_that_are_there():
    before = put(Workspace(), Actor("A-1", "Lumen", extra=(("Colour", "blue"), ("Size", "small"))))
    after = _taken([("Name", "Type", "Size", "Age"), ("Lumen", None, "large", 3)], before)
    assert after.actors["A-1"].extra == (("Colour", "blue"), ("Size", "large"), ("Age", "3"))


def test_new_opponents_are_protected_and_known_ones_keep_their_level():
    before = put(Workspace(), Actor("A-9", "Known", kind="opponent", level=Level.COALITION))
    rows = [("Name", "Type", "Stance"), ("Shadow", "Opponent", "against"), ("Known", "Opponent", None)]
    proposal = proposed(workbook_of({"S": rows}), before)
    after = take(before, proposal)
    assert (after.actors["A-1"].level, after.actors["A-1"].stance) == (Level.PROTECTED, Stance.ACTIVE_OPPONENT)
    assert after.actors["A-9"].level is Level.COALITION
    assert "protected_by_kind" in codes(proposal.guessed)


def test_names_that_stand_only_in_ties_become_actors():
    sheets = {"Elements": [("Label", "Type"), ("Lumen", "NGO")], "Connections": [("From", "To"), ("lumen", "Vesta")]}
    proposal = proposed(workbook_of(sheets))
    after = take(Workspace(), proposal)
    assert [actor.name for actor in after.actors.values()] == ["Lumen", "Vesta"]
    assert after.ties["T-1"] == Tie("T-1", "A-1", "A-2")
    assert {"actors_from_ties", "ties_without_kind"} <= set(codes(proposal.guessed))


def test_ties_find_their_ends_by_id_name_short_name_and_the_files_own_id():
    before = put(Workspace(), Actor("A-7", "Commission", short="NHRC"))
    sheets = {
        "Elements": [("ID", "Label", "Type"), ("x1", "Lumen", "NGO"), ("x2", "Vesta", "NGO")],
        "Connections": [("From", "To", "Type"), ("x1", "NHRC", "Funds"), ("A-7", "Vesta", "Informs")],
    }
    after = take(before, proposed(workbook_of(sheets), before))
    assert [(tie.source, tie.target, tie.kind) for tie in after.ties.values()] == [
        ("A-1", "A-7", TieKind.FUNDS),
        ("A-7", "A-2", TieKind.INFORMS),
    ]
    assert len(after.actors) == 3


def test_a_tie_said_twice_is_one_and_the_row_is_accounted_for():
    rows = [("From", "To"), ("Lumen", "Vesta"), ("Vesta", "Lumen"), ("Lumen", "Vesta")]
    proposal = proposed(workbook_of({"Connections": rows}))
    assert (len(proposal.ties), proposal.rows.joined, proposal.rows.complete) == (1, 2, True)


def test_a_plan_finds_owners_stages_milestones_and_what_waits():
    before = put(Workspace(review=Review("upr")), Member("M-7", "Women's Legal Aid", short="WL"), Actor("A-7", "Lumen"))
    stage = load_mechanism("upr").stages[0]
    sheets = {
        "Plan": [
            ("Task", "Stage", "Owner", "Start", "End", "Depends on", "Works towards"),
            ("Write, then read", stage.title, "WL", "2027-01-05", "2027-02-05", None, "Hand in"),
            ("Send", "Our own", "Lumen", None, "2027-03-05", "Write, then read | Nobody knows", "Party"),
        ],
        "Milestones": [("Milestone", "Date"), ("Hand in", "2027-03-10")],
    }
    proposal = proposed(workbook_of(sheets), before)
    after = take(before, proposal)
    write, send = after.tasks.values()
    assert (write.stage, write.owner, write.milestone, write.fixed) == (stage.id, "M-7", "M-1", True)
    assert (send.stage, send.depends, send.note) == ("Our own", (write.id,), "Party\nNobody knows")
    assert after.members[send.owner] == Member(send.owner, "Lumen", actor="A-7")
    assert (after.milestones["M-1"].own, after.milestones["M-1"].fixed) == (True, True)
    assert {"owners_new", "milestone_unknown", "depends_unknown"} <= set(codes(proposal.guessed))


def test_a_task_that_comes_back_is_an_update():
    day = datetime.date(2027, 1, 5)
    before = put(Workspace(), Task("T-9", "Write", start=day, end=day, note="kept"))
    after = _taken([("ID", "Task", "Start", "End", "Status"), ("T-9", "Write", day, day, "Done")], before)
    assert after.tasks["T-9"] == Task("T-9", "Write", start=day, end=day, note="kept", status=TaskStatus.DONE)


def test_a_recommendation_finds_the_coalitions_issue():
    before = put(Workspace(), Issue("I-1", "Torture"))
    rows = [
        ("Recommendation", "Recommended by", "Our issue"),
        ("Ratify", "Spain", "torture"),
        ("Build", "Iraq", "Roads"),
    ]
    first, second = _taken(rows, before).recommendations.values()
    assert (first.issue, second.issue, second.extra) == ("I-1", "", (("Our issue", "Roads"),))


def test_the_same_words_of_two_states_are_two_recommendations():
    rows = [("Recommendation", "Recommending State"), ("Ratify", "Spain"), ("Ratify", "Iraq"), ("Ratify", "Spain")]
    after = _taken(rows)
    assert len(after.recommendations) == 3
    assert _taken(rows, after) == after


def test_text_that_looks_like_a_formula_stays_text():
    after = take(
        Workspace(), proposed(text_of([("Name", "Note", "Type"), ("=1+1", "@cmd", "NGO")]).encode(), file="a.csv")
    )
    assert (after.actors["A-1"].name, after.actors["A-1"].note) == ("=1+1", "@cmd")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"a;b\n1;2\n", b"PK\x03\x04"])
def test_a_refused_file_changes_nothing(data):
    before = example_workspace(TODAY)
    proposal = proposed(data, before)
    assert len(proposal.refused) == 1
    assert take(before, proposal) is before or take(before, proposal) == before


@pytest.fixture(scope="module")
def example():
    return example_workspace(TODAY)


def _own_workbooks(workspace):
    disclosed = disclose(workspace, Audience.COALITION)
    yield actor_register(disclosed, T, TODAY)
    yield work_plan(disclosed, T, TODAY, load_mechanism(workspace.review.mechanism))
    yield matrix(disclosed, T, TODAY)


def test_own_workbooks_come_back_unchanged(example):
    for book in _own_workbooks(example):
        proposal = proposed(write_workbook(book).data, example)
        assert proposal.taken == proposal.unchanged > 20
        assert (proposal.guessed, proposal.refused, proposal.members) == ((), (), ())
        assert take(example, proposal) == example


def test_own_workbooks_fill_an_empty_workspace(example):
    after = Workspace(review=example.review)
    for book in _own_workbooks(example):
        after = take(after, proposed(write_workbook(book).data, after))
    seen = disclose(example, Audience.COALITION).workspace
    for collection in ("actors", "ties", "tasks", "milestones", "recommendations"):
        assert len(getattr(after, collection)) == len(getattr(seen, collection)) > 10
    names = {actor.name: actor for actor in after.actors.values()}
    for actor in seen.actors.values():
        mine = names[actor.name]
        kept = {name: getattr(actor, name) for name in ("id", "contact", "position", "extra", "asked_by")}
        assert replace(mine, **kept) == actor
        assert ("Who asks it" in dict(mine.extra)) == bool(actor.asked_by)


@pytest.mark.parametrize(
    ("file", "actors", "ties", "recommendations"),
    [
        ("actor-networks/kumu_snap_to_tutorial.xlsx", 51, 109, 0),
        ("actor-networks/stakeholders_es_influence.xlsx", 4, 0, 0),
        ("actor-networks/stakeholders_fuel_management.xlsx", 9, 0, 0),
        ("actor-networks/ocha_3w_west_africa_hxl.csv", 11, 0, 0),
        ("actor-networks/french_media_list.csv", 478, 0, 0),
        ("reference-lists/un_member_names_six_languages.xlsx", 197, 0, 0),
        ("upr-recommendations/uprinfo_kenya_session8.csv", 0, 0, 166),
        ("upr-recommendations/uprinfo_zambia_session2.csv", 0, 0, 38),
        ("upr-recommendations/uprinfo_voluntary_pledges.csv", 0, 0, 947),
    ],
)
def test_real_files_are_taken_once(shared_data, file, actors, ties, recommendations):
    data = (shared_data / file).read_bytes()
    proposal = proposed(data, file=file)
    after = take(Workspace(), proposal)
    assert (len(after.actors), len(after.ties), len(after.recommendations)) == (actors, ties, recommendations)
    assert proposal.rows.complete
    assert take(after, proposed(data, after, file)) == after


_CELLS = (
    st.none()
    | st.sampled_from(
        ["Lumen", "lúmen", "Vesta", "NGO", "high", "3", "N/A", "03/04/27", "Name", "Task", "#org", "* note", "x"]
    )
    | st.integers(-5, 60_000)
    | st.floats(allow_nan=False, allow_infinity=False, width=16)
    | st.booleans()
    | st.text(max_size=6)
)
_HEADINGS = st.sampled_from(
    [
        "Name",
        "Type",
        "Influence",
        "From",
        "To",
        "Task",
        "Owner",
        "End",
        "Text",
        "Response",
        "ID",
        "x",
        "y",
        "Group",
        "",
        "Milestone",
        "Date",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(_HEADINGS, min_size=1, max_size=6), st.lists(st.lists(_CELLS, max_size=6), max_size=12), st.integers(0, 2)
)
def test_every_row_is_accounted_for_and_taking_twice_doubles_nothing(headings, rows, above):
    text = "\n".join(
        ",".join('"' + str("" if cell is None else cell).replace('"', '""') + '"' for cell in row)
        for row in [*([["Title"]] * above), headings, *rows]
    )
    data = text.encode("utf-8", "surrogatepass")
    proposal = proposed(data, file="any.csv")
    assert proposal.rows.complete
    assert proposal.rows.taken == proposal.taken - _actors_from_ties(proposal)
    after = take(Workspace(), proposal)
    again = take(after, proposed(data, after, "any.csv"))
    for name in ("actors", "ties", "tasks", "milestones", "recommendations", "members"):
        assert getattr(again, name).keys() == getattr(after, name).keys()


def _actors_from_ties(proposal):
    return next((len(problem.values["names"]) for problem in proposal.guessed if problem.code == "actors_from_ties"), 0)


def test_recommendations_keep_ids_of_their_own_workspace():
    before = put(Workspace(), Recommendation("R-9", "Ratify", by="Spain", note="kept"))
    after = _taken([("ID", "Recommendation", "Recommended by"), ("R-9", "Ratify it", "Spain")], before)
    assert after.recommendations["R-9"] == Recommendation("R-9", "Ratify it", by="Spain", note="kept")
