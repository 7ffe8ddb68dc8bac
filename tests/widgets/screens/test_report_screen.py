"""The report screen without a browser: starting, writing, signing, proving, bringing earlier recommendations."""

import time
from dataclasses import replace

import ipywidgets as w
import pytest
from pressing import Kit, field, in_sight, labels, press, screen_words, words
from small_report import REVIEW, small_report

from kit.domain.coalition import Member
from kit.domain.report import Contribution, Issue, Progress, Readiness, Section
from kit.domain.review import Review
from kit.domain.workspace import Workspace, put

CSV = b"Recommendation,Recommending State,Response\nRatify the Optional Protocol,Norlund,Supported\n"


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(small_report())
    return made


@pytest.fixture
def screen(kit):
    return kit.go("report")


def gesture(view, made, **values):
    view._face._handlers[made](values)


def outline(screen):
    return screen._outline._face.scene["rows"]


def choose(screen, section):
    gesture(screen._outline, "choose", id=section)


def act(screen, name, key):
    gesture(screen._section._issue._facts, "act", name=name, key=key)


def facts(screen):
    return screen._section._issue._facts._face.scene["facts"]


def writing(section, text):
    return next(each for each in section._texts._texts if each._text.control.description == text)._text.control


def test_before_there_is_a_report_one_button_starts_it():
    kit = Kit()
    kit.desk.open_workspace(put(Workspace(review=REVIEW), Issue("I-1", "Held without trial")))
    screen = kit.go("report")
    assert "No report yet" in words(screen.work)
    start = screen._start._choice
    gesture(start._usual, "tick", id="torture", on=True)
    field(screen.work, "Another issue").value = "Salt mines"
    press(screen.work, "Start the report")
    titles = [row["title"] for row in outline(screen).values()]
    assert titles[5:8] == ["Held without trial", "Torture and ill-treatment", "Salt mines"]
    assert "Torture" in kit.desk.workspace.issues[kit.desk.workspace.sections[list(outline(screen))[6]].issue].title
    assert "No report yet" not in words(screen.work)
    assert kit.desk.undo()
    assert "No report yet" in words(screen.work)


def test_the_first_issue_is_shown_with_its_words_and_its_facts(screen):
    assert outline(screen)["S-2"] == outline(screen)["S-2"] | {"end": "22", "alarm": "2 over", "note": "Draft,"}
    assert "Held without trial" in words(screen.work)
    assert [fact["missing"] for fact in facts(screen).values()] == ["", "", "No law is named yet.", "", ""]
    assert "22" in words(screen.side)


def test_a_text_is_kept_when_the_person_leaves_its_field(kit, screen):
    writing(screen._section, "Lake Paralegals").value = "They counted 214 people in four prisons."
    assert kit.desk.workspace.contributions["K-1"].text.endswith("prisons.")
    assert outline(screen)["S-2"]["end"] == "25"
    assert kit.desk.undo()
    assert writing(screen._section, "Lake Paralegals").value == "They counted 214 people."


def test_an_edit_makes_no_new_fields(kit, screen):
    before = list(in_sight(screen.work))
    writing(screen._section, "Lake Paralegals").value = "Other words."
    assert [id(each) for each in in_sight(screen.work)] == [id(each) for each in before]


def test_fields_are_used_again_for_the_next_section(kit, screen):
    made = screen._section._texts._texts
    choose(screen, "S-1")
    assert [each for each in made if each.widget in list(in_sight(screen.work))] == []
    assert "Nobody has been asked" in words(screen.work)
    choose(screen, "S-2")
    assert screen._section._texts._texts == made
    assert writing(screen._section, "Law Clinic").value == "The law says six months."


def test_members_are_asked_until_each_has_a_text(kit, screen):
    choose(screen, "S-1")
    for _ in kit.desk.workspace.members:
        press(screen.work, "Add a text")
    assert "Every member has a text here." in words(screen.work)
    assert "nothing yet" in words(screen.work)


def test_a_text_is_removed_after_a_question(kit, screen):
    press(screen.work, "Remove this text")
    assert "K-1" in kit.desk.workspace.contributions
    kit.answer("yes")
    assert "K-1" not in kit.desk.workspace.contributions


def test_a_signature_falls_when_a_word_changes(kit, screen):
    press(screen.work, "Sign")
    press(screen.work, "Sign")
    assert outline(screen)["S-2"]["note"] == "Signed by 2 of 2,"
    assert "All members have signed" in words(screen.work)
    writing(screen._section, "Law Clinic").value = "The law says eight months."
    assert outline(screen)["S-2"]["note"] == "Needs an update,"
    assert "changed after it was agreed" in words(screen.side)


