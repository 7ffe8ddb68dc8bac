"""Searches a written file for strings that are protected, and tells the kit's own words from a person's."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kit.domain.code_names import letters_of, plain_text, protected_pattern
from kit.domain.problems import Place
from kit.domain.spelling import even_spelling
from kit.domain.workspace import COLLECTIONS, Workspace, field_names, records, set_single, with_records

_BETWEEN = "\0"
_SOME_TEXT = "…"
_CODES = frozenset(
    {"id", "kind", "stage", "milestone", "owner", "source", "target", "actor", "member", "issue", "section", "lead"}
    | {"country", "mechanism", "procedure", "depends", "told_apart", "joined", "asked_by", "signed_by"}
)
_NAMED = (
    ("actors", ("name", "short", "contact", "aliases")),
    ("members", ("name", "short", "contact")),
    ("evidence", ("text", "source")),
)


def found_in(texts: Iterable[str], strings: tuple[str, ...]) -> tuple[str, ...]:
    """Which of these strings stand in the texts, however they are spelt."""
    text = _BETWEEN.join(" ".join(even_spelling(each).split()) for each in texts)
    letters = letters_of(text)
    likely = [string for string in strings if letters_of(string) in letters]
    patterns = ((string, protected_pattern((string,))) for string in likely)
    return tuple(string for string, pattern in patterns if pattern and pattern.search(text))


def even(text: str) -> str:
    """A text with single spaces and composed signs."""
    return " ".join(plain_text(text).split())


def without_words(workspace: Workspace) -> Workspace:
    """The workspace with one sign in place of every text of a person: a file made of it holds the kit's words only."""

    def silent(record: Any) -> dict[str, Any]:
        values = ((name, getattr(record, name)) for name in field_names(type(record)) if name not in _CODES)
        return {name: _silent(value) for name, value in values if type(value) in {str, tuple}}

    for collection in COLLECTIONS:
        found = {id: replace(record, **silent(record)) for id, record in records(workspace, collection).items()}
        workspace = with_records(workspace, collection, found)
    workspace = set_single(workspace, "coalition", **silent(workspace.coalition))
    return set_single(workspace, "review", **silent(workspace.review))


def _silent(value: Any) -> Any:
    """A text as one sign; of several, and of pairs, each as one."""
    if isinstance(value, tuple):
        return tuple(map(_silent, value))
    return _SOME_TEXT if type(value) is str and value else value


def place_of(string: str, workspace: Workspace) -> Place:
    """The record and field that a protected string comes from."""
    for collection, names in _NAMED:
        for record in records(workspace, collection).values():
            for name in names:
                if string in _texts_of(getattr(record, name)):
                    return Place(collection, record.id, name)
    return Place()


def _texts_of(value: str | tuple[str, ...]) -> list[str]:
    return [even(text) for text in ((value,) if isinstance(value, str) else value)]
