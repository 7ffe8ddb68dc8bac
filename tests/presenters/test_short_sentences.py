"""Sentences that people read are short: nobody should have to read one twice in a second language."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import kit
import kit.content

MOST_WORDS = 22
KIT, CONTENT = Path(kit.__file__).parent, Path(kit.content.__file__).parent
ROOMS = ("presenters", "widgets", "commands")
MAPPING = [CONTENT / "en" / name for name in ("kinds.toml", "capacities.toml", "method.toml")]


def _said(tree: ast.AST) -> Iterator[str]:
    """The messages of all calls of the translator, `t(…)`, `self._t(…)` and `t.many(…)`."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and re.search(r"\b_?t(\.many)?$", ast.unparse(call.func)):
            yield from (str(each.value) for each in call.args if isinstance(each, ast.Constant))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, str):
        yield value


def _too_long(texts: Iterator[str]) -> list[str]:
    sentences = (each for text in texts for each in re.split(r"(?<=[.?!:;]) ", text))
    return [each for each in sentences if len(each.split()) > MOST_WORDS]


@pytest.mark.parametrize("room", ROOMS)
def test_what_the_code_says_is_short(room):
    trees = (ast.parse(path.read_text("utf-8")) for path in sorted((KIT / room).rglob("*.py")))
    texts = [text for tree in trees for text in _said(tree)]
    assert len(texts) > 50
    assert _too_long(iter(texts)) == []


@pytest.mark.parametrize(
    "path", [*MAPPING, *sorted((CONTENT / "deeds" / "en").glob("*.toml"))], ids=lambda path: path.stem
)
def test_what_the_content_of_the_map_says_is_short(path):
    assert _too_long(_texts(tomllib.loads(path.read_text("utf-8")))) == []
