"""The words above every screen."""

from datetime import date

import pytest

from kit.domain.review import Certainty, Review
from kit.i18n.translator import Translator
from kit.presenters.top import certainty_words, review_words

DAY = date(2028, 3, 6)


@pytest.mark.parametrize(
    ("certainty", "said"),
    [
        (Certainty.TENTATIVE, "CCPR, review 06 Mar 2028, tentative"),
        (Certainty.POSTPONED, "CCPR, review 06 Mar 2028, postponed"),
        (Certainty.CANCELLED, "CCPR, review 06 Mar 2028, cancelled"),
        (Certainty.CONFIRMED, "CCPR, review 06 Mar 2028"),
    ],
)
def test_a_review_is_told_in_one_piece_with_its_certainty(certainty, said):
    review = Review(mechanism="ccpr", date=DAY, certainty=certainty)
    assert review_words(review, Translator()) == said
    assert certainty_words(review, Translator()) in said


@pytest.mark.parametrize(
    ("review", "said"),
    [(Review(), "No review chosen yet"), (Review(mechanism="upr"), "UPR, no review date yet")],
)
def test_a_review_without_a_day_says_so(review, said):
    assert review_words(review, Translator()) == said
