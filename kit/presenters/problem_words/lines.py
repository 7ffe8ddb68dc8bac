"""Sentences for typed lines that cannot be taken as they stand."""

from typing import Any

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problem_words.rows import quoted
from kit.presenters.sentences import Sentence, count_of, filled


def _chain(t: Translator, problem: Problem) -> str:
    names: Any = problem.values["names"]
    return t("A line holds one tie, and this one has more arrows: {names}.", names=quoted(names, t))


def _both(t: Translator, problem: Problem) -> str:
    parts: Any = problem.values["parts"]
    one, other = parts
    return t("“{one}” and “{other}” cannot both be true. Which is it?", one=one, other=other)


def _beyond(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} line is left over: {most} can be taken at once.",
        "{count} lines are left over: {most} can be taken at once.",
        count_of(problem),
        most=problem.values["most"],
    )


SENTENCES: dict[str, Sentence] = {
    "tie_of_nobody": filled(lambda t: t("The arrow has no name beside it.")),
    "tie_chain": _chain,
    "tie_by_dash": filled(lambda t: t("Is “{name}” a tie of two actors? A tie has an arrow.")),
    "said_both": _both,
    "lines_beyond": _beyond,
}
