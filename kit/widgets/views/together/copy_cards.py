"""What each dropped copy would bring, before anything is taken."""

from collections.abc import Sequence
from html import escape

from kit.i18n.translator import Translator
from kit.presenters.together.copies import CopyCard, Standing, Worker
from kit.widgets.parts.signs import sign_markup

_SIGNS = {Standing.NEW: "file", Standing.NOTHING_NEW: "check", Standing.ANOTHER: "warning"}


def copies_markup(cards: Sequence[CopyCard], t: Translator) -> str:
    """The markup of these cards."""
    return "".join(_card(card, t) for card in cards)


def _card(card: CopyCard, t: Translator) -> str:
    head = (
        f"<h3>{sign_markup(_SIGNS[card.standing])}<span>{escape(card.file)}</span></h3>"
        f"<p class='kit-copy-headline'>{escape(card.headline)}</p>"
    )
    workers = "".join(map(_worker, card.workers))
    parts = (
        f"<dl>{workers}</dl>" if workers else "",
        f"<p>{sign_markup('check', small=True)} {escape(card.merges)}</p>" if card.merges else "",
        _list("split", t("In conflict: both values are kept until you settle it."), card.conflicts, "kit-bad"),
        _list("close", t("Removed in this copy"), card.removed, "kit-attn"),
    )
    return f"<article class='kit-copy kit-copy-{card.standing.value}'>{head}{''.join(parts)}</article>"


def _worker(worker: Worker) -> str:
    return f"<dt>{escape(worker.name)}</dt><dd>{escape(worker.did)}<small>{escape(worker.days)}</small></dd>"


def _list(sign: str, title: str, lines: Sequence[str], tone: str) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    head = f"<p>{sign_markup(sign, small=True)} {escape(title)}</p>"
    return f"<div class='kit-copy-list {tone}'>{head}<ul>{items}</ul></div>"
