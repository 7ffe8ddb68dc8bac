"""The sentence of a problem, from whichever file of `problem_words` knows its code."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters import problem_words
from kit.presenters.sentences import Sentence


def problem_sentence(problem: Problem, t: Translator) -> str:
    """What a person reads of a problem; a code without words is a fault of the kit, and raises KeyError."""
    return sentences()[problem.code](t, problem)


@cache
def sentences() -> Mapping[str, Sentence]:
    """The sentence of every code; each file of `problem_words` has its own in `SENTENCES`."""
    found: dict[str, Sentence] = {}
    for module in pkgutil.iter_modules(problem_words.__path__):
        found.update(importlib.import_module(f"{problem_words.__name__}.{module.name}").SENTENCES)
    return found
