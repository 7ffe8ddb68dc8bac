"""Whether people scored what a cell says of an actor: then the cell shows their median, which no file can change."""

from kit.domain.scores import Scale, ratings
from kit.domain.workspace import Workspace


def scorers_of(workspace: Workspace, actor: str, field: str) -> int:
    """How many people scored an actor on the scale that a field shows; 0 for every other field."""
    if field not in set(Scale):
        return 0
    rating = ratings(workspace, Scale(field)).get(actor)
    return len(rating.scores) if rating else 0
