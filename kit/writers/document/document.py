"""Writes a text document as .docx, with real styles, numbered paragraphs, contents and page numbers."""

import io
from collections.abc import Callable, Mapping
from typing import Any

import docx

from kit.domain.plain_text import plain
from kit.presenters.block import Contents, Cover, Demand, Document, Drawing, Heading, Paragraph, Table, Top
from kit.writers.document.drawing import add_drawing
from kit.writers.document.fields import add_contents, bookmark
from kit.writers.document.page import has_one_page, set_up_pages
from kit.writers.document.styles import DEMAND, FACT, MARK, NUMBERED, OVER, QUIET, SOURCE, add_styles, make_close
from kit.writers.document.tables import add_table
from kit.writers.package import repack


def write_document(document: Document) -> bytes:
    """Write a document; the same description gives the same bytes."""
    target = docx.Document()
    describe(target, document.title, document.language)
    add_styles(target, document.language)
    set_up_pages(target, document)
    if has_one_page(document):
        make_close(target)
    _Writing(target, document).write()
    data = io.BytesIO()
    target.save(data)
    return repack(data.getvalue())


def describe(target: Any, title: str, language: str) -> None:
    """Properties that name the document and nobody; the library's own picture of it goes."""
    properties = target.core_properties
    properties.author = properties.comments = properties.last_modified_by = properties.keywords = ""
    properties.title, properties.language, properties.revision = plain(title), language, 1
    _drop(target.part.package.rels, "/thumbnail")
    _drop(target.part.rels, "/stylesWithEffects")


def _drop(relations: Any, kind: str) -> None:
    """Take away a part of the library's own document that does not fit ours."""
    for id in [id for id, each in relations.items() if each.reltype.endswith(kind)]:
        del relations[id]


class _Writing:
    """Puts the blocks into the document one after another."""

    def __init__(self, target: Any, document: Document) -> None:
        self._target, self._document = target, document
        self._headings = 0
        self._breaks = any(isinstance(block, Contents) for block in document.blocks)
        self._ways: Mapping[type, Callable[[Any], None]] = {
            Cover: self._cover,
            Contents: self._contents,
            Heading: self._heading,
            Paragraph: self._paragraph,
            Demand: self._demand,
            Table: lambda table: add_table(self._target, table),
            Top: self._top,
            Drawing: lambda drawing: add_drawing(self._target, drawing),
        }

    def write(self) -> None:
        for block in self._document.blocks:
            self._ways[type(block)](block)

    def _add(self, text: str, style: str) -> Any:
        return self._target.add_paragraph(plain(text), style)

    def _cover(self, cover: Cover) -> None:
        self._add(cover.over, OVER)
        self._add(cover.title, "Title")
        if cover.subtitle:
            self._add(cover.subtitle, "Subtitle")
        for name, value in cover.facts:
            fact = self._add("", FACT)
            fact.add_run(plain(name)).bold = True
            fact.add_run(plain(f"\t{value}"))
        self._add(cover.mark, MARK)

    def _top(self, top: Top) -> None:
        self._add(top.title, "Heading 1").paragraph_format.space_before = 0
        self._add(top.line, SOURCE).paragraph_format.left_indent = 0

    def _contents(self, contents: Contents) -> None:
        title = self._add(contents.title, "TOC Heading")
        title.paragraph_format.page_break_before = True
        titles = [block for block in self._document.blocks if isinstance(block, Heading)]
        add_contents(self._target, [(number, each) for number, each in enumerate(titles, 1) if each.level == 1])

    def _heading(self, heading: Heading) -> None:
        self._headings += 1
        added = self._target.add_heading(plain(heading.text), heading.level)
        bookmark(added, self._headings)
        added.paragraph_format.page_break_before = self._breaks and self._headings == 1

    def _paragraph(self, paragraph: Paragraph) -> None:
        style = QUIET if paragraph.quiet else NUMBERED if paragraph.numbered else "Normal"
        self._add(paragraph.text, style)
        if paragraph.source:
            self._add(paragraph.source, SOURCE)

    def _demand(self, demand: Demand) -> None:
        added = self._add("", DEMAND)
        added.paragraph_format.keep_together = True
        added.add_run(plain(demand.label)).bold = True
        added.add_run("\n" + plain(demand.text))
