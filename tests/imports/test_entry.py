import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.kinds import actor_kind, actor_kinds, guess_kind
from kit.domain.actors import Actor, Stance, TieKind
from kit.domain.audience import Level
from kit.domain.workspace import Workspace, put
from kit.i18n.translator import Translator
from kit.imports import propose
from kit.imports.entry import read_entries, read_entry, renamed
from kit.imports.lines import MAX_LINES, entered_actor, lines_left, propose_lines, strangers, take_entry
from kit.presenters.problems import problem_sentence

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


_STANCES = {
    Stance.ACTIVE_OPPONENT: "active opponent",
    Stance.PASSIVE_OPPONENT: "passive opponent",
    Stance.NEUTRAL: "neutral",
    Stance.PASSIVE_ALLY: "passive ally",
    Stance.ACTIVE_ALLY: "active ally",
}


def _as_line(actor):
    kind = actor_kind(actor.kind)
    parts = (
        actor.name,
        actor.short and f"short: {actor.short}",
        kind and f"kind: {kind.name}",
        _STANCES.get(actor.stance),
        actor.influence and f"influence {actor.influence}",
        actor.interest and f"interest {actor.interest}",
        actor.place and f"place: {actor.place}",
        actor.goal and f"goal: {actor.goal}",
        actor.note and f"note: {actor.note}",
    )
    return "; ".join(filter(None, parts))


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
    entry = read_entry(_as_line(actor))
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
    assert read_entry("Radio Karum >").flaw.code == "tie_without_end"
    proposal = propose_lines(Workspace(), "Radio Karum >\nVesta; media", "Your lines", _ids())
    assert [problem.code for problem in proposal.refused] == ["tie_without_end"]
    assert [actor.name for actor in proposal.actors] == ["Vesta"]


@pytest.mark.parametrize(
    ("line", "code", "ways"),
    [
        ("> ", "tie_of_nobody", ()),
        ("Five > ; funds", "tie_without_end", ()),
        ("Only one > only one; funds", "tie_to_itself", ()),
        ("; funds", "row_without_key", ()),
        ("A > B > C; funds", "tie_chain", ("A > B; funds\nB > C; funds",)),
        ("A > > C", "tie_chain", ()),
        ("Only one - Two; funds", "tie_by_dash", ("Only one > Two; funds", "Only one - Two; note: funds")),
        ("Lumen; ally; opponent", "said_both", ("Lumen; ally", "Lumen; opponent")),
        ("Lumen; NGO; strong; influence 2", "said_both", ("Lumen; NGO; strong", "Lumen; NGO; influence 2")),
        ("A > B; weak; strong", "said_both", ("A > B; weak", "A > B; strong")),
    ],
)
def test_a_line_that_cannot_be_meant_so_says_why_and_offers_a_way(line, code, ways):
    flaw = read_entry(line).flaw
    assert (flaw.code, flaw.values.get("ways", ())) == (code, ways)
    assert problem_sentence(flaw, Translator())
    assert all(entry.flaw is None for way in ways for _, entry in read_entries(way))


@pytest.mark.parametrize("line", ["Lumen; ally; ally", "Lumen - Sound; NGO", "Lumen; 2; 4", "A > B, funds; note: weak"])
def test_what_is_said_twice_alike_or_of_different_things_is_no_flaw(line):
    entry = read_entry(line)
    assert (entry.flaw, entry.unknown) == (None, ())


def test_ties_may_be_written_with_commas_and_backwards():
    assert read_entry("Vesta <- Lumen, funds, strong").values == {
        "source": "Lumen", "target": "Vesta", "kind": TieKind.FUNDS, "strength": 3,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "renamed_line"),
    [
        ("Ministry of Justice > Justice; funds", "Ministry of Justice > MoJ; funds"),
        ("Justice <- Non-Justice", "MoJ <- Non-Justice"),
        ("Vesta -> Justice", "Vesta -> MoJ"),
    ],
)
def test_the_end_of_a_tie_gets_another_name_and_nothing_else_does(line, renamed_line):
    assert renamed(line, "Justice", "MoJ") == renamed_line


def test_a_tie_of_two_names_of_one_actor_is_refused():
    before = put(Workspace(), Actor("A-9", "Human Rights Commission", aliases=("HRC",)))
    proposal = propose_lines(before, "HRC > Human Rights Commission\nHRC > Lumen", "Your lines", _ids())
    assert [problem.code for problem in proposal.refused] == ["tie_to_itself"]
    assert (len(proposal.ties), proposal.rows.refused, proposal.rows.complete) == (1, 1, True)


def test_refused_lines_and_those_beyond_the_most_are_left_for_correcting():
    text = "Lumen; NGO\nVesta; ally; opponent\n" + "\n" * (MAX_LINES - 2) + "Beyond"
    proposal = propose_lines(Workspace(), text, "Your lines", _ids())
    assert [problem.code for problem in proposal.refused] == ["said_both", "lines_beyond"]
    assert (proposal.rows.refused, proposal.rows.complete) == (2, True)
    assert lines_left(text, proposal) == "Vesta; ally; opponent\nBeyond"


def test_ends_of_ties_that_are_nobody_yet_are_strangers():
    before = put(Workspace(), Actor("A-9", "Human Rights Commission", short="HRC"))
    text = "HRC > Lumen\nhuman rights commission > Vesta\nVesta; NGO\nHRC >"
    assert strangers(before, (entry for _, entry in read_entries(text))) == {"Lumen"}
