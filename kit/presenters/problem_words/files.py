"""Sentences for files and sheets that cannot be read."""

from typing import cast

from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.sentences import Sentence, filled


def _wrong_kind(t: Translator, problem: Problem) -> str:
    return t(
        "“{file}” is {kind}. The kit reads tables (.xlsx, .ods, .csv, .txt) and maps (Kumu .json, .graphml, .gexf, "
        ".gml).",
        file=problem.place.file,
        kind=_kinds(t)[str(problem.values["what"])],
    )


def _no_workspace(t: Translator, problem: Problem) -> str:
    return t(
        "“{file}” is {kind}, not a workspace of the kit.",
        file=problem.place.file,
        kind=_kinds(t)[str(problem.values["what"])],
    )


def _kinds(t: Translator) -> dict[str, str]:
    return {
        "pdf": t("a PDF document"),
        "image": t("a picture"),
        "word": t("a text document"),
        "slides": t("a presentation"),
        "archive": t("an archive of other files"),
        "database": t("a database"),
        "binary_workbook": t("a binary workbook (.xlsb)"),
        "open_document": t("an OpenDocument file"),
        "numbers": t("an Apple Numbers or Pages file"),
        "web_page": t("a web page, even if its name says otherwise"),
        "xml": t("an XML file"),
        "json": t("a JSON file"),
        "graphml": t("a map (.graphml)"),
        "gexf": t("a map (.gexf)"),
        "gml": t("a map (.gml)"),
        "calendar": t("a calendar"),
        "mail": t("a mail"),
        "coalition": t("a saved workspace; open it from the home screen"),
        "workbook": t("a spreadsheet (.xlsx)"),
        "open_workbook": t("a spreadsheet (.ods)"),
    }


def _without_table(t: Translator, problem: Problem) -> str:
    return t.many(
        "“{file}” has {count} row, but no headings of actors, ties, tasks or recommendations. It begins: “{first}”.",
        "“{file}” has {count} rows, but no headings of actors, ties, tasks or recommendations. It begins: “{first}”.",
        cast(int, problem.values["count"]),
        file=problem.place.file,
        first=problem.values["first"],
    )


def _too_many(t: Translator, problem: Problem) -> str:
    return t(
        "“{file}” is too long: the kit reads up to {rows} rows and {cells} cells. Divide it into smaller files.",
        file=problem.place.file,
        rows=t.number(cast(int, problem.values["rows"])),
        cells=t.number(cast(int, problem.values["cells"])),
    )


def _sheet_without_table(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} row was not read, since no headings of a register, a plan or recommendations stand above it.",
        "{count} rows were not read, since no headings of a register, a plan or recommendations stand above them.",
        cast(int, problem.values["count"]),
    )


def _sheet_hidden(t: Translator, problem: Problem) -> str:
    return t.many(
        "The sheet is hidden, so its {count} row was not read. Show it and bring the file in again to have it.",
        "The sheet is hidden, so its {count} rows were not read. Show it and bring the file in again to have them.",
        cast(int, problem.values["count"]),
    )


def _newer(t: Translator, problem: Problem) -> str:
    if not problem.values["kit"]:
        return t(
            "“{file}” was saved by a newer version of the kit. Update the kit to open it.", file=problem.place.file
        )
    return t(
        "“{file}” was saved by a newer version of the kit. Update the kit to version {kit} or later to open it.",
        file=problem.place.file,
        kit=problem.values["kit"],
    )


def _too_many_changes(t: Translator, problem: Problem) -> str:
    return t(
        "“{file}” holds more than the kit can open: up to {changes} changes, none of them larger than {megabytes} MB.",
        file=problem.place.file,
        changes=t.number(cast(int, problem.values["changes"])),
        megabytes=problem.values["megabytes"],
    )


SENTENCES: dict[str, Sentence] = {
    "file_not_there": filled(lambda t: t("There is no file “{file}”.")),
    "file_is_folder": filled(lambda t: t("“{file}” is a folder, not a file.")),
    "file_not_readable": filled(lambda t: t("“{file}” cannot be read: {cause}.")),
    "file_not_writable": filled(lambda t: t("“{file}” cannot be written: {cause}.")),
    "disk_full": filled(
        lambda t: t("“{file}” was not written: no room is left on the disk. What was there before is still there.")
    ),
    "coalition_not_one": filled(lambda t: t("“{file}” is not a workspace of the kit.")),
    "coalition_damaged": filled(lambda t: t("“{file}” is damaged: it is not as it was saved.")),
    "coalition_sealed": filled(lambda t: t("“{file}” is sealed: it opens with a key or a passphrase.")),
    "coalition_wrong_kind": _no_workspace,
    "coalition_newer": _newer,
    "coalition_too_many": _too_many_changes,
    "file_empty": filled(lambda t: t("“{file}” is empty.")),
    "file_wrong_kind": _wrong_kind,
    "file_encrypted": filled(
        lambda t: t("“{file}” is protected by a password. Save it without one and bring it in again.")
    ),
    "file_old_workbook": filled(
        lambda t: t("“{file}” is a workbook of the old kind (.xls). Save it as .xlsx and bring it in again.")
    ),
    "file_strict": filled(
        lambda t: t("“{file}” was saved as “Strict Open XML”. Save it as an ordinary .xlsx and bring it in again.")
    ),
    "file_old_word": filled(
        lambda t: t("“{file}” is a Word document. The kit reads tables from .xlsx and .csv files.")
    ),
    "file_damaged": filled(
        lambda t: t("“{file}” is damaged or was only half copied. Open it in a spreadsheet program and save it again.")
    ),
    "file_declares_entities": filled(
        lambda t: t(
            "“{file}” holds instructions that such a file never needs and that can do harm, so it was not opened."
        )
    ),
    "file_without_elements": filled(
        lambda t: t("“{file}” is a JSON file, but it holds no list of elements or connections as Kumu writes them.")
    ),
    "file_breaks_off": filled(
        lambda t: t("“{file}” is damaged: from line {line} on it does not go on as it should. Export it once more.")
    ),
    "file_too_large": filled(
        lambda t: t("“{file}” is too large: the kit reads up to {megabytes} MB. Divide it into smaller files.")
    ),
    "file_too_many_rows": _too_many,
    "file_no_text": filled(lambda t: t("“{file}” is neither a workbook nor text.")),
    "file_text_damaged": filled(
        lambda t: t("“{file}” has a quotation mark that is never closed, so its rows cannot be told apart.")
    ),
    "file_without_rows": filled(lambda t: t("“{file}” has no rows.")),
    "file_without_records": filled(lambda t: t("“{file}” has headings, but no rows below them.")),
    "file_without_table": _without_table,
    "sheet_without_table": _sheet_without_table,
    "sheet_hidden": _sheet_hidden,
}
