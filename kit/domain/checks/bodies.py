"""What is missing or doubtful about bodies that the State or the law has set up: NHRI and NMRF."""

import datetime
from collections.abc import Iterator

from kit.domain.accreditation import is_outdated
from kit.domain.actors import Actor, Stance
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace

NHRI, NMRF = "nhri", "nmrf"
"""Kinds of actors with questions of their own."""

CAPACITIES = 4
"""A national mechanism for reporting and follow-up has four capacities (OHCHR, HR/PUB/16/1)."""


def body_problems(workspace: Workspace, today: datetime.date) -> tuple[Problem, ...]:
    """An accreditation that is missing, undated or old; an NMRF nobody looked into, or taken for an ally unasked."""
    found = (problem for actor in workspace.actors.values() for problem in _of_body(actor, today))
    return tuple(found)


def _of_body(actor: Actor, today: datetime.date) -> Iterator[Problem]:
    if actor.kind == NHRI:
        yield from _accreditation(actor, today)
    if actor.kind == NMRF and len({name for name, answer in actor.capacities if answer}) < CAPACITIES:
        ally = actor.stance is not None and actor.stance > Stance.NEUTRAL
        yield _problem("nmrf_ally_unasked" if ally else "nmrf_unasked", actor, "capacities", doubt=ally)


def _accreditation(actor: Actor, today: datetime.date) -> Iterator[Problem]:
    if not actor.status:
        yield _problem("nhri_no_status", actor, "status")
    elif not actor.status_as_of:
        yield _problem("nhri_status_undated", actor, "status_as_of")
    elif is_outdated(actor.status_as_of, today):
        yield _problem("nhri_status_old", actor, "status_as_of", doubt=True)


def _problem(code: str, actor: Actor, field: str, *, doubt: bool = False) -> Problem:
    weight = Weight.DOUBT if doubt else Weight.MISSING
    return Problem(code, weight, Place("actors", actor.id, field), {"name": actor.name or actor.short})
