"""The legend below the map, as still markup."""

from collections.abc import Mapping, Sequence
from html import escape

from kit.presenters.actor_map.legend import SIZES, LegendEntry, LegendRow
from kit.presenters.actors.stance import SHAPES
from kit.widgets.parts.signs import sign_markup

_LINES: Mapping[str, str] = {
    "works_with": '<path class="kit-line" d="M1 8H37"/>',
    "informs": '<path class="kit-line" d="M1 8H30"/><path class="kit-head" d="M38 8L28 3.5V12.5Z"/>',
    "funds": '<path class="kit-line" d="M1 8H30"/><path class="kit-line-in" d="M1 8H30"/>'
    '<path class="kit-head" d="M38 8L28 3.5V12.5Z"/>',
    "directs": '<path class="kit-line" d="M1 8H30"/><path class="kit-head" d="M38 8L28 3.5V12.5Z"/>',
    "in_conflict": '<path class="kit-line" d="M1 8L5 4.5L10 11.5L15 4.5L20 11.5L25 4.5L30 11.5L35 4.5L38 8"/>',
}


def stance_markup(token: str) -> str:
    """The markup of a stance's shape in its fill."""
    return (
        f'<svg class="kit-stance kit-{escape(token)}" viewBox="-13 -13 26 26" aria-hidden="true">'
        f'<path d="{SHAPES[token]}"/></svg>'
    )


def line_markup(kind: str) -> str:
    """The markup of the line that stands for a kind of tie."""
    return (
        f'<svg class="kit-legend-line kit-tie-{escape(kind)} kit-tie-near" viewBox="0 0 39 16" aria-hidden="true">'
        f"{_LINES[kind]}</svg>"
    )


def legend_markup(rows: Sequence[LegendRow]) -> str:
    """The markup of the whole legend: a title for each row, then its entries."""
    return f'<dl class="kit-legend">{"".join(map(_row, rows))}</dl>'


def _row(row: LegendRow) -> str:
    entries = "".join(f"<span>{_drawing(entry)}{escape(entry.words)}</span>" for entry in row.entries)
    return f"<dt>{escape(row.title)}</dt><dd>{entries}</dd>"


def _drawing(entry: LegendEntry) -> str:
    if entry.draws == "shape":
        return stance_markup(entry.token)
    if entry.draws == "line":
        return line_markup(entry.token)
    if entry.draws == "size":
        far = dict(SIZES)[entry.token]
        return (
            f'<svg class="kit-legend-size" style="inline-size:{2 * far * 0.6 + 2}px" viewBox="-18 -18 36 36" '
            'aria-hidden="true"><circle r="16"/></svg>'
        )
    if entry.draws == "chosen":
        return '<span class="kit-legend-chosen"></span>'
    return sign_markup(entry.token or entry.draws, small=True)
