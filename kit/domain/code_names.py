"""Code names: the same one in place of a protected string, wherever it was typed."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kit.domain.spelling import even_spelling, spans_in
from kit.domain.withholding import Withheld, ids_of
from kit.domain.workspace import COLLECTIONS, Workspace, field_names, records, set_single, with_records

_SHORTEST = 2
"""A string of one sign is no name; it would be found everywhere."""
_ABBREVIATION = 4
"""Strings up to this length are found in their own case only, so that common words stay."""
_UNMISTAKABLE = 8
"""Strings of so many letters and digits are found inside words too."""
_RUN = re.compile(r"[^\W_]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def code_name(collection: str, number: int) -> str:
    """The code that stands for the n-th hidden record of a collection, such as [A1]."""
    return f"[{collection[0].upper()}{number}]"


def code_names(workspace: Workspace, withheld: tuple[Withheld, ...]) -> dict[str, str]:
    """Each string that must not appear, with its code.

    These are all names of hidden actors and members, all contacts, and withheld evidence with its source,
    unless that source also stands beside evidence that is shown.
    """
    codes: dict[str, str] = {}
    for string, code in _protected(workspace, withheld):
        string = " ".join(plain_text(string).split())
        if string != code and len(letters_of(string)) >= _SHORTEST:
            codes.setdefault(string, code)
    return codes


def _protected(workspace: Workspace, withheld: tuple[Withheld, ...]) -> Iterator[tuple[str, str]]:
    for collection in ("actors", "members"):
        for number, id in enumerate(ids_of(withheld, collection), 1):
            record = records(workspace, collection)[id]
            for word in (record.name, record.short, *getattr(record, "aliases", ())):
                yield word, code_name(collection, number)
    hidden = ids_of(withheld, "evidence")
    shown = {each.source for each in workspace.evidence.values() if each.id not in hidden}
    for number, id in enumerate(hidden, 1):
        evidence = workspace.evidence[id]
        yield evidence.text, code_name("evidence", number)
        if evidence.source not in shown:
            yield evidence.source, code_name("evidence", number)
    contacts = [each.contact for each in workspace.actors.values()]
    contacts += [each.contact for each in workspace.members.values()]
    for number, contact in enumerate(dict.fromkeys(filter(None, contacts)), 1):
        yield contact, code_name("contacts", number)


def letters_of(text: str) -> str:
    """The letters and digits of a text, evenly spelt, in small letters."""
    return "".join(_RUN.findall(even_spelling(text))).casefold()


def plain_text(text: str) -> str:
    """A text with its signs composed and without invisible ones."""
    return unicodedata.normalize("NFC", text).translate(_INVISIBLE)


def protected_pattern(strings: tuple[str, ...]) -> re.Pattern[str] | None:
    """A pattern for evenly spelt texts (`even_spelling`) that finds any of these strings; None for none.

    They are found whatever stands between their letters and digits, and in any case; shorter ones as whole words only,
    an abbreviation of up to four signs in its own case only.
    """
    if not strings:
        return None
    return re.compile("|".join(_one(string) for string in sorted(strings, key=len, reverse=True)))


def _one(string: str) -> str:
    runs = _RUN.findall(even_spelling(string))
    words = r"[\W_]*".join(map(re.escape, runs))
    if sum(map(len, runs)) >= _UNMISTAKABLE:
        return f"(?i:{words})"
    bounded = rf"(?<![^\W_]){words}(?![^\W_])"
    return bounded if len(string) <= _ABBREVIATION else f"(?i:{bounded})"


class StandIn:
    """Puts the code in place of each protected string of a text."""

    def __init__(self, codes: Mapping[str, str]) -> None:
        self._pattern = protected_pattern(tuple(codes))
        self._single = [(re.compile(_one(string)), code) for string, code in codes.items()]

    def __call__(self, value: Any) -> Any:
        """The value with codes, where it is a text or holds texts; everything else as it is."""
        if type(value) is str:
            return self._text(value)
        return tuple(self(part) for part in value) if isinstance(value, tuple) else value

    def _text(self, text: str) -> str:
        for start, end, code in reversed(self.spans(text)):
            text = text[:start] + code + text[end:]
        return text

    def spans(self, text: str) -> list[tuple[int, int, str]]:
        """Where protected strings stand in a text, each with its code, in order."""
        found = list(self._pattern.finditer(even_spelling(text))) if self._pattern else []
        places = self._places(text, [match.span() for match in found])
        return [(*place, self._code(match.group())) for match, place in zip(found, places, strict=True)]

    @staticmethod
    def _places(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return spans if text.isascii() else spans_in(text, spans)

    def _code(self, found: str) -> str:
        return next(code for each, code in self._single if each.fullmatch(found))


def with_code_names(workspace: Workspace, codes: Mapping[str, str]) -> Workspace:
    """The workspace with a code in place of each protected string, in every text but the ids."""
    if not codes:
        return workspace
    stand_in = StandIn(codes)

    def cleaned(record: Any) -> dict[str, Any]:
        return {name: stand_in(getattr(record, name)) for name in field_names(type(record)) if name != "id"}

    for collection in COLLECTIONS:
        changed = {id: replace(record, **cleaned(record)) for id, record in records(workspace, collection).items()}
        workspace = with_records(workspace, collection, changed)
    workspace = set_single(workspace, "coalition", **cleaned(workspace.coalition))
    return set_single(workspace, "review", **cleaned(workspace.review))
