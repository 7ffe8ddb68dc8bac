"""How many records of a collection, in words."""

from collections.abc import Callable, Mapping

from kit.i18n.translator import Translator

_Counted = Callable[[Translator, int], str]

_WORDS: Mapping[str, _Counted] = {
    "actors": lambda t, count: t.many("{count} actor", "{count} actors", count),
    "ties": lambda t, count: t.many("{count} tie", "{count} ties", count),
    "scores": lambda t, count: t.many("{count} score", "{count} scores", count),
    "tasks": lambda t, count: t.many("{count} task", "{count} tasks", count),
    "milestones": lambda t, count: t.many("{count} day of the plan", "{count} days of the plan", count),
    "contributions": lambda t, count: t.many("{count} text", "{count} texts", count),
    "sections": lambda t, count: t.many("{count} section", "{count} sections", count),
    "issues": lambda t, count: t.many("{count} issue", "{count} issues", count),
    "evidence": lambda t, count: t.many("{count} piece of evidence", "{count} pieces of evidence", count),
    "recommendations": lambda t, count: t.many("{count} recommendation", "{count} recommendations", count),
    "members": lambda t, count: t.many("{count} member", "{count} members", count),
    "answers": lambda t, count: t.many("{count} exercise", "{count} exercises", count),
    "moments": lambda t, count: t.many("{count} named moment", "{count} named moments", count),
    "coalition": lambda t, _count: t("what is said of the coalition"),
    "review": lambda t, _count: t("the review"),
    "settings": lambda t, _count: t("the settings"),
}
ORDER = tuple(_WORDS)
"""All collections and single values, in the order in which they are told."""


def counted_words(collection: str, count: int, t: Translator) -> str:
    """How many records, such as "3 actors"; a single value is named without a number."""
    return _WORDS[collection](t, count)
