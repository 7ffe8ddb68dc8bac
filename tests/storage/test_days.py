import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.storage.days import Day, Order, order_of, read_day

FIFTH = datetime.date(2027, 1, 5)


@pytest.mark.parametrize(
    "cell",
    [
        FIFTH,
        datetime.datetime(2027, 1, 5, 14, 30),
        46392,
        "46392",
        "2027-01-05",
        "2027/1/5",
        "2027-01-05T10:00",
        "05 Jan 2027",
        "5 January 2027",
        "Tuesday 5 January 2027",
        "January 5, 2027",
        "5-Jan-27",
        "5 janvier 2027",
        "5 de enero de 2027",
    ],
)
def test_clear_dates_are_read(cell):
    assert read_day(cell) == Day(FIFTH)


@pytest.mark.parametrize("cell", ["1er mars 2027", "1 marzo 2027", "Mar 1st, 2027"])
def test_first_days_are_read(cell):
    assert read_day(cell).date == datetime.date(2027, 3, 1)


def test_a_date_that_could_be_two_is_not_guessed():
    assert read_day("03/04/27") == Day(ambiguous=True)


def test_other_dates_of_the_column_decide():
    assert order_of(["03/04/2027", "25/04/2027"]) is Order.DAY_FIRST
    assert order_of(["03/04/2027", "04/25/2027"]) is Order.MONTH_FIRST
    assert order_of(["25/04/2027", "04/25/2027"]) is Order.UNKNOWN
    assert read_day("03/04/2027", Order.DAY_FIRST) == Day(datetime.date(2027, 4, 3), guess=True)
    assert read_day("03/04/2027", Order.MONTH_FIRST) == Day(datetime.date(2027, 3, 4), guess=True)


@pytest.mark.parametrize("cell", ["31/02/2027", "Easter", "once a year", 12, True, "", None, "2027"])
def test_what_is_no_date_is_none(cell):
    assert read_day(cell) == Day()


@given(st.dates(datetime.date(1955, 1, 1), datetime.date(2090, 12, 31)))
def test_numbers_are_either_one_day_or_asked_about(day):
    read = read_day(f"{day.day}/{day.month}/{day.year}")
    assert read.ambiguous or read.date == day
    assert read.ambiguous == (day.day <= 12 and day.day != day.month)
