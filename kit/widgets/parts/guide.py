"""The short guide of a screen, folded until someone asks for it."""

from html import escape

from kit.widgets.parts.signs import sign_markup


def guide_markup(summary: str, text: str) -> str:
    """The markup of a guide in Markdown, whose own heading is left to the summary."""
    import mistune

    body = text.split("\n", 1)[1] if text.startswith("# ") else text
    shown = mistune.create_markdown(escape=True)(body)
    return f"<details><summary>{sign_markup('info')} {escape(summary)}</summary>{shown}</details>"
