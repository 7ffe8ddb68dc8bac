"""The words of the page: all of them go through the translator, none is missing in the page's scripts."""

import re
from pathlib import Path

import pytest

import kit.serve
from kit.i18n.translator import Translator
from kit.serve.page import page_resources
from kit.serve.security import content_security_policy

TEMPLATE = Path(kit.serve.__file__).parent / "template" / "voila" / "templates" / "coalition"
FILES = sorted(path for path in TEMPLATE.rglob("*") if path.suffix in {".js", ".j2", ".html", ".css"})


class Marked(Translator):
    """A translator that marks what passed through it."""

    def __call__(self, message: str, **values: object) -> str:
        return f"¡{super().__call__(message, **values)}!"


def test_every_word_of_the_page_is_translated() -> None:
    resources = page_resources(Marked("en"))
    for sentence in [*resources["words"].values(), *resources["titles"].values()]:
        assert sentence.startswith("¡")


def test_the_page_asks_only_for_words_that_are_there() -> None:
    known = set(page_resources(Translator("en"))["words"])
    asked: set[str] = set()
    for path in FILES:
        text = path.read_text("utf-8")
        asked |= set(re.findall(r'words\("(\w+)"', text)) | set(re.findall(r"kit\.words\.(\w+)", text))
    assert asked == known


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_page_names_no_other_host(path: Path) -> None:
    assert not re.search(r"(https?:)?//[\w-]+\.", path.read_text("utf-8"))


def test_a_page_may_talk_to_its_own_host_only() -> None:
    assert "connect-src 'self' ws://10.0.0.5:8866 wss://10.0.0.5:8866" in content_security_policy("10.0.0.5:8866")


def test_a_strange_host_adds_nothing_to_the_policy() -> None:
    assert content_security_policy("a; script-src *").endswith("connect-src 'self'")
