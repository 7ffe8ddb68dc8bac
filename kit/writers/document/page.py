"""Pages of a document: A4, the mark of the audience at the top, the coalition and the page number at the end."""

from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm

from kit.domain.plain_text import plain
from kit.presenters.block import Document, Top
from kit.writers.document.fields import field
from kit.writers.document.styles import FOOT

_WIDTH, _HEIGHT, _MARGIN = Cm(21), Cm(29.7), Cm(2.5)
_CLOSE = Cm(1.5)
"""Above and below what has to stand on one page."""


def set_up_pages(target: Any, document: Document) -> None:
    """Set up the only section of the document; its first page has neither head nor foot."""
    section = target.sections[0]
    section.page_width, section.page_height = _WIDTH, _HEIGHT
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _CLOSE if has_one_page(document) else _MARGIN
    section.different_first_page_header_footer = True
    head = section.header.paragraphs[0]
    head.style = FOOT
    head.add_run(plain(document.mark))
    foot = section.footer.paragraphs[0]
    foot.style = FOOT
    foot.paragraph_format.tab_stops.add_tab_stop(_WIDTH - 2 * _MARGIN, WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(plain(document.foot) + "\t")
    add_page_number(foot, document.page_words)


def has_one_page(document: Document) -> bool:
    """Whether a document has to stand on one page."""
    return any(isinstance(block, Top) for block in document.blocks)


def add_page_number(paragraph: Any, words: str) -> None:
    """The words for page and number of pages, with a field in place of each gap."""
    before, rest = words.split("{page}")
    between, after = rest.split("{pages}")
    paragraph.add_run(before)
    field(paragraph, " PAGE ", "1")
    paragraph.add_run(between)
    field(paragraph, " NUMPAGES ", "1")
    paragraph.add_run(after)
