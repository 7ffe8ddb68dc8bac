"""Problems of a file as sentences that say where they are; many alike are told once."""

from collections.abc import Iterable, Sequence
from itertools import islice

from kit.domain.problems import Place, Problem
from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence

_ONE_BY_ONE = 5
_ROWS_NAMED = 200


def grouped_sentences(problems: Sequence[Problem], t: Translator) -> Iterable[str]:
    """A sentence for each problem; many alike on one sheet are told by the first and the rows of the others."""
    groups: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.code, problem.place.sheet, problem.place.field), []).append(problem)
    for alike in groups.values():
        several = len(alike) > _ONE_BY_ONE
        for problem in alike[: 1 if several else None]:
            yield placed(problem.place, problem_sentence(problem, t), t)
        if several:
            yield _others(alike[1:], t)


def _others(problems: Sequence[Problem], t: Translator) -> str:
    rows = [str(problem.place.row) for problem in islice(problems, _ROWS_NAMED) if problem.place.row]
    more = len(problems) - _ROWS_NAMED
    named = [*rows, t.many("{count} more", "{count} more", more)] if more > 0 else rows
    return t.many(
        "The same in {count} other row: {rows}.",
        "The same in {count} other rows: {rows}.",
        len(problems),
        rows=t.list(named),
    )


def placed(place: Place, sentence: str, t: Translator) -> str:
    """A sentence with its place before it; one that names the file itself needs none, nor do headings without a row."""
    if not place.row and not place.sheet:
        return sentence
    if not place.row:
        return t("Sheet “{sheet}”: {sentence}", sheet=place.sheet, sentence=sentence)
    if not place.sheet:
        return t("Row {row}: {sentence}", row=place.row, sentence=sentence)
    return t("Sheet “{sheet}”, row {row}: {sentence}", sheet=place.sheet, row=place.row, sentence=sentence)
