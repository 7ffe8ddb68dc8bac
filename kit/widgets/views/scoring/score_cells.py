"""The cells of an actor's scores: to be read on the card, to be pressed where somebody scores."""

from collections.abc import Callable, Collection, Mapping
from html import escape
from typing import Any

from kit.domain.scores import Scale
from kit.i18n.translator import Translator
from kit.presenters.actors.scoring import ActorScores, ScoreCell, ScoreStrip, scale_question
from kit.presenters.actors.stance import SHAPES
from kit.widgets.front_module import FrontModule
from kit.widgets.views.actors.legend import stance_markup

ALL = tuple(Scale)


class ScoreCells:
    """Shows the strips of some scales; `on_score(scale, value)` hears a score, None for one that is taken back.

    A score is taken back by pressing its cell on the day it was given; on a later day that gives it again.
    `on_next()` hears that the person wants the next actor.
    """

    def __init__(
        self, t: Translator, on_score: Callable[[Scale, int | None], None], on_next: Callable[[], None]
    ) -> None:
        self._t, self._on_score = t, on_score
        self._asked = 0
        self._fresh: Collection[Scale] = ()
        self._face = FrontModule("score_cells")
        self._face.on_gesture("score", self._on_scored)
        self._face.on_gesture("next", lambda _: on_next())
        self.widget = self._face.widget

    def show(self, scores: ActorScores, scales: Collection[Scale] = ALL) -> None:
        """Show the cells of these scales."""
        strips = {str(strip.scale): self._strip(strip) for strip in scores.strips if strip.scale in scales}
        self._fresh = scores.fresh
        self._face.show({"order": list(strips), "strips": strips, "shapes": dict(SHAPES), "focus": self._asked})

    def focus(self) -> None:
        """Put the keyboard on the first strip, also where the page does not show it yet."""
        self._asked += 1
        self._face.show({**self._face.scene, "focus": self._asked})

    def _strip(self, strip: ScoreStrip) -> dict[str, Any]:
        return {
            "title": strip.title,
            "words": strip.words,
            "verdict": strip.verdict,
            "differs": strip.differs,
            "hint": scale_question(strip.scale, self._t),
            "cells": [_cell(cell) for cell in strip.cells],
        }

    def _on_scored(self, said: Mapping[str, Any]) -> None:
        scale = Scale(said["scale"])
        value = None if said.get("again") and scale in self._fresh else said.get("value")
        self._on_score(scale, None if value is None else int(value))


def _cell(cell: ScoreCell) -> dict[str, Any]:
    return {
        "value": cell.value,
        "cap": cell.cap,
        "label": cell.label,
        "letters": list(cell.letters),
        "held": cell.held,
        "own": cell.own,
    }


def scores_markup(scores: ActorScores) -> str:
    """The markup of all strips with their legend, for reading only."""
    legend = "".join(f"<span><b>{escape(letters)}</b> {escape(name)}</span>" for letters, name in scores.legend)
    age = f'<span class="{"kit-differs" if scores.stale else ""}">{escape(scores.age)}</span>' if scores.age else ""
    below = f'<p class="kit-score-legend">{legend}</p><p class="kit-score-legend">{age}</p>' if legend else ""
    talk = "".join(f'<p class="kit-score-talk">{escape(sentence)}</p>' for sentence in scores.talk)
    return f"{''.join(map(_strip_markup, scores.strips))}{below}{talk}"


def _strip_markup(strip: ScoreStrip) -> str:
    verdict = f', <span class="{"kit-differs" if strip.differs else ""}">{escape(strip.verdict)}</span>'
    cells = "".join(
        f'<span class="kit-cell{" kit-held" if cell.held else ""}">{_cap(cell.cap)}{_letters(cell)}</span>'
        for cell in strip.cells
    )
    return (
        f'<p class="kit-score"><b>{escape(strip.title)}</b> '
        f"<span>{escape(strip.words)}{verdict if strip.verdict else ''}</span></p>"
        f'<div class="kit-strip" aria-hidden="true">{cells}</div>'
    )


def _letters(cell: ScoreCell) -> str:
    given = "".join(f"<i>{escape(each)}</i>" for each in cell.letters)
    return f'<span class="kit-letters">{given}</span>' if given else ""


def _cap(cap: str) -> str:
    return f"<span>{escape(cap)}</span>" if cap.isdecimal() else stance_markup(cap)
