"""Actors that may stand on the map twice: each pair side by side, joined or told apart by a person."""

from collections.abc import Callable
from functools import partial
from html import escape

import ipywidgets as w

from kit.desk import Desk
from kit.domain.edits.joining import join_actors, tell_apart
from kit.presenters.actors.like_actors import LikePair, like_pair, like_pairs
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, markup, paragraph, stack


class JoinActors:
    """The pairs of actors with names alike; joining is one step that Undo takes back. `on_close()` leaves."""

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._painted: tuple[LikePair, ...] | None = None
        self._turned: set[tuple[str, str]] = set()
        self._sentence = markup("", "kit-small-text")
        self._pairs = stack(classes=("kit-like-pairs",))
        self.widget = stack(
            heading(t("Actors that may be one"), 2, "kit-name"),
            self._sentence,
            self._pairs,
            bar(button(t("Close"), on_close, "quiet").widget),
            classes=("kit-form", "kit-join"),
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the pairs that are left."""
        workspace, t = self._desk.workspace, self._desk.t
        found = like_pairs(workspace, t)
        self._sentence.value = paragraph(found.sentence)
        pairs = tuple(
            like_pair(workspace, each.second, each.first, t) if (each.first, each.second) in self._turned else each
            for each in found.pairs
        )
        if pairs != self._painted:
            self._painted = pairs
            self._pairs.children = tuple(self._card(pair) for pair in pairs)

    def _card(self, pair: LikePair) -> w.Box:
        t = self._desk.t
        acts = bar(
            button(t("Join them"), partial(self._on_join, pair), "ordinary", "check").widget,
            button(t("They are two"), partial(self._on_apart, pair)).widget,
            button(t("Keep the other name"), partial(self._on_turn, pair), "quiet").widget,
        )
        title = t("{first} and {second}", first=pair.names[0], second=pair.names[1])
        return stack(heading(title, 3), markup(self._table(pair)), markup(paragraph(pair.ties)), acts)

    def _table(self, pair: LikePair) -> str:
        """The two and what they become, a row a field; what differs stands out by weight, not by colour alone."""
        titles = (*pair.names, self._desk.t("As one"))
        heads = "".join(f'<th scope="col">{escape(each)}</th>' for each in ("", *titles))
        rows = "".join(_row(each, titles) for each in pair.rows)
        return f'<div class="kit-like-table"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'

    def _on_join(self, pair: LikePair) -> None:
        if self._desk.apply(join_actors, pair.first, pair.second):
            name = pair.names[0]
            self._frame.say(self._desk.t("They are one now: {name}. You can undo this in one step.", name=name))
        self.refresh()

    def _on_apart(self, pair: LikePair) -> None:
        if self._desk.apply(tell_apart, pair.first, pair.second):
            self._frame.say(self._desk.t("They stay two. The kit does not ask again."))
        self.refresh()

    def _on_turn(self, pair: LikePair) -> None:
        self._turned ^= {(pair.first, pair.second), (pair.second, pair.first)}
        self.refresh()


def _row(row: tuple[str, str, str, str], titles: tuple[str, ...]) -> str:
    name, one, other, _ = row
    differs = ' class="kit-like-differs"' if one and other and one != other else ""
    cells = "".join(f'<td data-of="{escape(of)}">{escape(text)}</td>' for of, text in zip(titles, row[1:], strict=True))
    return f'<tr{differs}><th scope="row">{escape(name)}</th>{cells}</tr>'
