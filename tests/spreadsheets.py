"""Small workbooks and registers that tests make for themselves."""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence

import openpyxl

from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.imports import propose
from kit.imports.known_kinds import known_kinds
from kit.storage.drafts import Drafts
from kit.storage.files import read_file
from kit.storage.proposal import Proposal

Rows = Iterable[Sequence[object]]


def workbook_of(sheets: Mapping[str, Rows], merged: Sequence[str] = (), hidden: Sequence[str] = ()) -> bytes:
    """A workbook of these sheets; `merged` are ranges of its first sheet."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    for each in merged:
        workbook.worksheets[0].merge_cells(each)
    held = io.BytesIO()
    workbook.save(held)
    return held.getvalue()


def with_part(data: bytes, part: str, old: str, new: str) -> bytes:
    """The workbook with a text of one part replaced, as only a broken or hostile program writes it."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            text = before.read(name)
            after.writestr(name, re.sub(old, new, text.decode(), count=1).encode() if name == part else text)
    return held.getvalue()


def text_of(rows: Rows, delimiter: str = ",") -> str:
    """A text table without quotation marks."""
    return "\n".join(delimiter.join(str(cell) for cell in row) for row in rows)


def read(data: bytes, file: str = "register.xlsx") -> Drafts:
    """What a file gives, with the kit's own words for kinds."""
    return read_file(file, data, known_kinds())


def proposed(data: bytes, workspace: Workspace | None = None, file: str = "register.xlsx") -> Proposal:
    """What a file would change, with ids that count: A-1, A-2 and so on."""
    counts: dict[str, int] = {}

    def new_id(prefix: str) -> str:
        counts[prefix] = counts.get(prefix, 0) + 1
        return f"{prefix}-{counts[prefix]}"

    return propose(workspace or Workspace(), file, data, new_id)


def codes(problems: Iterable[Problem]) -> list[str]:
    """The codes of problems, in their order."""
    return [problem.code for problem in problems]
