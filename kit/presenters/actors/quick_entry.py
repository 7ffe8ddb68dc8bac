"""What was understood of a typed line, in words that stand under the field while it is typed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kit.domain.actors import TieKind
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import access_word, kind_name, level_word, risk_word, strength_word, tie_word
from kit.presenters.field_words import field_word
from kit.presenters.problem_words.rows import quoted


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One line: what it adds, each field with its value, and what was not understood."""

    title: str
    parts: tuple[tuple[str, str], ...]
    kept: str = ""


def entry_words(
    values: Mapping[str, Any], unknown: Sequence[str], t: Translator, strangers: Collection[str] = ()
) -> EntryWords:
    """The words for one line that was read.

    `values` are its fields, `unknown` its parts that only the note holds, `strangers` names that are nobody's yet.
    """
    hidden = _ENDS | ({"note"} if unknown else set())
    parts = tuple((field_word(name, t), _value(name, value, t)) for name, value in values.items() if name not in hidden)
    new = [t("“{name}” is new on the map.", name=name) for name in _ends(values) if name in strangers]
    kept = t("Not understood, kept as a note: {parts}.", parts=quoted(unknown, t)) if unknown else ""
    return EntryWords(_title(values, t), parts, t.paragraph((*new, kept)))


def added_words(names: Sequence[str], strangers: Collection[str], t: Translator) -> str:
    """What became of a line that was added; of a tie, whom it brought onto the map."""
    if len(names) == 1:
        return t("{name} was added. You can type the next one.", name=names[0])
    new = [name for name in names if name in strangers]
    if not new:
        return t("The tie was added. You can type the next one.")
    return t.many(
        "The tie was added, and with it a new actor: {names}. You can undo this.",
        "The tie was added, and with it new actors: {names}. You can undo this.",
        len(new),
        names=quoted(new, t),
    )


def _ends(values: Mapping[str, Any]) -> Sequence[str]:
    return tuple(dict.fromkeys(values[end] for end in ("source", "target") if end in values))


_ENDS = frozenset({"name", "source", "target"})


def _title(values: Mapping[str, Any], t: Translator) -> str:
    if "name" in values:
        return t("Actor: {name}", name=values["name"])
    return t("Tie: {source} → {target}", source=values["source"] or "…", target=values["target"] or "…")


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
