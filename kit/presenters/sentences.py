"""What the sentences of problems are made of."""

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator

Sentence: TypeAlias = Callable[[Translator, Problem], str]
Message: TypeAlias = Callable[[Translator], str]


def filled(message: Message) -> Sentence:
    """A sentence whose gaps are the name of the file and the values of the problem."""

    def sentence(t: Translator, problem: Problem) -> str:
        values: dict[str, Any] = {"file": problem.place.file, **problem.values}
        return message(t).format(**values)

    return sentence


def count_of(problem: Problem) -> int:
    """The count among the values of a problem."""
    return cast(int, problem.values["count"])
