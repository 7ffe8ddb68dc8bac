"""The legend of the map: what shapes, lines, sizes and signs stand for; only what is on the map."""

from collections.abc import Iterable
from dataclasses import dataclass

from kit.domain.actors import TieKind
from kit.domain.kinds import Sign
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_token, stance_word, stances
from kit.presenters.actors.words import sign_word, tie_word


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One thing drawn and its words; `draws` is `shape`, `line`, `size`, `sign`, `lock` or `chosen`."""

    draws: str
    token: str
    words: str


@dataclass(frozen=True, slots=True)
class LegendRow:
    """Entries under one title."""

    title: str
    entries: tuple[LegendEntry, ...]


SIZES = (("small", 10.0), ("middle", 13.0), ("great", 16.0))
"""Radius of a shape by its influence, in pixels of the screen."""

_RADIUS = {None: 11.5, 1: 10.0, 2: 11.5, 3: 13.0, 4: 14.5, 5: 16.0}


def radius(influence: int | None) -> float:
    """Radius of an actor's shape in pixels of the screen."""
    return _RADIUS.get(influence, 11.5)


def map_legend(kinds: Iterable[TieKind], signs: Iterable[str], t: Translator) -> tuple[LegendRow, ...]:
    """The rows of the legend for a map with these kinds of ties and these signs."""
    lines, shown = set(kinds), set(signs)
    sizes = zip(SIZES, (t("small"), t("middle"), t("great")), strict=True)
    rows = (
        LegendRow(
            t("Shape: stance"),
            tuple(LegendEntry("shape", stance_token(each), stance_word(each, t)) for each in stances()),
        ),
        LegendRow(
            t("Line: tie"), tuple(LegendEntry("line", kind, tie_word(kind, t)) for kind in TieKind if kind in lines)
        ),
        LegendRow(
            t("Size: influence"),
            (
                *(LegendEntry("size", name, words) for (name, _), words in sizes),
                LegendEntry("lock", "", t("protected row")),
                LegendEntry("chosen", "", t("chosen")),
            ),
        ),
        LegendRow(
            t("Sign: kind"), tuple(LegendEntry("sign", each, sign_word(each, t)) for each in Sign if each in shown)
        ),
    )
    return tuple(row for row in rows if row.entries)
