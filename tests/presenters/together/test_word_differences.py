"""What differs between two wordings."""

from hypothesis import given
from hypothesis import strategies as st

from kit.presenters.together.word_differences import Mark, Stretch, word_differences

texts = st.text(alphabet="ab cé.,\n", max_size=40)


@given(texts, texts)
def test_what_is_same_and_new_makes_the_later_wording(before, after):
    found = word_differences(before, after)
    assert "".join(each.words for each in found if each.mark is not Mark.GONE) == after


@given(texts)
def test_a_wording_does_not_differ_from_itself(text):
    assert all(each.mark is Mark.SAME for each in word_differences(text, text))


def test_one_word_is_told_from_another():
    assert word_differences("They counted 214 people.", "They counted 241 people.") == (
        Stretch("They counted "),
        Stretch("214", Mark.GONE),
        Stretch("241", Mark.NEW),
        Stretch(" people."),
    )


def test_another_text_is_new_as_a_whole():
    assert word_differences("The law says six months.", "Radio Tavel reported.") == (
        Stretch("Radio Tavel reported.", Mark.NEW),
    )
