"""A map with every kind of tie, several ties of a pair, and words that XML and spreadsheets could trip over."""

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.coalition import Coalition, Member
from kit.domain.workspace import Workspace, put

AWKWARD = '=SUM(1;2) "A" & <b>\nsecond line'


def mixed_map() -> Workspace:
    """Ties of one way and of both, two of them between the same actors."""
    return put(
        Workspace(coalition=Coalition("Amarani <Covenant> & Coalition", "XAM")),
        Member("M-1", "Legal Aid", level=Level.PUBLIC),
        Actor("a", "Ministry", kind="ministry", stance=Stance.PASSIVE_OPPONENT, influence=5, asked_by="M-1"),
        Actor("b", AWKWARD, kind="nhri", stance=Stance.ACTIVE_ALLY, influence=3, aliases=("HRC", "Défenseur")),
        Actor("c", "Ünion Ωmega", place="Tavel"),
        Tie("T-1", "a", "b", TieKind.WORKS_WITH, strength=3),
        Tie("T-2", "a", "b", TieKind.FUNDS, access=2, risk=1, note="Until 2028"),
        Tie("T-3", "b", "c", TieKind.INFORMS),
        Tie("T-4", "c", "a", TieKind.IN_CONFLICT),
    )


def even_map() -> Workspace:
    """Ties that hold both ways only."""
    workspace = mixed_map()
    return put(workspace, *(Tie(id, tie.source, tie.target) for id, tie in workspace.ties.items()))
