"""Who may see what: the level of a record and the audience of a file."""

from enum import StrEnum


class Level(StrEnum):
    """How far a record may travel; the narrowest level is the last."""

    PUBLIC = "public"
    COALITION = "coalition"
    PROTECTED = "protected"


class Audience(StrEnum):
    """Whom a file is made for."""

    COALITION = "coalition"
    PUBLIC = "public"


_SEEN_BY = {
    Audience.PUBLIC: frozenset({Level.PUBLIC}),
    Audience.COALITION: frozenset({Level.PUBLIC, Level.COALITION}),
}


def may_see(audience: Audience, level: Level) -> bool:
    """Tell whether a record of this level may stand in a file for this audience; a protected one never does."""
    return level in _SEEN_BY[audience]
