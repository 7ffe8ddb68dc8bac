"""Lines typed from paper: what each form says, and what is asked where it is not clear."""

import datetime
from itertools import islice

import pytest

from kit.domain.actors import Actor, Score, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.card_codes import blank_codes, card_codes, codes_of, former_ids
from kit.domain.coalition import Member
from kit.domain.edits.joining import join_actors
from kit.domain.edits.paper import take_paper
from kit.domain.paper import PaperActor, PaperCard, PaperGoal, PaperScore, PaperTie
from kit.domain.scores import Scale, score_id
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.imports import propose
from kit.imports.paper import read_paper, read_paper_file
from kit.presenters.problems import problem_sentence

T = Translator()
DAY = datetime.date(2027, 10, 14)
MAP = put(
    Workspace(),
    Actor("A-1", "Human Rights Commission"),
    Actor("A-2", "Ministry of Justice"),
    Tie("T-1", "A-1", "A-2", TieKind.INFORMS),
    Member("M-1", "Women's Legal Aid", short="WLA"),
    Score(score_id("A-1", "Amina Noor"), "A-1", "Amina Noor", influence=3, day=DAY),
)
ONE, TWO = card_codes(MAP.actors).values()
BLANK = next(blank_codes("", MAP.actors))


def _read(text: str, scorer: str = ""):
    return read_paper(MAP, text.format(one=ONE, two=TWO, blank=BLANK), scorer, T)


def _mark(text: str, scorer: str = ""):
    (line,) = _read(text, scorer)
    assert line.problem is None
    return line.mark


def _asked(text: str, scorer: str = "") -> str:
    line = _read(text, scorer)[-1]
    assert line.mark is None
    return problem_sentence(line.problem, T)


@pytest.mark.parametrize(
    "text",
    [
        "{one} > {two} funds 2",
        "{one} -> {two} funds medium",
        "{one}→{two} F 2",
        "{two} < {one} fund 2",
        "{two} <- {one} fu, 2",
        "{one} funds {two} 2",
        "{one} {two} funds 2",
        "{one}-{two} funds 2",
    ],
)
def test_a_tie_may_be_written_in_several_ways(text):
    assert _mark(text) == PaperTie("A-1", "A-2", TieKind.FUNDS, 2)
    assert _mark(text.lower()) == PaperTie("A-1", "A-2", TieKind.FUNDS, 2)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("works with", TieKind.WORKS_WITH),
        ("w", TieKind.WORKS_WITH),
        ("i", TieKind.INFORMS),
        ("inf", TieKind.INFORMS),
        ("d", TieKind.DIRECTS),
        ("in conflict", TieKind.IN_CONFLICT),
        ("conf", TieKind.IN_CONFLICT),
        ("C", TieKind.IN_CONFLICT),
    ],
)
def test_a_kind_of_tie_is_a_word_its_beginning_or_its_letter(words, kind):
    assert _mark(f"{{one}} > {{two}} {words}") == PaperTie("A-1", "A-2", kind)


def test_scores_are_said_with_the_letters_of_who_scored():
    values = ((Scale.INFLUENCE, 4), (Scale.STANCE, 1))
    assert _mark("{one} influence 4 stance +1 BK") == PaperScore("A-1", "BK", values)
    assert _mark("{one} BK: infl 4; st passive ally") == PaperScore("A-1", "BK", values)
    assert _mark("{one} influence 4 stance 1", "Musa") == PaperScore("A-1", "Musa", values)
    assert _mark("{one} stance \u22122 B.K.") == PaperScore("A-1", "BK", ((Scale.STANCE, -2),))


def test_a_letter_with_a_number_behind_it_is_a_scale_and_asked_where_it_may_be_two():
    assert _asked("{one} i 4") == "Is “i” Influence or Interest? Type a little more."
    assert _mark("{one} s 1 BK") == PaperScore("A-1", "BK", ((Scale.STANCE, 1),))


def test_letters_are_a_scorer_of_the_map_where_they_fit_one():
    assert _mark("{one} interest 2 an").scorer == "Amina Noor"
    assert _mark("{one} interest 2 amina noor").scorer == "Amina Noor"
    assert _mark("{one} interest 2", "amina noor").scorer == "Amina Noor"
    assert _mark("{one} interest 2 wla").scorer == "Women's Legal Aid"


