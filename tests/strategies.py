"""Workspaces, edits and names for property tests."""

import datetime

from hypothesis import strategies as st

from kit.domain.actors import Actor, Position, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.coalition import Member
from kit.domain.edits.actors import add_actor, add_tie, change_actor, change_tie, move_actor, remove_actor, remove_tie
from kit.domain.edits.coalition import add_member, change_member, describe_coalition, remove_member, set_limit
from kit.domain.edits.joining import join_actors
from kit.domain.edits.practice import give_answer
from kit.domain.edits.scores import give_score
from kit.domain.plan import Task
from kit.domain.report import Consent, Contribution, Evidence
from kit.domain.workspace import put

texts = st.text(max_size=30)
days = st.dates(datetime.date(2020, 1, 1), datetime.date(2035, 12, 31))
levels = st.sampled_from(Level)
actor_ids = st.sampled_from([f"A-{n}" for n in range(5)])
tie_ids = st.sampled_from([f"T-{n}" for n in range(4)])
member_ids = st.sampled_from([f"M-{n}" for n in range(3)])
scores = st.none() | st.integers(1, 5)

actors = st.builds(
    Actor,
    id=actor_ids,
    name=texts,
    short=texts,
    kind=st.sampled_from(["", "ngo", "nhri"]),
    stance=st.none() | st.sampled_from(Stance),
    influence=scores,
    interest=scores,
    contact=texts,
    note=texts,
    aliases=st.lists(texts, max_size=2).map(tuple),
    goal=texts,
    asked_by=st.just("") | member_ids,
    groups=st.lists(texts, max_size=2).map(tuple),
    tags=st.lists(texts, max_size=2).map(tuple),
    extra=st.lists(st.tuples(texts, texts), max_size=2).map(tuple),
    position=st.none() | st.builds(Position, st.floats(0, 1), st.floats(0, 1)),
    level=levels,
)
ties = st.builds(
    Tie,
    id=tie_ids,
    source=actor_ids,
    target=actor_ids,
    kind=st.sampled_from(TieKind),
    access=st.none() | st.integers(1, 3),
    note=texts,
    level=levels,
)
members = st.builds(Member, id=member_ids, name=texts, city=texts, contact=texts, actor=actor_ids, level=levels)


def _put_one(workspace, record):
    return put(workspace, record)


tasks = st.builds(
    Task,
    id=st.sampled_from(["W-1", "W-2"]),
    title=texts,
    owner=member_ids,
    start=st.none() | days,
    end=st.none() | days,
    note=texts,
    level=levels,
)
evidence = st.builds(
    Evidence,
    id=st.sampled_from(["E-1", "E-2"]),
    text=texts,
    source=texts,
    member=member_ids,
    consent=st.sampled_from(Consent),
    level=levels,
)
contributions = st.builds(Contribution, id=st.sampled_from(["X-1", "X-2"]), text=texts, member=member_ids, level=levels)

edits = st.one_of(
    st.tuples(st.just(add_actor), st.tuples(actors), st.just({})),
    st.tuples(st.just(change_actor), st.tuples(actor_ids), st.fixed_dictionaries({"name": texts, "note": texts})),
    st.tuples(
        st.just(move_actor), st.tuples(actor_ids, st.builds(Position, st.floats(0, 1), st.floats(0, 1))), st.just({})
    ),
    st.tuples(st.just(remove_actor), st.tuples(actor_ids), st.just({})),
    st.tuples(st.just(join_actors), st.tuples(actor_ids, actor_ids), st.just({})),
    st.tuples(
        st.just(give_score),
        st.tuples(actor_ids, st.sampled_from(["Ana", "ana ", "Ben"]), days),
        st.fixed_dictionaries({"influence": scores, "stance": st.none() | st.sampled_from(Stance)}),
    ),
    st.tuples(st.just(add_tie), st.tuples(ties), st.just({})),
    st.tuples(st.just(change_tie), st.tuples(tie_ids), st.fixed_dictionaries({"note": texts})),
    st.tuples(st.just(remove_tie), st.tuples(tie_ids), st.just({})),
    st.tuples(st.just(add_member), st.tuples(members), st.just({})),
    st.tuples(st.just(change_member), st.tuples(member_ids), st.fixed_dictionaries({"name": texts})),
    st.tuples(st.just(remove_member), st.tuples(member_ids), st.just({})),
    st.tuples(st.just(describe_coalition), st.just(()), st.fixed_dictionaries({"name": texts})),
    st.tuples(
        st.just(set_limit),
        st.tuples(st.none() | st.integers(1, 9000), texts),
        st.fixed_dictionaries({"joint": st.booleans()}),
    ),
    st.tuples(st.just(_put_one), st.tuples(st.one_of(tasks, evidence, contributions)), st.just({})),
    st.tuples(
        st.just(give_answer),
        st.tuples(st.just("x-1"), st.lists(texts, max_size=3).map(tuple)),
        st.fixed_dictionaries({"right": st.booleans()}),
    ),
)
histories = st.lists(edits, max_size=14)


def play(desk, history):
    """Make these edits on a desk."""
    for edit, values, named in history:
        desk.apply(edit, *values, **named)
    return desk
