"""Sentences for what could not be saved from a damaged workspace."""

from collections.abc import Callable
from datetime import datetime
from typing import cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.together.acts import act_words


def _moment(time: object, t: Translator) -> str:
    moment = datetime.fromisoformat(str(time)).astimezone()
    return t("{date}, {time}", date=t.date(moment.date()), time=moment.strftime("%H:%M"))


def _count(t: Translator, problem: Problem) -> str:
    kept, total = cast(int, problem.values["kept"]), cast(int, problem.values["total"])
    if not kept:
        return t.many("The {count} change is lost.", "All {count} changes are lost.", total)
    return t.many(
        "{kept} of {count} change can be saved; the newest is of {moment}.",
        "{kept} of {count} changes can be saved; the newest is of {moment}.",
        total,
        kept=t.number(kept),
        moment=_moment(problem.values["newest"], t),
    )


def _count_unknown(t: Translator, problem: Problem) -> str:
    kept = cast(int, problem.values["kept"])
    if not kept:
        return t("All changes are lost; how many there were cannot be told.")
    return t.many(
        "{count} change can be saved; it is of {moment}. How many there were cannot be told.",
        "{count} changes can be saved; the newest is of {moment}. How many there were cannot be told.",
        kept,
        moment=_moment(problem.values["newest"], t),
    )


def _change(t: Translator, problem: Problem) -> str:
    values = {"moment": _moment(problem.values["time"], t), "act": act_words(str(problem.values["act"]), t)}
    author = problem.values["author"]
    if not author:
        return t("Lost: a change of {moment} ({act}).", **values)
    return t("Lost: a change by {author} of {moment} ({act}).", author=author, **values)


def _record(collection: str, t: Translator) -> str:
    """What sort of record it is."""
    words = {
        "actors": t("Actor"),
        "ties": t("Tie"),
        "scores": t("Score"),
        "tasks": t("Task"),
        "milestones": t("Milestone"),
        "members": t("Organisation"),
        "issues": t("Issue"),
        "evidence": t("Evidence"),
        "sections": t("Section"),
        "contributions": t("Text"),
        "recommendations": t("Recommendation"),
        "moments": t("Moment"),
    }
    return words.get(collection, t("Record"))


def _about(message: Callable[..., str]) -> Callable[[Translator, Problem], str]:
    """A sentence about a record by its name."""

    def sentence(t: Translator, problem: Problem) -> str:
        return message(t).format(record=_record(problem.place.collection, t), name=problem.values["name"])

    return sentence


SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "rescue_count": _count,
    "rescue_count_unknown": _count_unknown,
    "rescue_change": _change,
    "rescue_record_missing": _about(
        lambda t: t("{record} “{name}” is in no change that can be saved. It comes from the readable copy in the file.")
    ),
    "rescue_record_differs": _about(
        lambda t: t("{record} “{name}” was changed by a lost change. How it stood comes from the readable copy.")
    ),
    "rescue_record_back": _about(lambda t: t("{record} “{name}” was removed by a lost change. It stays removed.")),
    "rescue_more": lambda t, problem: t.many(
        "And {count} more.", "And {count} more.", cast(int, problem.values["count"])
    ),
}
