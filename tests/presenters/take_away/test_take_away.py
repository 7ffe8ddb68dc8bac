import pytest

from kit.domain.actors import Actor
from kit.domain.audience import Audience, Level
from kit.domain.edits.start import start_workspace
from kit.domain.workspace import put
from kit.exports import KNOWN
from kit.i18n.translator import Translator
from kit.presenters.take_away.take_away import file_groups, make_words, making_words, size_words, take_away_page

T = Translator()
EMPTY = start_workspace("Amarani Covenant Coalition", "AMR", "ccpr")
MAPPED = put(
    EMPTY,
    Actor("A-1", "Bar Association", level=Level.PUBLIC),
    Actor("A-2", "Older Persons' Circle"),
    Actor("A-3", "Border Monitors", level=Level.PROTECTED),
)


def test_the_two_audiences_that_exist_are_offered_and_no_other():
    page = take_away_page(MAPPED, Audience.COALITION, T)
    assert [each.audience for each in page.audiences] == list(Audience)
    assert page.audiences[0].about.startswith("0 members.")


def test_the_public_sees_less_than_the_coalition():
    coalition = take_away_page(MAPPED, Audience.COALITION, T)
    public = take_away_page(MAPPED, Audience.PUBLIC, T)
    assert coalition.preview.goes[0].count == 2
    assert public.preview.goes[0].count == 1
    assert public.preview.held[0].count == 2


def test_what_is_searched_for_is_counted():
    assert "searched for 1 protected name" in take_away_page(MAPPED, Audience.COALITION, T).search
    assert "searched for 2 protected names" in take_away_page(MAPPED, Audience.PUBLIC, T).search
    assert "Nothing is protected" in take_away_page(EMPTY, Audience.COALITION, T).search


def choices(workspace):
    return [each for group in file_groups(workspace, T) for each in group.files]


def test_every_file_that_would_be_empty_says_so():
    assert all(each.empty for each in choices(EMPTY))
    assert {each.name for each in choices(MAPPED) if each.empty} == {"plan.xlsx", "matrix.xlsx", "report.docx"}


def test_every_file_that_the_kit_makes_is_offered_once_and_says_what_it_is_for():
    assert sorted(each.name for each in choices(MAPPED)) == sorted(KNOWN)
    assert all(each.words and each.about for each in choices(MAPPED))


def test_only_what_few_people_need_is_folded_away():
    assert [group.title for group in file_groups(MAPPED, T) if group.folded] == ["For other programs"]


def test_making_is_told_in_words_and_a_count():
    assert make_words(0, T) == "Make the files"
    assert make_words(1, T) == "Make 1 file"
    assert make_words(3, T) == "Make 3 files"
    assert making_words(2, 6, "Work plan", T) == "Making 2 of 6: Work plan"


@pytest.mark.parametrize(("size", "words"), [(120, "1 kB"), (64_400, "64 kB"), (3_260_000, "3.3 MB")])
def test_sizes_are_told_as_people_read_them(size, words):
    assert size_words(size, T) == words
