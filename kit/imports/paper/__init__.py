"""Typing back what stands on paper: lines of a person's text become marks, or a problem that says why not."""

from kit.domain.paper import PaperLine
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.imports.paper.reader import PaperReader
from kit.storage.books.encodings import decoded

__all__ = ["read_paper", "read_paper_file"]

_ENDING = ".txt"


def read_paper(workspace: Workspace, text: str, scorer: str, t: Translator) -> tuple[PaperLine, ...]:
    """Read a text line by line; `scorer` scores on lines that name nobody. Empty lines are left out.

    Words are those of the translator's language. Whatever is typed becomes lines and problems, never an exception.
    """
    return PaperReader(workspace, text, scorer, t).lines()


def read_paper_file(workspace: Workspace, file: str, data: bytes, t: Translator) -> tuple[PaperLine, ...]:
    """The lines of a text file that was typed from paper; none where fewer than half of them begin with a card's code.

    Each score needs the letters of its scorer at the end of the line.
    """
    if not file.lower().endswith(_ENDING):
        return ()
    lines = read_paper(workspace, decoded(data, file)[0], "", t)
    return lines if sum(map(_is_meant, lines)) * 2 >= len(lines) else ()


def _is_meant(line: PaperLine) -> bool:
    """Whether a line is one from paper, understood or not: a code that is none on this map is no such line."""
    return line.mark is not None or (line.problem is not None and line.problem.code not in _NO_CODE)


_NO_CODE = frozenset({"paper_slip", "paper_unknown"})
