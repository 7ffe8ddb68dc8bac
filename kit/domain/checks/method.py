"""What the steps of the guided map leave open: scores not given, goals not written, kinds of ties not used."""

from collections.abc import Iterator

from kit.domain.actors import Actor, TieKind
from kit.domain.problems import Place, Problem, Weight
from kit.domain.workspace import Workspace


def method_problems(workspace: Workspace) -> tuple[Problem, ...]:
    """Said once for all actors, with their number and the first of them; asked of a settled workspace."""
    actors = tuple(workspace.actors.values())
    lacking = (
        ("actors_no_influence", "influence", [each for each in actors if each.influence is None]),
        ("actors_no_interest", "interest", [each for each in actors if each.interest is None]),
        ("actors_no_goal", "goal", [each for each in actors if not each.goal]),
    )
    said = (_said(code, field, found) for code, field, found in lacking if found)
    return (*said, *(_unused(workspace) if len(actors) > 1 else ()))


def _said(code: str, field: str, found: list[Actor]) -> Problem:
    values = {"count": len(found), "name": found[0].name or found[0].short}
    return Problem(code, Weight.MISSING, Place("actors", found[0].id, field), values)


def _unused(workspace: Workspace) -> Iterator[Problem]:
    used = {tie.kind for tie in workspace.ties.values()}
    for kind in TieKind:
        if kind not in used:
            yield Problem("tie_kind_unused", Weight.MISSING, Place("ties", field="kind"), {"kind": kind})