def test_letters_of_two_scorers_are_asked():
    both = put(MAP, Score("S-2", "A-1", "Ali Nasser", interest=1, day=DAY))
    (line,) = read_paper(both, f"{ONE} interest 2 AN", "", T)
    assert "AN may be Amina Noor and Ali Nasser." in problem_sentence(line.problem, T)
    (line,) = read_paper(both, f"{ONE} interest 2 AN2", "", T)
    assert line.mark.scorer == "Ali Nasser"


def test_a_blank_card_becomes_an_actor_with_the_level_of_its_kind():
    mark = _mark("{blank} = Radio Tavel; media")
    assert (mark.name, mark.kind, mark.level) == ("Radio Tavel", "media", Level.COALITION)
    assert _mark("{blank} = Front; opponent").level is Level.PROTECTED
    assert mark.id == _mark("{blank}=radio tavel").id


def test_a_new_actor_is_known_on_every_line():
    tie, actor = _read("{one} > {blank} informs\n\n{blank} = Radio Tavel")
    assert tie.mark == PaperTie("A-1", actor.mark.id, TieKind.INFORMS)
    assert (tie.number, actor.number) == (1, 3)


def test_a_name_that_the_map_has_is_asked_about_and_never_joined():
    (line,) = _read("{blank} = human rights comission; nhri")
    assert isinstance(line.mark, PaperActor)
    said = problem_sentence(line.problem, T)
    assert said.startswith(f"Is it Human Rights Commission, which is on the map? Then write {BLANK} = {ONE}.")


def test_a_blank_card_may_be_one_of_an_actor_on_the_map():
    tie, card = _read("{blank} > {two} funds\n{blank} = {one}")
    assert (tie.mark, tie.problem) == (PaperTie("A-1", "A-2", TieKind.FUNDS), None)
    assert card.mark == PaperCard(BLANK, "A-1")
    assert "Line 1 says otherwise." in _asked("{blank} = {one}\n{blank} = {two}")


def test_what_an_actor_wants_is_kept_as_it_is_written():
    assert _mark("{one} wants: more = seats > 3") == PaperGoal("A-1", "more = seats > 3")


def test_a_doubtful_kind_is_told_and_the_actor_taken():
    (line,) = _read("{blank} = Radio Tavel; xyzzy")
    assert isinstance(line.mark, PaperActor)
    assert "xyzzy" in problem_sentence(line.problem, T)


@pytest.mark.parametrize("at", range(4))
def test_one_wrong_sign_is_pointed_to_and_the_card_is_offered(at):
    wrong = ONE[:at] + ("P" if ONE[at] != "P" else "T") + ONE[at + 1 :]
    said = _asked(f"{wrong} > {{two}} funds")
    assert f"Sign {at + 1} of “{wrong}” is doubtful." in said or "Codes near it are" in said
    assert ONE in said
    assert "Human Rights Commission" in said


def test_two_signs_that_changed_places_are_offered_back():
    assert f"Did you mean {ONE}, Human Rights Commission?" in _asked(ONE[1] + ONE[0] + ONE[2:] + " wants peace")


def test_signs_that_no_code_has_are_named():
    assert "No code has these signs: O." in _asked("O" + ONE[1:] + " wants peace")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{one} > {two}", "Say how they are tied."),
        ("{one} > {two} in", "“in” may mean several kinds: informs and in conflict."),
        ("{one} > {two} loves", "“loves” is no kind of tie."),
        ("{one} > {two} funds 4", "Strength is a number from 1 to 3. “4” is not."),
        ("{one} > {one} funds", "Both codes are of the same actor."),
        ("{one} > {blank} funds", "is a blank card, and no line says who it is."),
        ("{one}", "Write behind the code what the paper says"),
        ("{one} influence 4", "Say who scored"),
        ("{one} influence 6 AN", "Influence is a number from 1 to 5. “6” is not."),
        ("{one} stance far AN", "Stance is a number from -2 to 2. “far” is not."),
        ("{one} influence 4 influence 5 AN", "stands on this line twice"),
        ("{one} in 4 AN", "Is “in” Influence or Interest?"),
        ("{one} influence 4 anybody", "“anybody” was not understood here."),
        ("{one} wants", "Write behind “wants”"),
        ("{blank} =", "Write the name behind the sign ="),
        ("{one} = Radio Tavel", "is the card of Human Rights Commission already."),
        ("{blank} = Radio Tavel; media; loud", "“loud” was not understood here."),
        ("{blank} = Radio Tavel\n{blank} = Radio Hill", "Line 1 says otherwise."),
        ("{one} influence 4 AN\n{one} influence 5 AN", "Line 1 says otherwise."),
        ("{one} w {two} 1\n{two} w {one} 3", "Line 1 says otherwise."),
    ],
)
def test_what_is_not_clear_is_asked_in_a_sentence(text, said):
    assert said in _asked(text)


