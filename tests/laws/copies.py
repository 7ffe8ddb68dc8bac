"""Copies of one workspace that were worked on apart, for the laws of merging."""

import random
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from hypothesis import strategies as st

from kit.desk import Desk
from kit.domain.edits.coalition import describe_coalition
from kit.domain.workspace import COLLECTIONS, Workspace, records
from kit.history.log import Log
from tests.strategies import edits, play

chances = st.integers(0, 2**32).map(random.Random)
other_chances = st.integers(2**33, 2**34).map(random.Random)
"""Chances that make other ids than `chances`."""

Step = Callable[[Desk], object]

_MOMENT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def _edit(made) -> Step:
    edit, values, named = made
    return lambda desk: desk.apply(edit, *values, **named)


def _settle(choice: int) -> Step:
    def settle(desk: Desk) -> None:
        if desk.conflicts:
            conflict = desk.conflicts[choice % len(desk.conflicts)]
            desk.settle(conflict, conflict.sides[choice % len(conflict.sides)].value)

    return settle


steps = st.lists(
    st.one_of(
        edits.map(_edit),
        edits.map(_edit),
        edits.map(_edit),
        st.just(Desk.undo),
        st.just(Desk.redo),
        st.integers(0, 9).map(_settle),
    ),
    max_size=6,
)


def new_desk(chance: random.Random, author: str = "", log: Iterable = ()) -> Desk:
    """A desk with a fixed clock, ids by chance, and a copy of this log."""
    desk = Desk(author=author, clock=lambda: _MOMENT, ids=lambda prefix: f"{prefix}-{chance.getrandbits(40):010x}")
    desk.open_log(Log(log))
    return desk


@st.composite
def diverged(draw, copies: int = 3, *, as_steps: bool = True) -> list[Desk]:
    """Desks that began with one workspace, worked apart, and at times took in what another had."""
    chance = draw(chances)
    base = new_desk(chance, "base")
    base.apply(describe_coalition, name="Amarani Coalition")
    play(base, draw(st.lists(edits, max_size=5)))
    desks = [new_desk(chance, f"team {number}", base.log) for number in range(copies)]
    for _ in range(draw(st.integers(1, 2))):
        for desk in desks:
            for step in draw(steps):
                step(desk)
        giver, taker = draw(st.integers(0, copies - 1)), draw(st.integers(0, copies - 1))
        desks[taker].take_in(desks[giver].log, step=as_steps and draw(st.booleans()))
    return desks


def same(one: Workspace, other: Workspace) -> bool:
    """Equal, also in the order of their records."""
    return one == other and all(list(records(one, name)) == list(records(other, name)) for name in COLLECTIONS)
