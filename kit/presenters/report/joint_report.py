"""The joint report as a document: cover, contents, sections in order, all that is asked for, and annexes."""

import datetime
from collections.abc import Iterable, Iterator

from kit.content.countries import country_name
from kit.content.mechanisms import mechanism_name
from kit.domain.audience import Audience
from kit.domain.disclosure import Disclosed
from kit.domain.mechanisms import Mechanism
from kit.domain.report import Issue, Readiness, SectionKind
from kit.domain.words import count_words, paragraphs
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.block import Block, Contents, Cover, Demand, Document, Heading, Paragraph, Table
from kit.presenters.choices import progress_words, response_words
from kit.presenters.report.annex import annex_blocks, named_members, withheld_names
from kit.presenters.report.issue import demands, issue_blocks
from kit.presenters.report.outline import Part, report_parts
from kit.presenters.report.words import audience_mark


def joint_report(disclosed: Disclosed, t: Translator, today: datetime.date, mechanism: Mechanism | None) -> Document:
    """The report that the audience may read."""
    workspace = disclosed.workspace
    title = t("Joint report: {country}", country=_country(workspace, t))
    parts = [(part.kind, tuple(_part_blocks(part, disclosed, t))) for part in report_parts(workspace, t)]
    return Document(
        title=title,
        language=t.language,
        direction=t.direction,
        mark=audience_mark(disclosed.audience, t),
        foot=workspace.coalition.name,
        page_words=t("Page {page} of {pages}"),
        blocks=(
            _cover(title, disclosed, today, mechanism, t),
            Contents(t("Contents")),
            *(each for _, blocks in parts for each in blocks),
        ),
        words=sum(_words(blocks) for kind, blocks in parts if kind is not SectionKind.ANNEX),
    )


def _country(workspace: Workspace, t: Translator) -> str:
    code = workspace.coalition.country
    return country_name(code, t.language) if code else t("a country not yet named")


def _cover(title: str, disclosed: Disclosed, today: datetime.date, mechanism: Mechanism | None, t: Translator) -> Cover:
    workspace = disclosed.workspace
    review, names = workspace.review, named_members(disclosed)
    when = t.date(review.date) or t("No date yet")
    facts = (
        (t("State"), _country(workspace, t)),
        (t("Mechanism"), mechanism_name(review.mechanism, t.language)),
        (t("Session"), review.session),
        (t("Review"), t("{date}, tentative", date=when) if review.date and review.certainty == "tentative" else when),
        (t("Date of this file"), t.date(today)),
        (t("Authors"), "\n".join((*(member.name for member in names), *withheld_names(disclosed, t)))),
    )
    body = t("to the {body}", body=mechanism.body) if mechanism else ""
    known = tuple(fact for fact in facts if fact[1])
    return Cover(workspace.coalition.name, title, body, known, audience_mark(disclosed.audience, t))


def _part_blocks(part: Part, disclosed: Disclosed, t: Translator) -> Iterator[Block]:
    """A heading, a remark on what is not ready, the text, and what the kit adds to a part of this kind."""
    yield Heading(part.title)
    if disclosed.audience is Audience.COALITION and part.section and part.section.readiness not in _READY:
        yield Paragraph(t("The members have not agreed this section yet."), quiet=True)
    written = tuple(Paragraph(text, numbered=True) for each in part.texts for text in paragraphs(each))
    if part.kind is SectionKind.ISSUE and part.issue:
        yield from issue_blocks(disclosed, part.issue, written, t)
        return
    yield from written
    added = tuple(_added(part.kind, disclosed, t))
    yield from added
    if not written and not added:
        yield Paragraph(t("No text yet."), quiet=True)


_READY = frozenset({Readiness.AGREED, Readiness.SIGNED})


def _added(kind: SectionKind, disclosed: Disclosed, t: Translator) -> Iterator[Block]:
    workspace = disclosed.workspace
    if kind is SectionKind.COALITION:
        yield from _coalition(disclosed, t)
    elif kind is SectionKind.EARLIER:
        yield from _earlier(workspace, t)
    elif kind is SectionKind.RECOMMENDATIONS:
        yield from _all_demands(workspace, t)
    elif kind is SectionKind.ANNEX:
        yield from annex_blocks(disclosed, t)


def _coalition(disclosed: Disclosed, t: Translator) -> Iterator[Block]:
    coalition = disclosed.workspace.coalition
    if coalition.about:
        yield from (Paragraph(text, numbered=True) for text in paragraphs(coalition.about))
    if coalition.founded:
        yield Paragraph(t("Founded: {year}", year=coalition.founded), numbered=True)


def _earlier(workspace: Workspace, t: Translator) -> Iterator[Block]:
    found = workspace.recommendations.values()
    if found:
        responses, progress = response_words(t), progress_words(t)
        rows = tuple((each.number, each.text, responses[each.response], progress[each.progress]) for each in found)
        headings = (t("Number"), t("Recommendation"), t("Response"), t("Progress"))
        yield Table(headings, rows, (0.1, 0.54, 0.16, 0.2))


def _chosen(workspace: Workspace) -> Iterator[Issue]:
    return (issue for issue in workspace.issues.values() if issue.chosen)


def _all_demands(workspace: Workspace, t: Translator) -> Iterator[Block]:
    asked = ((issue.title, each) for issue in _chosen(workspace) for each in demands(issue, t))
    rows = tuple((title, t("{label}: {text}", label=each.label, text=each.text)) for title, each in asked)
    if rows:
        yield Table((t("Issue"), t("What we ask for")), rows, (0.28, 0.72))


def _words(blocks: Iterable[Block]) -> int:
    """Words of a part of the main text, without tables and quiet remarks."""
    return sum(count_words(text) for block in blocks for text in _counted(block))


def _counted(block: Block) -> tuple[str, ...]:
    if isinstance(block, Paragraph):
        return () if block.quiet else (block.text, block.source)
    if isinstance(block, Demand):
        return block.label, block.text
    return (block.text,) if isinstance(block, Heading) else ()