def test_a_whole_code_of_another_map_is_told_as_such():
    stranger = next(code for code in card_codes(f"Z-{n}" for n in range(9)).values() if code not in {ONE, TWO})
    assert "Is the card from another map?" in _asked(f"{stranger} wants peace")
    assert "not the code of a blank card" in _asked(f"{stranger} = Radio Tavel")


def test_a_shared_code_is_asked_with_the_longer_ones():
    actors = [Actor(f"A-{number}", f"Actor {number}") for number in range(300)]
    crowd = put(Workspace(), *actors)
    codes = card_codes(crowd.actors)
    id = next(id for id, code in codes.items() if len(code) > 4)
    short = card_codes([id])[id]
    (line,) = read_paper(crowd, f"{short} wants peace", "", T)
    said = problem_sentence(line.problem, T)
    assert f"{codes[id]} ({crowd.actors[id].name})" in said
    (line,) = read_paper(crowd, f"{codes[id]} wants peace", "", T)
    assert line.mark == PaperGoal(id, "peace")


def test_a_long_code_that_is_cut_short_or_mistyped_is_offered_as_it_stands_on_the_card():
    workspace = put(Workspace(), *(Actor(f"A-{number}", f"Actor {number}") for number in range(600)))
    id, code = next((id, code) for id, code in card_codes(workspace.actors).items() if len(code) > 4)
    (line,) = read_paper(workspace, f"{code[:4]}Z wants a seat", "", T)
    assert line.mark is None
    (line,) = read_paper(workspace, f"{code[:5]} wants a seat", "", T)
    assert (code, workspace.actors[id].name) in line.problem.values["near"]
    other = "3" if code[3] != "3" else "4"
    (line,) = read_paper(workspace, f"{code[:3]}{other} wants a seat", "", T)
    assert code in dict(line.problem.values["near"])


def test_a_card_of_an_actor_that_was_joined_away_is_that_of_the_other():
    workspace = join_actors(MAP, "A-1", "A-2")
    (line,) = read_paper(workspace, f"{TWO} wants a seat", "", T)
    assert line.mark == PaperGoal("A-1", "a seat")
    assert codes_of(workspace.actors) == {"A-1": ONE}


def test_a_blank_card_whose_actor_was_joined_away_is_that_of_the_other_by_either_name():
    (line,) = read_paper(MAP, f"{BLANK} = Radio Tavel; media", "", T)
    workspace = join_actors(take_paper(MAP, [line.mark], DAY), "A-1", line.mark.id)
    for name in ("Radio Tavel", "Human Rights Commission"):
        (again,) = read_paper(workspace, f"{BLANK} = {name}", "", T)
        assert again.mark == PaperActor("A-1", name)
        assert take_paper(workspace, [again.mark], DAY) == workspace
    assert BLANK not in list(islice(blank_codes("", (*workspace.actors, *former_ids(workspace.actors))), 5))


def test_an_actor_that_came_back_has_its_own_card_again():
    workspace = put(join_actors(MAP, "A-1", "A-2"), MAP.actors["A-2"])
    (line,) = read_paper(workspace, f"{TWO} wants a seat", "", T)
    assert line.mark == PaperGoal("A-2", "a seat")


def test_a_text_file_of_lines_from_paper_is_known_by_its_codes():
    text = f"{ONE} > {TWO} funds 2\n{ONE} influence 4 AN\n{ONE} sings".encode()
    lines = read_paper_file(MAP, "wall.txt", text, T)
    assert [bool(line.mark) for line in lines] == [True, True, False]
    assert read_paper_file(MAP, "wall.csv", text, T) == ()
    assert read_paper_file(MAP, "lines.txt", b"Radio Karum; media\nHuman Rights > Ministry; funds", T) == ()
    (problem,) = propose(MAP, "wall.txt", text, str).refused
    assert "Open “From paper”" in problem_sentence(problem, T)
