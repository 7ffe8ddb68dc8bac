"""Sentences for files that could not leave, or had to be cut."""

from collections.abc import Callable
from typing import Any, cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator


def _unknown(t: Translator, problem: Problem) -> str:
    known = t.list(cast(tuple[str, ...], problem.values["known"]))
    return t("The kit cannot make “{file}”. It makes {known}.", file=problem.place.file, known=known)


def _leak(t: Translator, problem: Problem) -> str:
    return t(
        "No file was made: “{file}” would hold the {field} of {record}, which is protected. "
        "Take it out of the text where it stands. If it is an everyday word, write it out more fully in the record.",
        file=problem.place.file,
        field=_fields(t).get(problem.place.field, t("text")),
        record=problem.place.id or t("a record that was held back"),
    )


def _fields(t: Translator) -> dict[str, str]:
    return {
        "name": t("name"),
        "short": t("short name"),
        "aliases": t("other name"),
        "contact": t("contact"),
        "text": t("text"),
    }


def _cut(t: Translator, problem: Problem) -> str:
    return t(
        "A text in “{file}”, sheet {sheet}, row {row}, has {length} characters. Excel holds {most} in a cell, "
        "so its end is missing there. The workspace keeps all of it.",
        file=problem.place.file,
        sheet=problem.place.sheet,
        row=problem.place.row,
        length=t.number(cast(Any, problem.values["length"])),
        most=t.number(cast(Any, problem.values["most"])),
    )


SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "export_unknown": _unknown,
    "export_leak": _leak,
    "text_cut": _cut,
}
