"""Sentences for rows of a file that were not taken, and for what was guessed of their texts, dates and numbers."""

from collections.abc import Iterable
from typing import Any, cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.field_words import field_word
from kit.presenters.sentences import Sentence, filled

_MOST = 6


def quoted(names: Iterable[object], t: Translator, more: int = 0, most: int = _MOST) -> str:
    """A list of names in quotation marks; a long one ends with how many more there are."""
    held = [t("“{name}”", name=name) for name in names]
    more += max(0, len(held) - most)
    shown = held[:most]
    return t.list([*shown, t.many("{count} other", "{count} others", more)] if more else shown)


def _texts_not_understood(t: Translator, problem: Problem) -> str:
    values = problem.values
    return t.many(
        "{count} text in the column “{heading}” was not understood as {field} and is kept as it is: {texts}.",
        "{count} texts in the column “{heading}” were not understood as {field} and are kept as they are: {texts}.",
        cast(int, values["count"]),
        heading=values["heading"],
        field=field_word(problem.place.field, t),
        texts=quoted(cast(tuple[str, ...], values["texts"]), t, cast(int, values["more"])),
    )


def _heading_guessed(t: Translator, problem: Problem) -> str:
    field = field_word(str(problem.values["field"]), t)
    return t("The column “{heading}” was taken for: {field}.", heading=problem.values["heading"], field=field)


def _scale_guessed(t: Translator, problem: Problem) -> str:
    values = problem.values
    return t(
        "The numbers of “{heading}” were read on a scale from {low} to {high}.",
        heading=values["heading"],
        low=f"{values['low']:g}",
        high=f"{values['high']:g}",
    )


def _without_key(t: Translator, problem: Problem) -> str:
    sentences = {
        "actor": t("The row has no name of an actor."),
        "tie": t("The row does not say which actor the tie begins with."),
        "task": t("The row does not say what must be done."),
        "milestone": t("The row has no title of a milestone."),
        "recommendation": t("The row has no text of a recommendation."),
    }
    return sentences[str(problem.values["record"])]


def _end_before_start(t: Translator, problem: Problem) -> str:
    values: dict[str, Any] = dict(problem.values)
    start, end = t.date(values["start"]), t.date(values["end"])
    return t("“{title}” ends on {end}, before it starts on {start}.", title=values["title"], start=start, end=end)


def _date_order(t: Translator, problem: Problem) -> str:
    values = problem.values
    day_first = values["order"] == "day first"
    return t.many(
        "{count} date of “{heading}” could be read two ways; the day was read {order}, as in the other dates there.",
        "{count} dates of “{heading}” could be read two ways; the day was read {order}, as in the other dates there.",
        cast(int, values["count"]),
        heading=values["heading"],
        order=t("first") if day_first else t("after the month"),
    )


def _formulas(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} formula was saved without its result and counts as empty. Open the file in a spreadsheet program, "
        "save it, and bring it in again.",
        "{count} formulas were saved without results and count as empty. Open the file in a spreadsheet program, "
        "save it, and bring it in again.",
        cast(int, problem.values["count"]),
    )


def _rows_hidden(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} row is hidden there, by hand or by a filter. It was read like the others.",
        "{count} rows are hidden there, by hand or by a filter. They were read like the others.",
        cast(int, problem.values["count"]),
    )


def _columns_hidden(t: Translator, problem: Problem) -> str:
    return t.many(
        "A column is hidden there: {letters}. It was read like the others.",
        "{count} columns are hidden there: {letters}. They were read like the others.",
        cast(int, problem.values["count"]),
        letters=t.list(cast(tuple[str, ...], problem.values["letters"])),
    )


def _maybe_groups(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} row has a title only and was taken as a task: “{title}”. Is it the heading of a group?",
        "{count} rows have a title only and were taken as tasks, the first is “{title}”. Are they headings of groups?",
        cast(int, problem.values["count"]),
        title=problem.values["title"],
    )


SENTENCES: dict[str, Sentence] = {
    "encoding_guessed": filled(
        lambda t: t("The file does not say how its letters are stored; they were read as {encoding}.")
    ),
    "quotes_unclear": filled(lambda t: t("Quotation marks are not closed as they should be; check the last rows.")),
    "formulas_without_value": _formulas,
    "json_mended": filled(lambda t: t("The file has commas where none belong; they were left out.")),
    "looks_left_out": filled(
        lambda t: t("Colours, sizes and shapes of the file were left out; the kit's map draws its own.")
    ),
    "times_left_out": filled(
        lambda t: t("The file tells when things held; the last that it says counts, and the times were left out.")
    ),
    "ties_of_many": filled(lambda t: t("A tie of more than two became ties of each with each.")),
    "heading_guessed": _heading_guessed,
    "instructions_left_out": filled(
        lambda t: t("Column {column} holds instructions for filling the form and was left out.")
    ),
    "texts_not_understood": _texts_not_understood,
    "scale_guessed": _scale_guessed,
    "words_scored": filled(
        lambda t: t("Words of “{heading}” were scored: very high 5, high 4, medium 3, low 2, very low 1.")
    ),
    "short_is_number": filled(
        lambda t: t("“{heading}” only numbers the rows, so it was not taken for short names; the numbers are kept.")
    ),
    "positions_scaled": filled(lambda t: t("The columns x and y were taken as places on the map, from left and top.")),
    "positions_all_alike": filled(
        lambda t: t("All rows have the same x and y, so the map places the actors itself; the numbers are kept.")
    ),
    "rows_hidden": _rows_hidden,
    "columns_hidden": _columns_hidden,
    "row_without_key": _without_key,
    "row_key_is_error": filled(
        lambda t: t("A formula gives the error {text} in place of a name. Mend it and bring the file in again.")
    ),
    "row_is_note": filled(lambda t: t("The row is a note or a sum below the table: “{text}”.")),
    "tie_without_end": filled(lambda t: t("The tie of “{name}” does not say with whom.")),
    "tie_to_itself": filled(lambda t: t("“{name}” is tied to itself.")),
    "date_two_ways": filled(
        lambda t: t("“{text}” in “{heading}” could be two dates. Write the month as a word, such as 05 Jan 2027.")
    ),
    "date_order_guessed": _date_order,
    "end_before_start": _end_before_start,
    "tasks_maybe_groups": _maybe_groups,
}
