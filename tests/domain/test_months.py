from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kit.domain.months import add_months, days_in_month, months_between, shift_months

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
offsets = st.floats(-120, 120).map(lambda months: round(months, 2))


def test_month_ends_that_do_not_exist_become_the_last_day():
    assert add_months(date(2027, 3, 31), -1) == date(2027, 2, 28)
    assert add_months(date(2028, 3, 31), -1) == date(2028, 2, 29)
    assert add_months(date(2027, 12, 15), 1) == date(2028, 1, 15)
    assert add_months(date(2027, 1, 15), -25) == date(2024, 12, 15)


def test_a_part_of_a_month_is_that_share_of_the_days_of_its_month():
    assert shift_months(date(2022, 11, 7), -6.7) == date(2022, 4, 16)
    assert shift_months(date(2027, 3, 31), -0.5) == date(2027, 3, 16)
    assert shift_months(date(2027, 6, 10), 0.5) == date(2027, 6, 25)


@given(days, st.integers(-120, 120))
def test_whole_months_are_calendar_months(day, months):
    assert shift_months(day, float(months)) == add_months(day, months)
    assert months_between(day, add_months(day, months)) == months


@given(days, offsets, offsets)
def test_a_larger_offset_is_never_an_earlier_day(day, one, other):
    low, high = sorted((one, other))
    assert shift_months(day, low) <= shift_months(day, high)


@given(days, days, offsets)
def test_a_later_review_never_gives_an_earlier_day(one, other, months):
    low, high = sorted((one, other))
    assert shift_months(low, months) <= shift_months(high, months)


def test_days_in_month_knows_leap_years():
    assert (days_in_month(date(2027, 2, 5)), days_in_month(date(2028, 2, 5))) == (28, 29)
