"""Sentences for what is late, unowned or impossible in a work plan."""

from collections.abc import Callable

from kit.domain.problems import Problem
from kit.i18n.translator import Translator


def _late(t: Translator, problem: Problem) -> str:
    values = problem.values
    late = t.many(
        "“{title}” is {count} day late.",
        "“{title}” is {count} days late.",
        _count(values["days"]),
        title=values["title"],
    )
    if not values["waiting"]:
        return late
    waiting = t.many("{count} task waits for it.", "{count} tasks wait for it.", _count(values["waiting"]))
    return t("{first} {second}", first=late, second=waiting)


def _no_owner(t: Translator, problem: Problem) -> str:
    values = problem.values
    found = t.many("{count} task has no owner.", "{count} tasks have no owner.", _count(values["count"]))
    if values["start"] is None:
        return found
    first = t("The first is “{title}”, from {date}.", title=values["title"], date=t.date(values["start"]))  # type: ignore[arg-type]
    return t("{first} {second}", first=found, second=first)


def _passed(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} task was due before today, counted back, and nobody took it on: “{title}”, {date}. "
        "Do it now or remove it.",
        "{count} tasks were due before today, counted back, and nobody took them on. The first is “{title}”, {date}. "
        "Do them now or remove them.",
        _count(problem.values["count"]),
        title=problem.values["title"],
        date=t.date(problem.values["end"]),  # type: ignore[arg-type]
    )


def _no_day(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} task has no date: “{title}”.",
        "{count} tasks have no date. The first is “{title}”.",
        _count(problem.values["count"]),
        title=problem.values["title"],
    )


def _circle(t: Translator, problem: Problem) -> str:
    titles = problem.values["titles"]
    assert isinstance(titles, tuple)
    if len(titles) == 1:
        return t("“{title}” waits for itself.", title=titles[0])
    return t("These tasks wait for each other in a circle: {titles}.", titles=t.list(titles))


def _dated(message: Callable[[Translator], str]) -> Callable[[Translator, Problem], str]:
    """A sentence whose gaps are the problem's values, with every day spelt."""

    def sentence(t: Translator, problem: Problem) -> str:
        values = {
            name: t.date(value) if hasattr(value, "year") else value  # type: ignore[arg-type]
            for name, value in problem.values.items()
        }
        return message(t).format(**values)

    return sentence


def _count(value: object) -> int:
    assert isinstance(value, int)
    return value


SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "plan_task_late": _late,
    "plan_no_owner": _no_owner,
    "plan_passed": _passed,
    "plan_no_day": _no_day,
    "plan_circle": _circle,
    "plan_ends_before_start": _dated(lambda t: t("“{title}” ends before it starts.")),
    "plan_starts_too_early": _dated(
        lambda t: t("“{title}” starts on {start}, but it waits for “{other}”, which ends on {end}.")
    ),
    "plan_after_milestone": _dated(lambda t: t("“{title}” ends after “{milestone}” on {date}.")),
    "plan_owner_gone": _dated(lambda t: t("The owner of “{title}” is no longer a member.")),
    "plan_no_review_date": _dated(lambda t: t("The review has no date yet, so the plan has none either.")),
    "plan_review_tentative": _dated(lambda t: t("{date} is tentative. Confirm it with the secretariat.")),
    "plan_review_postponed": _dated(
        lambda t: t("The review was postponed. Confirm {date}, the new date, with the secretariat.")
    ),
    "plan_review_cancelled": _dated(lambda t: t("The review was cancelled. The plan is still counted from {date}.")),
    "plan_unverified": _dated(
        lambda t: t("“{title}”, {date}, is an estimate that nobody has verified. Check it before you rely on it.")
    ),
}
