"""What was understood of a typed line, in words that stand under the field while it is typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kit.domain.actors import TieKind
from kit.domain.likeness import names_of, resembling
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import access_word, kind_name, level_word, name_of, risk_word, strength_word, tie_word
from kit.presenters.field_words import field_word


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One line: what it adds, each field with its value, and what was not understood."""

    title: str
    parts: tuple[tuple[str, str], ...]
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A known actor that a name may mean: its id and name, the name as typed, and the question to the person."""

    id: str
    name: str
    typed: str
    question: str


def entry_words(values: Mapping[str, Any], unknown: Sequence[str], t: Translator) -> EntryWords:
    """The words for one line that was read; `values` are its fields, `unknown` its parts that only the note holds."""
    hidden = _ENDS | ({"note"} if unknown else set())
    parts = tuple((field_word(name, t), _value(name, value, t)) for name, value in values.items() if name not in hidden)
    kept = t("Not understood, kept as a note: {parts}.", parts=t.list([t("“{name}”", name=part) for part in unknown]))
    return EntryWords(_title(values, t), parts, kept if unknown else "")


_ENDS = frozenset({"name", "source", "target"})


def _title(values: Mapping[str, Any], t: Translator) -> str:
    if "name" in values:
        return t("Actor: {name}", name=values["name"])
    return t("Tie: {source} → {target}", source=values["source"], target=values["target"])


def _value(name: str, value: Any, t: Translator) -> str:
    if isinstance(value, TieKind):
        return tie_word(value, t)
    if isinstance(value, tuple):
        return t.list(value)
    words: Mapping[str, Callable[[Any, Translator], str]] = {
        "kind": kind_name,
        "stance": stance_word,
        "level": level_word,
        "strength": strength_word,
        "access": access_word,
        "risk": risk_word,
    }
    return words[name](value, t) if name in words else str(value)


def like_entry(workspace: Workspace, names: Sequence[str], t: Translator) -> Likeness | None:
    """The first of the names that may mean a known actor; an end of a tie that is called exactly so needs none."""
    tie = len(names) > 1
    called = {name.casefold() for actor in workspace.actors.values() for name in names_of(actor)} if tie else set()
    for name in names:
        found = None if name.casefold() in called else resembling(workspace.actors.values(), name)
        if found is not None:
            known = name_of(found, t)
            return Likeness(found.id, known, name, _question(name, known, t, tie=tie))
    return None


def _question(name: str, known: str, t: Translator, *, tie: bool) -> str:
    if tie:
        return t("Is “{name}” the same as {known}, which is on the map?", name=name, known=known)
    return t(
        "Is “{name}” the same as {known}, which is on the map? Enter twice adds another actor.", name=name, known=known
    )
