"""Sentences for what is missing, over the limit or doubtful in the joint report."""

from collections.abc import Callable

from kit.domain.problems import Problem
from kit.i18n.translator import Translator

_LONGEST_QUOTE = 60


def _filled(message: Callable[[Translator], str]) -> Callable[[Translator, Problem], str]:
    """A sentence whose gaps are the problem's values, with numbers as the language writes them."""

    def sentence(t: Translator, problem: Problem) -> str:
        return message(t).format(**{name: _said(value, t) for name, value in problem.values.items()})

    return sentence


def _said(value: object, t: Translator) -> str:
    return t.number(value) if isinstance(value, int) else _short(str(value), t)


def _short(text: str, t: Translator) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_QUOTE else t("{start}…", start=words[:_LONGEST_QUOTE].rstrip())


def _no_section(t: Translator, problem: Problem) -> str:
    return t.many(
        "“{issue}” was chosen, but no section is written on it.",
        "{count} issues were chosen, but no section is written on them. The first is “{issue}”.",
        _count(problem),
        issue=_short(str(problem.values["issue"]), t),
    )


def _number_unsourced(t: Translator, problem: Problem) -> str:
    return t.many(
        "Paragraph {paragraph} gives a number that no evidence with a source holds: {number}.",
        "{count} numbers stand in no evidence with a source. The first is {number}, in paragraph {paragraph}.",
        _count(problem),
        number=problem.values["number"],
        paragraph=problem.values["paragraph"],
    )


def _needs_update(t: Translator, problem: Problem) -> str:
    return t.many(
        "Section {number}, “{title}”, changed after it was agreed. It must be agreed again.",
        "{count} sections changed after they were agreed. The first is section {number}, “{title}”.",
        _count(problem),
        **_first_section(t, problem),
    )


def _not_started(t: Translator, problem: Problem) -> str:
    return t.many(
        "Section {number}, “{title}”, has not been started.",
        "{count} sections have not been started. The first is section {number}, “{title}”.",
        _count(problem),
        **_first_section(t, problem),
    )


def _no_lead(t: Translator, problem: Problem) -> str:
    return t.many(
        "Nobody leads section {number}, “{title}”.",
        "Nobody leads {count} of the sections. The first is section {number}, “{title}”.",
        _count(problem),
        **_first_section(t, problem),
    )


def _first_section(t: Translator, problem: Problem) -> dict[str, str]:
    return {name: _said(problem.values[name], t) for name in ("number", "title")}


def _count(problem: Problem) -> int:
    count = problem.values["count"]
    assert isinstance(count, int)
    return count


SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "report_over_limit": _filled(lambda t: t("The report has {total} words, {more} over the limit of {limit}.")),
    "report_section_over": _filled(lambda t: t("Section {number}, “{title}”, is {more} words over its share.")),
    "report_limit_doubtful": _filled(
        lambda t: t("The limit of {limit} words is not certain. Check it in the note of the session.")
    ),
    "report_limit_no_source": _filled(lambda t: t("Nobody can check where the limit of {limit} words was read.")),
    "report_consent_withdrawn": _filled(
        lambda t: t("Consent to a case under “{issue}” was withdrawn. No file holds it; see that no text tells of it.")
    ),
    "report_consent_asked": _filled(lambda t: t("A case under “{issue}” still waits for consent.")),
    "report_no_statistic": _filled(lambda t: t("“{issue}” has no statistic.")),
    "report_no_lived_reality": _filled(lambda t: t("“{issue}” has no lived reality.")),
    "report_no_source": _filled(lambda t: t("“{text}”: nobody can check this without a source.")),
    "report_no_question": _filled(lambda t: t("“{issue}” has no question for the list yet.")),
    "report_no_recommendation": _filled(lambda t: t("“{issue}” asks for nothing a State can be held to yet.")),
    "report_no_assessment": _filled(lambda t: t("“{issue}” has no assessment of what the State did.")),
    "report_no_section": _no_section,
    "report_needs_update": _needs_update,
    "report_not_started": _not_started,
    "report_no_lead": _no_lead,
    "report_number_unsourced": _number_unsourced,
}
