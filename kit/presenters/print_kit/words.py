"""Words that stand on the sheets and are typed back from them."""

from kit.domain.actors import TieKind
from kit.domain.scores import Scale
from kit.i18n.translator import Translator


def tie_letter(kind: TieKind, t: Translator) -> str:
    """The letter of a kind of tie on the tally sheet, for typing back quickly; no two are the same."""
    return {
        TieKind.WORKS_WITH: t.about("letter for: works with", "W"),
        TieKind.INFORMS: t.about("letter for: informs", "I"),
        TieKind.FUNDS: t.about("letter for: funds", "F"),
        TieKind.DIRECTS: t.about("letter for: directs", "D"),
        TieKind.IN_CONFLICT: t.about("letter for: in conflict", "C"),
    }[kind]


def scale_word(scale: Scale, t: Translator) -> str:
    """The name of a scale."""
    return {Scale.INFLUENCE: t("Influence"), Scale.STANCE: t("Stance"), Scale.INTEREST: t("Interest")}[scale]
