"""Typing back what stands on paper: lines of a person's text become marks, or a problem that says why not."""

from kit.domain.paper import PaperLine
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.imports.paper.reader import PaperReader

__all__ = ["read_paper"]


def read_paper(workspace: Workspace, text: str, scorer: str, t: Translator) -> tuple[PaperLine, ...]:
    """Read a text line by line; `scorer` scores on lines that name nobody. Empty lines are left out.

    Words are those of the translator's language. Whatever is typed becomes lines and problems, never an exception.
    """
    return PaperReader(workspace, text, scorer, t).lines()
