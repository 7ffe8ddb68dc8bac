"""How a stance is drawn and named: a shape first, then a fill, then a word."""

from collections.abc import Mapping
from types import MappingProxyType

from kit.domain.actors import Stance
from kit.i18n.translator import Translator

SHAPES: Mapping[str, str] = MappingProxyType(
    {
        "ally_2": "M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10Z",
        "ally_1": "M-4.5 -9.5h9a5 5 0 0 1 5 5v9a5 5 0 0 1 -5 5h-9a5 5 0 0 1 -5 -5v-9a5 5 0 0 1 5 -5Z",
        "neutral": "M-5.4 -9.4H5.4L10.9 0L5.4 9.4H-5.4L-10.9 0Z",
        "opponent_1": "M0 -11.4L11.4 0L0 11.4L-11.4 0Z",
        "opponent_2": "M0 -11.6L11.6 9H-11.6Z",
        "unscored": "M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10Z",
    }
)
"""Path data (SVG) by the token of the stance, around the middle of a square of 24 units."""

FILLS: Mapping[str, str] = MappingProxyType(
    {
        "ally_2": "#1f5fa8",
        "ally_1": "#6fa3d8",
        "neutral": "#8a8f98",
        "opponent_1": "#d98a3d",
        "opponent_2": "#a8440f",
        "unscored": "#ffffff",
    }
)
"""Colours on paper; on the screen the style sheet has them by the same tokens, for light and dark."""

LIGHT_SIGNS = frozenset({"ally_2", "opponent_2"})
"""Stances whose fill is so dark that the sign on it is white."""

_TOKENS = {
    Stance.ACTIVE_ALLY: "ally_2",
    Stance.PASSIVE_ALLY: "ally_1",
    Stance.NEUTRAL: "neutral",
    Stance.PASSIVE_OPPONENT: "opponent_1",
    Stance.ACTIVE_OPPONENT: "opponent_2",
    None: "unscored",
}


def stance_token(stance: Stance | None) -> str:
    """The token of a stance, by which shape and fill are found."""
    return _TOKENS[stance]


def stances() -> tuple[Stance | None, ...]:
    """All stances from active ally to active opponent, then the one not given."""
    return tuple(_TOKENS)


def stance_word(stance: Stance | None, t: Translator) -> str:
    """The name of a stance."""
    return {
        Stance.ACTIVE_ALLY: t("Active ally"),
        Stance.PASSIVE_ALLY: t("Passive ally"),
        Stance.NEUTRAL: t("Neutral"),
        Stance.PASSIVE_OPPONENT: t("Passive opponent"),
        Stance.ACTIVE_OPPONENT: t("Active opponent"),
        None: t("Not scored yet"),
    }[stance]


def stance_inside(stance: Stance | None, t: Translator) -> str:
    """The name of a stance as it stands inside a sentence."""
    return {
        Stance.ACTIVE_ALLY: t("active ally"),
        Stance.PASSIVE_ALLY: t("passive ally"),
        Stance.NEUTRAL: t("neutral"),
        Stance.PASSIVE_OPPONENT: t("passive opponent"),
        Stance.ACTIVE_OPPONENT: t("active opponent"),
        None: t("not scored yet"),
    }[stance]
