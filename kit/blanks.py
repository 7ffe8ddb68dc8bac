"""The blank workbooks, to be filled by hand and brought in again; built from the same columns as the exports."""

from kit.exports import ExportedFile
from kit.i18n.translator import Translator
from kit.presenters.sheets.actor_register import blank_actor_register
from kit.presenters.sheets.matrix import blank_matrix
from kit.presenters.sheets.work_plan import blank_work_plan


def blank_files(t: Translator) -> tuple[ExportedFile, ...]:
    """All blanks in the translator's language, byte for byte the same each time."""
    from kit.writers.workbook.workbook import write_workbook

    books = {
        "actor-register.xlsx": blank_actor_register(t),
        "work-plan.xlsx": blank_work_plan(t),
        "recommendation-matrix.xlsx": blank_matrix(t),
    }
    return tuple(ExportedFile(name, write_workbook(book).data) for name, book in books.items())
