"""NHRI and NMRF: status with its date, capacities before trust."""

from datetime import date

import pytest

from kit.domain.accreditation import day_of_status, is_outdated
from kit.domain.actors import Actor, Stance
from kit.domain.checks.bodies import body_problems
from kit.domain.workspace import Workspace, put

TODAY = date(2027, 10, 14)
ANSWERED = (("engagement", "yes"), ("coordination", "no"), ("consultation", "partly"), ("information", "no"))


def codes(*actors: Actor) -> list[str]:
    return [problem.code for problem in body_problems(put(Workspace(), *actors), TODAY)]


@pytest.mark.parametrize(
    ("status", "day", "code"),
    [
        ("", "", ["nhri_no_status"]),
        ("A", "", ["nhri_status_undated"]),
        ("B", "2022-09", ["nhri_status_old"]),
        ("A", "2022-10", []),
        ("none", "2026", []),
        ("A", "some years ago", []),
    ],
)
def test_an_accreditation_needs_a_day_of_the_last_five_years(status, day, code):
    assert codes(Actor("n", kind="nhri", status=status, status_as_of=day)) == code


def test_nobody_else_is_asked_for_a_status():
    assert codes(Actor("a", kind="ngo")) == []


def test_an_nmrf_is_no_ally_before_its_capacities_are_known():
    assert codes(Actor("n", kind="nmrf")) == ["nmrf_unasked"]
    assert codes(Actor("n", kind="nmrf", stance=Stance.PASSIVE_ALLY)) == ["nmrf_ally_unasked"]
    assert codes(Actor("n", kind="nmrf", stance=Stance.PASSIVE_ALLY, capacities=ANSWERED)) == []


def test_one_capacity_answered_four_times_is_one():
    doubled = tuple(("engagement", answer) for answer in ("yes", "no", "partly", "yes"))
    assert codes(Actor("n", kind="nmrf", capacities=doubled)) == ["nmrf_unasked"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023", date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2023-10-05", date(2023, 10, 5)),
        ("2023-13", None),
        ("2023-02-30", None),
        ("Oct 2023", None),
        ("2023-10-05-01", None),
        ("", None),
    ],
)
def test_the_last_day_that_a_date_can_mean_counts(text, day):
    assert day_of_status(text) == day


def test_five_years_to_the_day_are_not_too_long():
    assert not is_outdated("2022-10-14", TODAY)
    assert is_outdated("2022-10-13", TODAY)
