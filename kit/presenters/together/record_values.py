"""Names and values of the fields of any record, as people read them."""

import datetime
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from kit.domain.actors import Stance, TieKind
from kit.domain.audience import Level
from kit.domain.plan import TaskStatus
from kit.domain.report import Consent, EvidenceKind, Readiness
from kit.domain.review import Certainty
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.facts import capacity_words
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import access_word, kind_name, level_word, risk_word, strength_word, tie_word
from kit.presenters.field_words import field_word
from kit.presenters.plan.task_words import status_words
from kit.presenters.report.words import consent_words, evidence_words, member_name, readiness_words

_MEMBERS = frozenset({"owner", "lead", "member", "signed_by", "asked_by"})
_POINTERS: Mapping[str, str] = {
    "source": "actors",
    "target": "actors",
    "actor": "actors",
    "issue": "issues",
    "section": "sections",
    "milestone": "milestones",
    "depends": "tasks",
}
"""Fields that hold the id of another record, or several."""


def is_written(collection: str, field: str, value: Any) -> bool:
    """Whether a person writes this value freely, as against choosing it."""
    chosen = field in _MEMBERS or _points(collection, field, value) or (collection, field) == ("actors", "kind")
    return type(value) is str and not chosen and field not in {"mechanism", "procedure", "country", "stage"}


def _points(collection: str, field: str, value: Any) -> bool:
    if field in {"source", "target"}:
        return collection == "ties"
    return field in _POINTERS and value is not None


def field_title(collection: str, field: str, t: Translator) -> str:
    """The name of a field of a collection's records."""
    own = {
        ("contributions", "text"): t("Text"),
        ("evidence", "text"): t("Text"),
        ("evidence", "source"): t("Source"),
        ("milestones", "source"): t("Source"),
        ("coalition", "country"): t("Country"),
        ("review", "date"): t("First day of the review"),
        ("coalition", "groups"): t("Groups to be heard"),
        ("coalition", "languages"): t("Languages to be heard"),
        ("scores", "actor"): t("Actor"),
    }
    more = {
        "readiness": t("How ready it is"),
        "signed_by": t("Signed by"),
        "question": t("Question"),
        "recommendation": t("Recommendation"),
        "assessment": t("Assessment"),
        "articles": t("Articles"),
        "words": t("Share of the words"),
        "lead": t("Who leads"),
        "position": t("Place in the order"),
        "section": t("Section"),
        "member": t("Member"),
        "consent": t("Consent"),
        "certainty": t("How firm the date is"),
        "limit_words": t("Limit of words"),
        "about": t("About the coalition"),
        "founded": t("Founded"),
        "provinces": t("Provinces to be heard"),
        "scorer": t("Scored by"),
        "day": t("Scored on"),
        "influence_day": t("Influence scored on"),
        "stance_day": t("Stance scored on"),
        "interest_day": t("Interest scored on"),
        "city": t("Town"),
        "role": t("Role"),
        "procedure": t("Procedure"),
        "chosen": t("Chosen for the report"),
        "fixed": t("Set by hand"),
        "given": t("Answer"),
        "extra": t("Other columns"),
    }
    return own.get((collection, field)) or more.get(field) or field_word(field, t)


def value_words(workspace: Workspace, collection: str, field: str, value: Any, t: Translator) -> str:
    """A value as people read it."""
    if value is None or value in ("", ()):
        return t("(empty)")
    if isinstance(value, bool):
        return t("Yes") if value else t("No")
    if isinstance(value, tuple):
        return t.list(_one(workspace, collection, field, each, t) for each in value)
    return _one(workspace, collection, field, value, t)


def _one(workspace: Workspace, collection: str, field: str, value: Any, t: Translator) -> str:
    if isinstance(value, str) and not isinstance(value, Enum):
        return _text_words(workspace, collection, field, value, t)
    if isinstance(value, datetime.date):
        return t.date(value)
    if isinstance(value, Enum):
        return _enum_words(value, t)
    if isinstance(value, tuple):
        heading, text = capacity_words(value[0], value[-1], t) if field == "capacities" else (value[0], value[-1])
        return t("{heading}: {text}", heading=heading, text=text)
    return _STEPS[field](value, t) if field in _STEPS else t.number(value)


_STEPS = {"strength": strength_word, "access": access_word, "risk": risk_word}
"""Words of the scales of a tie."""


def _text_words(workspace: Workspace, collection: str, field: str, value: str, t: Translator) -> str:
    if field in _MEMBERS:
        return member_name(workspace, value, t)
    if (collection, field) == ("actors", "kind"):
        return kind_name(value, t)
    if _points(collection, field, value):
        return _named(getattr(workspace, _POINTERS[field]).get(value), value)
    return value


def _named(record: Any, id: str) -> str:
    return getattr(record, "name", "") or getattr(record, "title", "") or id


def _enum_words(value: Enum, t: Translator) -> str:
    words: Mapping[type[Enum], Callable[[Any], str]] = {
        Stance: lambda each: stance_word(each, t),
        TieKind: lambda each: tie_word(each, t),
        Level: lambda each: level_word(each, t),
        TaskStatus: lambda each: status_words(each, t),
        Readiness: lambda each: readiness_words(t)[each],
        EvidenceKind: lambda each: evidence_words(t)[each],
        Consent: lambda each: consent_words(t)[each],
        Certainty: lambda each: _certainty_word(each, t),
    }
    told = words.get(type(value))
    return told(value) if told else str(value.value).replace("_", " ")


def _certainty_word(certainty: Certainty, t: Translator) -> str:
    return {
        Certainty.TENTATIVE: t("tentative"),
        Certainty.CONFIRMED: t("confirmed"),
        Certainty.POSTPONED: t("postponed"),
        Certainty.CANCELLED: t("cancelled"),
    }[certainty]