def test_a_signature_is_taken_back(kit, screen):
    press(screen.work, "Sign")
    press(screen.work, "Take it back")
    assert kit.desk.workspace.sections["S-2"].readiness is Readiness.AGREED


def test_evidence_is_added_only_when_it_says_something(kit, screen):
    act(screen, "add", "law")
    press(screen.work, "Keep it")
    assert len(kit.desk.workspace.evidence) == 2
    field(screen.work, "What it says").value = "Criminal Procedure Code, section 112"
    field(screen.work, "Source").value = "Official gazette"
    press(screen.work, "Keep it")
    assert facts(screen)["law"]["lines"][0]["text"] == "Criminal Procedure Code, section 112"
    assert "Keep it" not in labels(screen.work)


def test_evidence_is_changed_and_removed(kit, screen):
    act(screen, "change", "E-1")
    field(screen.work, "Source").value = ""
    press(screen.work, "Keep it")
    assert facts(screen)["source"]["missing"] == "Some things nobody can check yet."
    act(screen, "change", "E-1")
    press(screen.work, "Remove it")
    assert "E-1" not in kit.desk.workspace.evidence
    assert facts(screen)["statistic"]["missing"] == "No number shows how large the problem is."


def test_another_section_closes_the_form(kit, screen):
    act(screen, "change", "E-1")
    choose(screen, "S-1")
    choose(screen, "S-2")
    assert "Keep it" not in labels(screen.work)


def test_what_is_asked_for_is_written_in_its_field(kit, screen):
    act(screen, "write", "recommendation")
    field(screen.work, "Recommendation").value = ""
    assert facts(screen)["demand"]["missing"] == "Nothing a State can be held to yet."
    field(screen.work, "Articles").value = "9; 14,"
    assert kit.desk.workspace.issues["I-1"].articles == ("9", "14")
    press(screen.work, "Remove the issue")
    kit.answer("yes")
    assert kit.desk.workspace.sections["S-2"].issue == ""


def test_an_own_limit_needs_its_source(kit, screen):
    press(screen.side, "Change the limit")
    field(screen.side, "Most words").value = "900"
    press(screen.side, "Keep it")
    assert kit.desk.workspace.review.limit_words is None
    field(screen.side, "Where did you read it?").value = "Information note"
    press(screen.side, "Keep it")
    assert "of 900" in words(screen.side)
    assert "Read in: Information note." in words(screen.side)
    press(screen.side, "Change the limit")
    field(screen.side, "Most words").value = ""
    press(screen.side, "Keep it")
    assert "of 10,000" in words(screen.side)


def test_a_refused_number_is_not_kept_as_no_limit(kit, screen):
    before = kit.desk.workspace
    press(screen.side, "Change the limit")
    field(screen.side, "Most words").value = "nine hundred"
    press(screen.side, "Keep it")
    assert kit.desk.workspace is before
    assert field(screen.side, "Most words").value == "nine hundred"


def test_the_limit_and_whose_it_is_are_one_edit(kit, screen):
    before = kit.desk.workspace.review
    press(screen.side, "Change the limit")
    field(screen.side, "Most words").value = "6,000"
    field(screen.side, "Where did you read it?").value = "Information note"
    field(screen.side, "Who hands it in?").value = not before.joint
    press(screen.side, "Keep it")
    assert (kit.desk.workspace.review.limit_words, kit.desk.workspace.review.joint) == (6000, not before.joint)
    assert kit.desk.undo()
    assert kit.desk.workspace.review == before


def test_the_words_are_shared_out_again(kit, screen):
    press(screen.side, "Change the limit")
    press(screen.side, "Share the words out again")
    assert kit.desk.workspace.sections["S-2"].words == 9200


def test_sections_are_added_moved_and_removed(kit, screen):
    press(screen.work, "Add a section")
    press(screen.work, "Add it")
    assert len(kit.desk.workspace.sections) == 3
    field(screen.work, "Another issue").value = "Torture"
    press(screen.work, "Add it")
    assert [row["title"] for row in outline(screen).values()] == ["Cover", "Detention", "Torture", "Demands"]
    assert "Torture" in words(screen.work)
    press(screen.work, "Move up")
    assert [row["title"] for row in outline(screen).values()][1] == "Torture"
    press(screen.work, "Remove the section")
    kit.answer("yes")
    assert screen._chosen == "S-2"


