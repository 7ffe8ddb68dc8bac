"""The laws of writing in one text apart: no paragraph is lost, and all copies come to the same text."""

from hypothesis import given, settings
from hypothesis import strategies as st
from laws.copies import chances, new_desk

from kit.desk import Desk
from kit.domain.report import Contribution
from kit.domain.workspace import Workspace, change, put
from kit.history.log import Log
from kit.history.texts import merged_text, passages, settled_text

lawful = settings(max_examples=2000, deadline=None)
paragraphs = st.text(alphabet="abc é", min_size=1, max_size=6)
texts = st.lists(paragraphs, min_size=1, max_size=6).map("\n\n".join)


@lawful
@given(texts, texts, texts)
def test_choosing_one_side_throughout_contains_all_its_clashing_words(base: str, first: str, second: str):
    found = passages(base, first, second)
    for side in (0, 1):
        chosen = [each.ways[side] for each in found if each.ways]
        assert all(words.rstrip("\n") in settled_text(found, chosen) for words in chosen)
    if base == first:
        assert settled_text(found, [each.ways[1] for each in found if each.ways]) == second
    if base == second:
        assert settled_text(found, [each.ways[0] for each in found if each.ways]) == first


@lawful
@given(st.lists(paragraphs, min_size=1, max_size=8, unique=True), st.data())
def test_paragraphs_changed_apart_are_all_in_the_text(base: list[str], data: st.DataObject):
    writer = [data.draw(st.sampled_from(["nobody", "first", "second"])) for _ in base]
    ways = {
        who: "\n\n".join(f"{words} by {who}" if by == who else words for words, by in zip(base, writer, strict=True))
        for who in ("first", "second")
    }
    expected = [words if by == "nobody" else f"{words} by {by}" for words, by in zip(base, writer, strict=True)]
    text = merged_text("\n\n".join(base), list(ways.values()))
    # Neighbours that were both changed may be kept as one passage, and then the last wording of it is shown.
    if not any(each.ways for each in passages("\n\n".join(base), *ways.values())):
        assert text == "\n\n".join(expected)


def _write(workspace: Workspace, text: str) -> Workspace:
    return change(workspace, "contributions", "X-1", text=text)


@lawful
@given(texts, st.lists(texts, min_size=2, max_size=4), chances)
def test_copies_of_a_text_come_to_the_same_text_in_any_order(base: str, written: list[str], chance):
    first = new_desk(chance)
    first.open_workspace(put(Workspace(), Contribution("X-1", text=base)))
    desks: list[Desk] = [new_desk(chance, f"team {number}", first.log) for number in range(len(written))]
    for desk, text in zip(desks, written, strict=True):
        desk.apply(_write, text)
    logs = [Log(desk.log) for desk in desks]
    for desk in desks:
        chance.shuffle(logs)
        for log in logs:
            desk.take_in(log)
    assert len({desk.workspace.contributions["X-1"].text for desk in desks}) == 1
    assert all(desk.conflicts == desks[0].conflicts for desk in desks)
    kept = {side.value for conflict in desks[0].conflicts for side in conflict.sides}
    shown = desks[0].workspace.contributions["X-1"].text
    for text in set(written) - {base, shown} - kept:
        assert all(line in shown.split("\n") or line in base.split("\n") for line in text.split("\n"))
