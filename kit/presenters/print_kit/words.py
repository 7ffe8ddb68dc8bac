"""Words that stand on the sheets and are typed back from them."""

from kit.domain.actors import Actor, Stance, TieKind
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import name_of


def tie_letter(kind: TieKind, t: Translator) -> str:
    """The letter of a kind of tie on the tally sheet, for typing back quickly; no two are the same."""
    return {
        TieKind.WORKS_WITH: t.about("letter for: works with", "W"),
        TieKind.INFORMS: t.about("letter for: informs", "I"),
        TieKind.FUNDS: t.about("letter for: funds", "F"),
        TieKind.DIRECTS: t.about("letter for: directs", "D"),
        TieKind.IN_CONFLICT: t.about("letter for: in conflict", "C"),
    }[kind]


STANCES = tuple(sorted(Stance))
"""All stances from active opponent to active ally, as they stand on the sheets."""


def signed(stance: Stance) -> str:
    """A stance as a number with its sign, such as +1, as it is typed back."""
    return f"{int(stance):+}".replace("-", "\u2212") if stance else "0"


def shortened(name: str, length: int) -> str:
    """A name that fits a place of so many signs; what is cut is told by an ellipsis."""
    return name if len(name) <= length else f"{name[: length - 1].rstrip()}…"


def by_name(workspace: Workspace, t: Translator) -> list[Actor]:
    """All actors in the order in which cards and rows are looked for."""
    return sorted(workspace.actors.values(), key=lambda actor: (name_of(actor, t).casefold(), actor.id))