def test_the_report_is_read_through_and_left_again(kit, screen):
    press(screen.work, "Read it through")
    assert "They counted 214 people." in words(screen.work)
    assert "Release them all" in words(screen.work)
    assert not any(hasattr(each, "rows") for each in in_sight(screen._middle))
    press(screen.work, "Back to the sections")
    assert writing(screen._section, "Law Clinic")


def test_earlier_recommendations_are_brought_and_linked(kit, screen):
    press(screen.work, "Earlier recommendations")
    press(screen.work, "Bring a file")
    screen._recommendations._bring._on_file("recommendations.csv", CSV)
    press(screen.work, "Take it")
    new = next(each for each in kit.desk.workspace.recommendations.values() if each.by == "Norlund")
    assert new.text == "Ratify the Optional Protocol"
    gesture(screen._recommendations._table, "choose", id=new.id)
    field(screen.work, "Our issue").value = "I-1"
    field(screen.work, "What came of it").value = Progress.PARTLY
    field(screen.work, "Note").value = "A bill was tabled."
    kept = kit.desk.workspace.recommendations[new.id]
    assert (kept.issue, kept.progress, kept.note) == ("I-1", Progress.PARTLY, "A bill was tabled.")


def test_recommendations_are_narrowed_down(kit, screen):
    press(screen.work, "Earlier recommendations")
    rows = lambda: screen._recommendations._table._face.scene["order"]  # noqa: E731
    assert rows() == ["R-1", "R-2"]
    field(screen.work, "Issue").value = "-"
    assert rows() == ["R-2"]
    assert "1 of 2 recommendations" in words(screen.work)
    field(screen.work, "Issue").value = ""
    field(screen.work, "Theme").value = "Detention"
    assert rows() == ["R-1"]


def test_a_record_is_brought_into_sight(kit, screen):
    screen.show("S-1")
    assert screen._chosen == "S-1"
    screen.show("E-2")
    assert screen._chosen == "S-2"
    assert field(screen.work, "What it says").value == "Case 7"
    screen.show("R-2")
    assert "Protect the press" in words(screen.work)
    screen.show("nothing")
    assert screen._chosen == "S-2"


def test_what_is_missing_leads_to_its_section_or_to_the_limit(kit, screen):
    choose(screen, "S-1")
    press(screen.side, "Open the section")
    assert screen._chosen == "S-2"


def test_words_that_people_typed_never_become_markup():
    nasty = "<img src=x onerror=alert(1)>"
    kit = Kit()
    kit.desk.open_workspace(
        put(
            Workspace(review=Review("ccpr", limit_words=5, limit_source=nasty)),
            Member("M-1", nasty),
            Issue("I-1", nasty, (nasty,), recommendation=nasty),
            Section("S-1", nasty, issue="I-1", lead="M-1", signed_by=("M-1",), readiness=Readiness.SIGNED),
            Contribution("K-1", "S-1", "M-1", nasty),
        )
    )
    screen = kit.go("report")
    press(screen.work, "Read it through")
    press(screen.work, "Back to the sections")
    markup = [each.value for root in (screen.work, screen.side) for each in _all(root) if isinstance(each, w.HTML)]
    assert not any("<img" in value for value in markup)
    assert nasty in screen_words(screen)


def _all(root):
    yield root
    for child in getattr(root, "children", ()):
        yield from _all(child)


def test_a_long_report_is_edited_fast():
    """Twelve sections of eight texts with 1,400 words each; an edit stays within a third of a second on any machine."""
    kit = Kit()
    sections = [Section(f"S-{n}", f"Part {n}", position=float(n)) for n in range(12)]
    texts = [
        Contribution(f"K-{n}-{m}", f"S-{n}", f"M-{m}", f"word {n} {m} " * 466, position=float(m))
        for n in range(12)
        for m in range(8)
    ]
    members = [Member(f"M-{m}", f"Member {m}") for m in range(8)]
    kit.desk.open_workspace(put(Workspace(review=REVIEW), *members, *sections, *texts))
    screen = kit.go("report")
    began = time.perf_counter()
    writing(screen._section, "Member 3").value = "Fewer words."
    assert time.perf_counter() - began < 0.3
    assert kit.desk.workspace.contributions["K-0-3"].text == "Fewer words."


def test_a_section_that_copies_left_signed_by_nobody_is_shown(kit, screen):
    section = next(iter(kit.desk.workspace.sections.values()))
    kit.desk.open_workspace(put(kit.desk.workspace, replace(section, readiness=Readiness.SIGNED, signed_by=())))
    choose(screen, section.id)
    assert screen._section._state._readiness.control.label == "Signed"
