import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.kinds import actor_kinds, guess_kind
from kit.domain.actors import Actor, Stance, TieKind
from kit.domain.audience import Level
from kit.domain.workspace import Workspace, put
from kit.imports import propose
from kit.imports.entry import entry_line, read_entries, read_entry
from kit.imports.lines import entered_actor, propose_lines, take_entry

PLACES = {"karum": "Karum"}


def _ids():
    counts = {}

    def new_id(prefix):
        counts[prefix] = counts.get(prefix, 0) + 1
        return f"{prefix}-{counts[prefix]}"

    return new_id


@pytest.mark.parametrize(
    ("line", "values", "unknown"),
    [
        (
            "Human Rights Commission; NHRI; ally; strong",
            {"name": "Human Rights Commission", "kind": "nhri", "stance": Stance.ACTIVE_ALLY, "influence": 4},
            (),
        ),
        (
            "Comisión de Derechos Humanos; alta; aliado; INDH; interés 3; karum",
            {
                "name": "Comisión de Derechos Humanos", "kind": "nhri", "stance": Stance.ACTIVE_ALLY, "influence": 4,
                "interest": 3, "place": "Karum",
            },
            (),
        ),
        (
            "Lumen; ONG; contre; influence forte; à Béziers",
            {"name": "Lumen", "kind": "ngo", "stance": Stance.ACTIVE_OPPONENT, "influence": 4, "place": "Béziers"},
            (),
        ),
        ("Lumen; 2; 4", {"name": "Lumen", "influence": 2, "interest": 4}, ()),
        ("Lumen; NGO; sings", {"name": "Lumen", "kind": "ngo", "note": "sings"}, ("sings",)),
        ("Lumen (LUM), NGO, neutral", {"name": "Lumen", "short": "LUM", "kind": "ngo", "stance": Stance.NEUTRAL}, ()),
        ("Lumen; 2; 4; 5", {"name": "Lumen", "influence": 2, "interest": 4, "note": "5"}, ("5",)),
        ("Lumen; goal: a law; confidential", {"name": "Lumen", "goal": "a law", "level": Level.PROTECTED}, ()),
        ("L > Vesta; funds; strong", {"source": "L", "target": "Vesta", "kind": TieKind.FUNDS, "strength": 3}, ()),
        ("Lumen -> Vesta; access 3; risk: low", {"source": "Lumen", "target": "Vesta", "access": 3, "risk": 1}, ()),
    ],
)  # fmt: skip
def test_parts_are_understood_in_any_order_and_three_languages(line, values, unknown):
    entry = read_entry(line, PLACES)
    assert (dict(entry.values), entry.unknown) == (values, unknown)


def test_a_name_with_commas_stays_a_name():
    assert read_entry("Truth, Memory and Song Circle").values["name"] == "Truth, Memory and Song Circle"


def test_a_kind_is_guessed_from_the_name_unless_it_is_given():
    assert read_entry("Ministry of Land").values["kind"] == "ministry"
    assert read_entry("Ministry of Sound; NGO").values["kind"] == "ngo"


_TEXTS = st.text("abcdefghij ABC", min_size=1, max_size=12).map(str.split).filter(bool).map(" ".join)


@given(
    st.builds(
        Actor,
        id=st.just("A-1"),
        name=_TEXTS.filter(lambda name: not guess_kind(name)),
        short=st.just("") | _TEXTS,
        kind=st.sampled_from(["", *(kind.id for kind in actor_kinds())]),
        stance=st.none() | st.sampled_from(Stance),
        influence=st.none() | st.integers(1, 5),
        interest=st.none() | st.integers(1, 5),
        place=st.just("") | _TEXTS,
        goal=st.just("") | _TEXTS,
        note=st.just("") | _TEXTS,
    )
)
def test_an_actor_said_as_a_line_reads_back_the_same(actor):
    entry = read_entry(entry_line(actor))
    level = next((kind.default_level for kind in actor_kinds() if kind.id == actor.kind), Level.COALITION)
    assert entry.unknown == ()
    assert entered_actor(Workspace(), entry, "A-1") == Actor(
        **{name: getattr(actor, name) for name in ("id", "name", "short", "kind", "stance", "influence", "interest")},
        **{name: getattr(actor, name) for name in ("place", "goal", "note")},
        level=level,
    )


@given(st.text(max_size=120))
def test_any_text_gives_a_proposal_with_its_lines_accounted_for(text):
    proposal = propose_lines(Workspace(), text, "Your lines", _ids())
    assert proposal.rows.complete
    take_entry(Workspace(), proposal)


def test_lines_become_actors_and_ties_and_find_known_ones():
    before = put(Workspace(), Actor("A-9", "Human Rights Commission", aliases=("HRC",)))
    text = "Lumen; NGO\n\nLumen > HRC; informs; strong\nVesta > Lumen; funds"
    proposal = propose_lines(before, text, "Your lines", _ids())
    after = take_entry(before, proposal)
    names = {id: actor.name for id, actor in after.actors.items()}
    assert [(names[tie.source], tie.kind, names[tie.target]) for tie in after.ties.values()] == [
        ("Lumen", TieKind.INFORMS, "Human Rights Commission"),
        ("Vesta", TieKind.FUNDS, "Lumen"),
    ]
    assert (proposal.rows.taken, proposal.rows.blank, proposal.rows.complete) == (3, 1, True)


def test_a_paste_from_a_spreadsheet_is_read_with_and_without_headings():
    with_headings = "Name\tType\tInfluence\nLumen\tNGO\t4\nVesta\tUnion\t2"
    bare = "Lumen\tNGO\t4\nVesta\tUnion\t2"
    for text in (with_headings, bare):
        actors = propose_lines(Workspace(), text, "Your lines", _ids()).actors
        assert [(actor.name, actor.influence) for actor in actors] == [("Lumen", 4), ("Vesta", 2)]


def test_new_actors_like_known_ones_are_told_and_stay_apart():
    before = put(Workspace(), Actor("A-9", "Ministry of Justice"))
    proposal = propose_lines(before, "Justice Ministry\nLumen", "Your lines", _ids())
    (problem,) = [problem for problem in proposal.guessed if problem.code == "like_known"]
    assert problem.values["pairs"] == (("Justice Ministry", "Ministry of Justice"),)
    assert len(take_entry(before, proposal).actors) == 3


def test_lines_have_their_numbers():
    assert [number for number, _ in read_entries("\nLumen\n\nVesta\n")] == [2, 4]


def test_a_text_file_of_lines_is_read_and_a_letter_is_not():
    lines = (
        b"Human Rights Commission; NHRI; ally\n\nRadio Karum; media\nRadio Karum > Human Rights Commission; informs\n"
    )
    proposal = propose(Workspace(), "lines.txt", lines, _ids())
    assert [actor.name for actor in proposal.actors] == ["Human Rights Commission", "Radio Karum"]
    assert [tie.kind for tie in proposal.ties] == [TieKind.INFORMS]
    assert proposal.rows.complete
    letter = b"Dear all,\nwe met on Monday and spoke of the report; it was good.\nBest wishes"
    (problem,) = propose(Workspace(), "letter.txt", letter, _ids()).refused
    assert problem.code == "file_without_table"


def test_a_tie_with_one_end_waits_for_the_other():
    assert not read_entry("Radio Karum >").is_whole
    proposal = propose_lines(Workspace(), "Radio Karum >\nVesta; media", "Your lines", _ids())
    assert [problem.code for problem in proposal.refused] == ["tie_without_end"]
    assert [actor.name for actor in proposal.actors] == ["Vesta"]
