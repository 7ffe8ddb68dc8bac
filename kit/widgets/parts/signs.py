"""Small signs in words and chips; the drawing comes from the style sheet and is silent."""

from html import escape


def sign_markup(name: str, *, small: bool = False) -> str:
    """The markup of a sign of `kit.content.signs`."""
    return f'<span class="kit-sign kit-sign-{escape(name)}{" kit-small" if small else ""}" aria-hidden="true"></span>'


def chip_markup(text: str, tone: str = "", sign: str = "") -> str:
    """The markup of a chip; `tone` is empty, `none`, `done`, `attn`, `bad` or `lock`."""
    drawn = sign_markup(sign, small=True) if sign else ""
    return f'<span class="kit-chip kit-{escape(tone or "fact")}">{drawn}{escape(text)}</span>'
