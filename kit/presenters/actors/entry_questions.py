"""What is asked about a typed line before it is added, with answers to press."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kit.domain.likeness import resembling
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import name_of
from kit.presenters.problems import problem_sentence


@dataclass(frozen=True, slots=True)
class Likeness:
    """A known actor that a typed name may mean: its id and name, and the name as typed."""

    id: str
    name: str
    typed: str


@dataclass(frozen=True, slots=True)
class EntryQuestion:
    """A question with its answers; `texts` are what some of them put in place of the line.

    `again` is the answer that the line entered once more gives.
    """

    words: str
    acts: tuple[tuple[str, str], ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    like: Likeness | None = None
    again: str = ""


def flaw_question(flaw: Problem, t: Translator) -> EntryQuestion | None:
    """The question about a line with a flaw that has a way out; None where the person must write it anew."""
    ways: Sequence[str] = flaw.values.get("ways", ())  # type: ignore[assignment]
    if not ways:
        return None
    texts = {str(place): way for place, way in enumerate(ways)}
    acts = tuple(zip(texts, _answers(flaw, t), strict=True))
    return EntryQuestion(problem_sentence(flaw, t), acts, texts)


def _answers(flaw: Problem, t: Translator) -> tuple[str, ...]:
    values: Mapping[str, Any] = flaw.values
    if flaw.code == "tie_chain":
        ties = len(values["names"]) - 1
        return (t.many("Make it {count} tie", "Make it {count} ties", ties),)
    if flaw.code == "tie_by_dash":
        return t("A tie"), t("One actor")
    return tuple(values["parts"])


def like_entry(workspace: Workspace, names: Sequence[str], apart: Collection[str] = ()) -> Likeness | None:
    """The first of the names that may mean a known actor; `apart` are names of which a person said that they do not."""
    for name in names:
        found = None if name in apart else resembling(workspace.actors.values(), name)
        if found is not None:
            return Likeness(found.id, found.name or found.short, name)
    return None


def actor_question(workspace: Workspace, like: Likeness, t: Translator) -> EntryQuestion:
    """Whether an actor is one that is on the map already."""
    words = t(
        "Is “{name}” the same as {known}, which is on the map? Enter twice adds another actor.",
        name=like.typed,
        known=name_of(workspace.actors[like.id], t),
    )
    return EntryQuestion(words, (("same", t("The same")), ("other", t("Another actor"))), like=like, again="other")


def end_question(workspace: Workspace, like: Likeness, text: str, t: Translator) -> EntryQuestion:
    """Whether the end of a tie is an actor that is on the map; then `text` stands in place of the line."""
    words = t(
        "“{name}” is not on the map. Did you mean {known}?",
        name=like.typed,
        known=name_of(workspace.actors[like.id], t),
    )
    return EntryQuestion(words, (("same", t("Yes")), ("other", t("No, a new actor"))), {"same": text}, like)
