"""What a kind of actor can do, folded until somebody asks for it."""

from html import escape

from kit.i18n.translator import Translator
from kit.presenters.actors.deeds import ActorDeeds, DeedRow
from kit.widgets.parts.signs import chip_markup


def deeds_markup(deeds: ActorDeeds, t: Translator) -> str:
    """The markup of a folded list: before, during, after, what to take care of, and the source."""
    doubt = chip_markup(t("Unverified"), "attn", "warning") if deeds.unverified else ""
    care = _pair(t("Take care"), f"<p>{escape(deeds.care)}</p>")
    rows = "".join(map(_row, deeds.rows))
    left = f"<p>{escape(deeds.open)}</p>" if deeds.open else ""
    return (
        f"<details><summary>{escape(deeds.summary)}</summary><p>{escape(deeds.about)} {doubt}</p>"
        f'<dl class="kit-actor-known">{rows}{care}</dl>{left}<p class="kit-fine">{escape(deeds.source)}</p></details>'
    )


def _row(row: DeedRow) -> str:
    return _pair(row.title, "".join(f"<p>{escape(text)}</p>" for text in row.texts))


def _pair(title: str, body: str) -> str:
    return f"<div><dt>{escape(title)}</dt><dd>{body}</dd></div>"
