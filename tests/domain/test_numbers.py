import pytest

from kit.domain.numbers import numbers_in, numbers_without_source


def found(text, *known):
    return [(number.text, number.paragraph) for number in numbers_without_source(text, frozenset(known))]


def test_each_number_is_found_once_with_its_paragraph():
    assert found("Of 214 people\n\n214 again, and 61 % more") == [("214", 1), ("61", 2)]


@pytest.mark.parametrize("text", ["In 2026", "two or 3 meetings", "Case K-07", "section 8a", "no digits at all", ""])
def test_years_single_digits_and_codes_are_no_claims(text):
    assert found(text) == []


def test_a_number_that_evidence_holds_needs_nothing_more():
    assert found("7,420 people and 851 more", *numbers_in("7420 people were held")) == [("851", 1)]


@pytest.mark.parametrize("written", ["7,420", "7.420", "7\u00a0420", "7\u202f420"])
def test_thousands_are_read_however_they_are_divided(written):
    assert numbers_in(written) == {"7420"}


def test_a_decimal_comma_is_a_decimal_point():
    assert numbers_in("12,5 per cent") == numbers_in("12.5 per cent") == {"12.5"}
