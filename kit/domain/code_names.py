"""Code names: the same one in place of a protected string, wherever it was typed."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kit.domain.withholding import Withheld, ids_of
from kit.domain.workspace import COLLECTIONS, Workspace, field_names, records, set_single, with_records

_SHORTEST = 2
"""A string of one sign is no name; it would be found everywhere."""
_ABBREVIATION = 4
"""Strings up to this length are found in their own case only, so that common words stay."""
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def code_name(collection: str, number: int) -> str:
    """The code that stands for the n-th hidden record of a collection, such as [A1]."""
    return f"[{collection[0].upper()}{number}]"


def code_names(workspace: Workspace, withheld: tuple[Withheld, ...]) -> dict[str, str]:
    """Each string that must not appear, with its code; names and short names, withdrawn evidence, contacts."""
    codes: dict[str, str] = {}
    for string, code in _protected(workspace, withheld):
        string = " ".join(plain_text(string).split())
        if len(string) >= _SHORTEST:
            codes.setdefault(string, code)
    return codes


def _protected(workspace: Workspace, withheld: tuple[Withheld, ...]) -> Iterator[tuple[str, str]]:
    for collection in ("actors", "members"):
        for number, id in enumerate(ids_of(withheld, collection), 1):
            record = records(workspace, collection)[id]
            yield record.name, code_name(collection, number)
            yield record.short, code_name(collection, number)
    for number, id in enumerate(ids_of(withheld, "evidence"), 1):
        yield workspace.evidence[id].text, code_name("evidence", number)
    contacts = [each.contact for each in workspace.actors.values()]
    contacts += [each.contact for each in workspace.members.values()]
    for number, contact in enumerate(dict.fromkeys(filter(None, contacts)), 1):
        yield contact, code_name("contacts", number)


def plain_text(text: str) -> str:
    """A text with its signs composed and without invisible ones, so that a name cannot hide behind its spelling."""
    return unicodedata.normalize("NFC", text).translate(_INVISIBLE)


def protected_pattern(strings: tuple[str, ...]) -> re.Pattern[str] | None:
    """A pattern that finds any of these strings as whole words, whatever white space or case; None for none.

    An abbreviation of up to four signs is found in its own case only.
    """
    if not strings:
        return None
    return re.compile("|".join(_one(string) for string in sorted(strings, key=len, reverse=True)))


def _one(string: str) -> str:
    words = r"\s+".join(re.escape(word) for word in string.split())
    bounded = rf"(?<!\w){words}(?!\w)"
    return bounded if len(string) <= _ABBREVIATION else f"(?i:{bounded})"


def with_code_names(workspace: Workspace, codes: Mapping[str, str]) -> Workspace:
    """The workspace with a code in place of each protected string, in every text but the ids."""
    pattern = protected_pattern(tuple(codes))
    if pattern is None:
        return workspace
    single = [(re.compile(_one(string)), code) for string, code in codes.items()]

    def stand_in(match: re.Match[str]) -> str:
        return next(code for each, code in single if each.fullmatch(match.group()))

    def clean(value: Any) -> Any:
        if type(value) is str:
            return pattern.sub(stand_in, plain_text(value))
        return tuple(clean(part) for part in value) if isinstance(value, tuple) else value

    def cleaned(record: Any) -> dict[str, Any]:
        return {name: clean(getattr(record, name)) for name in field_names(type(record)) if name != "id"}

    for collection in COLLECTIONS:
        changed = {id: replace(record, **cleaned(record)) for id, record in records(workspace, collection).items()}
        workspace = with_records(workspace, collection, changed)
    workspace = set_single(workspace, "coalition", **cleaned(workspace.coalition))
    return set_single(workspace, "review", **cleaned(workspace.review))
