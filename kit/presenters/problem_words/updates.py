"""Sentences for cells and rows of a workbook that came back."""

from typing import Any, cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.problem_words.rows import quoted
from kit.presenters.sentences import Message, Sentence, filled


def _values(problem: Problem) -> dict[str, Any]:
    return dict(problem.values)


def _with_headings(said: Message) -> Sentence:
    def sentence(t: Translator, problem: Problem) -> str:
        headings = cast(tuple[str, ...], problem.values["headings"])
        return said(t).format(columns=quoted(headings, t))

    return sentence


def _no_choice(t: Translator, problem: Problem) -> str:
    values = _values(problem)
    return t(
        "“{text}” in “{heading}” of “{name}” is not in the list. It knows: {choices}. The cell was left as it was.",
        text=values["text"],
        heading=values["heading"],
        name=values["name"],
        choices=quoted(values["choices"], t),
    )


def _no_score(t: Translator, problem: Problem) -> str:
    values = _values(problem)
    return t(
        "“{text}” in “{heading}” of “{name}” is no number from 1 to {most}. The cell was left as it was.",
        text=values["text"],
        heading=values["heading"],
        name=values["name"],
        most=values["choices"][0],
    )


def _scored(t: Translator, problem: Problem) -> str:
    values = _values(problem)
    return t.many(
        "“{heading}” of “{name}” is what {count} person scored. It was left as it was; score it on the page.",
        "“{heading}” of “{name}” is the middle of {count} scores. It was left as it was; score it on the page.",
        values["count"],
        heading=values["heading"],
        name=values["name"],
    )


SENTENCES: dict[str, Sentence] = {
    "update_no_day": filled(lambda t: t("“{text}” in “{heading}” of “{name}” is not a day. Write it as 05 Jan 2027.")),
    "update_no_score": _no_score,
    "update_no_choice": _no_choice,
    "update_scored": _scored,
    "update_worked_out": filled(
        lambda t: t("“{heading}” is worked out from the scores. The change in it was not taken.")
    ),
    "update_formula_unvalued": filled(
        lambda t: t(
            "“{heading}” of “{name}” is a formula that was saved without its result. The cell was left as it was."
        )
    ),
    "update_formula_error": filled(
        lambda t: t("“{heading}” of “{name}” shows the error {text}. The cell was left as it was.")
    ),
    "update_cell_needed": filled(
        lambda t: t("“{heading}” of “{name}” was emptied, but a record needs it. The cell was left as it was.")
    ),
    "update_text_cut": filled(
        lambda t: t("“{heading}” of “{name}” is longer than a cell can hold. Change it on the screen instead.")
    ),
    "update_code_name": filled(
        lambda t: t(
            "“{heading}” of “{name}” holds a code name such as [A1], and this desk cannot tell whom it stands for. "
            "The cell was left as it was."
        )
    ),
    "update_name_shared": filled(
        lambda t: t("“{text}” in “{heading}” of “{name}” is the name of several records. The cell was left as it was.")
    ),
    "update_name_unknown": filled(
        lambda t: t("“{text}” in “{heading}” of “{name}” is the name of no record. The cell was left as it was.")
    ),
    "update_actor_unknown": filled(
        lambda t: t(
            "There is no actor called “{text}”. Give it a row on the sheet of actors, then bring the file again."
        )
    ),
    "update_end_id_unknown": filled(lambda t: t("There is no actor with the ID {text}. The tie was left as it was.")),
    "update_ends_differ": filled(
        lambda t: t(
            "“{text}” in “{heading}” and the ID beside it are two different actors. The tie was left as it was."
        )
    ),
    "update_id_unknown": filled(
        lambda t: t(
            "The ID {id} is not one of this file, so the row was not taken. Put the right ID back, or empty the cell "
            "if the row is new."
        )
    ),
    "update_row_without_name": filled(lambda t: t("A new row needs its name. The row was not taken.")),
    "update_copied_row": filled(
        lambda t: t("The row has the ID {id} of row {other} and says something else, so it is taken as a new record.")
    ),
    "update_same_row": filled(lambda t: t("The row is the same as row {other}, so it counts once.")),
    "update_by_name": filled(
        lambda t: t("The row lost its ID. It was taken for {id}, “{name}”, the only one of this name.")
    ),
    "update_sheet_gone": filled(lambda t: t("The sheet is gone, so nothing of it was compared. Its records stay.")),
    "update_columns_gone": _with_headings(
        lambda t: t("Columns that are gone were not compared, and their values stay: {columns}.")
    ),
    "update_columns_left": _with_headings(lambda t: t("Columns that the kit does not know were not taken: {columns}.")),
    "update_rounded": filled(lambda t: t("A number between two in “{heading}” was taken as {score}.")),
    "update_direction": filled(
        lambda t: t("Whether a tie is directed follows from its type. The new direction was not taken.")
    ),
    "update_removal_needed": filled(
        lambda t: t(
            "The row of “{name}” is gone, but other records need it that this file did not show. It stays. You can "
            "remove it on the screen."
        )
    ),
}
