from datetime import date

from kit.domain.checks.start import start_problems
from kit.domain.edits.start import holds_only_answers, start_workspace
from kit.domain.practice import Answer
from kit.domain.problems import Weight
from kit.domain.review import Certainty
from kit.domain.workspace import Workspace, put
from kit.history.difference import diff


def test_the_workspace_holds_what_was_said():
    made = start_workspace(
        "  Amarani  Covenant\nCoalition ", "AMR", "ccpr", "simplified", date(2028, 3, 6), Certainty.CONFIRMED
    )
    assert made.coalition.name == "Amarani Covenant Coalition"
    assert made.coalition.country == "AMR"
    assert (made.review.mechanism, made.review.procedure) == ("ccpr", "simplified")
    assert (made.review.date, made.review.certainty) == (date(2028, 3, 6), Certainty.CONFIRMED)


def test_an_open_date_is_never_confirmed():
    made = start_workspace("Amarani Covenant Coalition", "AMR", "upr", certainty=Certainty.CONFIRMED)
    assert made.review.date is None
    assert made.review.certainty is Certainty.TENTATIVE


def test_answers_given_before_come_along():
    answer = Answer("last-good-moment", ("a", "b"), right=True, tries=2)
    made = start_workspace("Amarani Covenant Coalition", "AMR", "upr", answers=[answer])
    assert made.answers == {"last-good-moment": answer}
    assert holds_only_answers(put(Workspace(), answer))
    assert not holds_only_answers(made)


def test_starting_is_a_change_that_the_log_can_hold():
    assert diff(Workspace(), start_workspace("Amarani Covenant Coalition", "AMR", "upr"))


def test_nothing_said_names_each_of_the_three_questions():
    fields = [(each.place.collection, each.place.field) for each in start_problems(" ", "", "")]
    assert fields == [("coalition", "name"), ("coalition", "country"), ("review", "mechanism")]


def test_a_country_nobody_knows_is_named():
    (problem,) = start_problems("Amarani Covenant Coalition", "", "upr", "Atlantis")
    assert problem.weight is Weight.WRONG
    assert problem.values["country"] == "Atlantis"


def test_all_said_is_no_problem():
    assert start_problems("Amarani Covenant Coalition", "AMR", "upr", "amr") == ()
