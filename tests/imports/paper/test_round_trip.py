"""A map written on paper lines and typed back is the same map; whatever is typed gets a sentence."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.card_codes import card_codes
from kit.domain.edits.actors import add_tie
from kit.domain.edits.paper import take_paper
from kit.domain.edits.scores import give_score
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.imports.paper import read_paper
from kit.presenters.actors.paper_entry import paper_page
from kit.presenters.actors.words import tie_word

T = Translator()
DAY = datetime.date(2027, 10, 14)
IDS = [f"A-{number}" for number in range(6)]
ACTORS = put(Workspace(), *(Actor(id, f"Actor {id}") for id in IDS))
CODES = card_codes(IDS)

ids, kinds = st.sampled_from(IDS), st.sampled_from(TieKind)
values = st.none() | st.integers(1, 5)
ties = st.lists(st.tuples(ids, ids, kinds, st.none() | st.integers(1, 3)), max_size=8)
scores = st.lists(
    st.tuples(ids, st.sampled_from(["AN", "BK", "C"]), values, st.none() | st.sampled_from(Stance), values), max_size=8
)


def _map(tied, scored) -> Workspace:
    workspace, seen = ACTORS, set()
    for number, (source, target, kind, strength) in enumerate(tied):
        key = (kind, source, target) if kind.directed else (kind, *sorted((source, target)))
        if key not in seen:
            workspace = add_tie(workspace, Tie(f"T-{number}", source, target, kind, strength))
        seen.add(key)
    for actor, scorer, influence, stance, interest in scored:
        workspace = give_score(workspace, actor, scorer, DAY, influence=influence, stance=stance, interest=interest)
    return workspace


def _paper(workspace: Workspace) -> list[str]:
    """The lines that a person would write who copies the map by hand."""
    lines = [
        f"{CODES[tie.source]} > {CODES[tie.target]} {tie_word(tie.kind, T)} {tie.strength or ''}"
        for tie in workspace.ties.values()
    ]
    for score in workspace.scores.values():
        said = (("influence", score.influence), ("stance", score.stance), ("interest", score.interest))
        told = " ".join(f"{scale} {int(value)}" for scale, value in said if value is not None)
        lines.append(f"{CODES[score.actor]} {told} {score.scorer}")
    return lines


def _said(workspace: Workspace):
    tied = {(tie.source, tie.target, tie.kind, tie.strength) for tie in workspace.ties.values()}
    return tied, dict(workspace.scores)


@given(ties, scores, st.randoms())
def test_a_map_written_down_and_typed_back_has_the_same_ties_and_scores(tied, scored, chance):
    before = _map(tied, scored)
    lines = _paper(before)
    chance.shuffle(lines)
    read = read_paper(ACTORS, "\n".join(lines), "", T)
    assert [line.problem for line in read] == [None] * len(lines)
    after = take_paper(ACTORS, [line.mark for line in read], DAY)
    assert _said(after) == _said(before)


@given(ties, scores)
def test_typing_the_same_paper_twice_changes_nothing(tied, scored):
    before = _map(tied, scored)
    marks = [line.mark for line in read_paper(before, "\n".join(_paper(before)), "", T)]
    assert take_paper(before, marks, DAY) == before


signs = [*">< = - ; : \n \t {} %s \\ \u200b \ud800", "->", "", "+1", "-2", "4", "99999"]
said = ["X", "XN97", "O0I1", "funds", "in", "influence", "stance", "wants", "AN", "strong"]
pieces = st.sampled_from([*CODES.values(), *signs, *said])
texts = st.text(max_size=60) | st.lists(pieces | st.text(max_size=3), max_size=14).map(" ".join)


@settings(max_examples=400)
@given(texts, st.text(max_size=8))
def test_whatever_is_typed_gets_a_sentence_and_can_be_taken(text, scorer):
    lines = read_paper(ACTORS, text, scorer, T)
    assert all(line.mark or line.problem for line in lines)
    page = paper_page(ACTORS, lines, T)
    assert all(row.sentence for row in (*page.understood, *page.asked))
    after = take_paper(ACTORS, [line.mark for line in lines if line.mark], DAY)
    again = paper_page(after, read_paper(after, text, scorer, T), T)
    assert not any(row.tone == "new" for row in again.understood)


def test_one_sheet_typed_in_on_two_laptops_is_one_tie():
    text = f"{CODES['A-0']} > {CODES['A-1']} works with"
    back = f"{CODES['A-1']} > {CODES['A-0']} w"
    made = [take_paper(ACTORS, [read_paper(ACTORS, each, "", T)[0].mark], DAY) for each in (text, back)]
    assert made[0].ties.keys() == made[1].ties.keys()
