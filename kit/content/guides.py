"""Short guides for the screens, as Markdown."""

from functools import cache

from kit.content.files import CONTENT, SOURCE_LANGUAGE

FOLDER = CONTENT / "guides"


@cache
def guide(name: str, language: str = SOURCE_LANGUAGE) -> str:
    """The guide with this name in a language, in English where it is not translated; empty where there is none."""
    for each in (language, SOURCE_LANGUAGE):
        path = FOLDER / each / f"{name}.md"
        if path.is_file():
            return path.read_text(encoding="utf-8").strip()
    return ""
