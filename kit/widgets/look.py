"""The style of every page: the files of `front/look/` in order, and the kit's signs as masks."""

from functools import cache
from pathlib import Path
from urllib.parse import quote

from kit.content.signs import signs

_LOOK = Path(__file__).parent / "front" / "look"
_FIRST = ("tokens", "base", "shell", "parts")


@cache
def style() -> str:
    """All rules as one text; the tokens come first, the screens' own rules last."""
    first = [_LOOK / f"{name}.css" for name in _FIRST]
    rest = sorted(path for path in _LOOK.glob("*.css") if path not in first)
    return "\n".join(path.read_text("utf-8") for path in (*first, *rest)) + _sign_rules()


def _sign_rules() -> str:
    return "\n".join(
        f'.kit-sign-{name} {{ --kit-sign: url("data:image/svg+xml,{quote(_drawing(path))}"); }}'
        for name, path in signs().items()
    )


def _drawing(path: str) -> str:
    return (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='#000' stroke-width='1.5' "
        f"stroke-linecap='round' stroke-linejoin='round'><path d='{path}'/></svg>"
    )
