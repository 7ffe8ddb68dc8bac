"""One section of the report: what it is, what each member wrote for it, and who stands by it."""

from dataclasses import dataclass

from kit.domain.audience import Level
from kit.domain.limits import WordUse, words_of
from kit.domain.report import Contribution, Issue, Section, SectionKind
from kit.domain.sections import contributions_of, evidence_of, section_number
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.report.words import Choices, member_choices, member_name, readiness_words


@dataclass(frozen=True, slots=True)
class TextCard:
    """What one member wrote: the name, the words in words, and a remark on who may see it."""

    contribution: Contribution
    member: str
    words: str
    remark: str


@dataclass(frozen=True, slots=True)
class Author:
    """One line of "who wrote": name, words, and how ready the text is."""

    name: str
    words: str
    note: str
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class SectionCard:
    """A section as it is shown; `missing_members` may still be asked for a text, `may_sign` have not signed yet."""

    section: Section
    number: int
    crumb: str
    title: str
    builds: str
    texts: tuple[TextCard, ...]
    who_wrote: str
    authors: tuple[Author, ...]
    members: Choices
    missing_members: Choices
    may_sign: Choices
    signed: str
    signers: Choices


def section_card(workspace: Workspace, section: Section, use: WordUse, t: Translator) -> SectionCard:
    """Describe a section that is in the workspace."""
    number = section_number(workspace, section.id)
    issue = workspace.issues.get(section.issue)
    written = contributions_of(workspace, section.id)
    members = member_choices(workspace, t)
    wrote = {each.member for each in written}
    return SectionCard(
        section=section,
        number=number,
        crumb=_crumb(section, number, issue, t),
        title=(issue.title if issue else "") or section.title or t("Section without a title"),
        builds=_builds(section, t),
        texts=tuple(_text(workspace, each, t) for each in written),
        who_wrote=t("Who wrote section {number}", number=t.number(number)),
        authors=(*_authors(workspace, issue, written, t), *_from_issue(use.from_issue.get(section.id, 0), t)),
        members=members,
        missing_members=tuple(choice for choice in members if choice[1] not in wrote),
        may_sign=tuple(choice for choice in members if choice[1] not in section.signed_by),
        signed=_signed(workspace, section, t),
        signers=tuple(choice for choice in members if choice[1] in section.signed_by),
    )


def _crumb(section: Section, number: int, issue: Issue | None, t: Translator) -> str:
    here = t("Section {number}", number=t.number(number))
    if issue is None:
        return here
    topic = section.title if section.title != issue.title else ""
    listed = t.list(issue.articles)
    articles = t.many("article {list}", "articles {list}", len(issue.articles), list=listed) if issue.articles else ""
    return " · ".join(filter(None, (here, topic, articles)))


def _builds(section: Section, t: Translator) -> str:
    """What the kit adds to a section of this kind by itself; empty where it adds nothing."""
    return {
        SectionKind.COVER: t("State, mechanism, session, date and the names of all members are filled in by the kit."),
        SectionKind.COALITION: t("What Home says about the coalition stands at its end."),
        SectionKind.EARLIER: t("The table of earlier recommendations stands at its end."),
        SectionKind.RECOMMENDATIONS: t(
            "This section builds itself: all questions and recommendations of the issues, in a table."
        ),
        SectionKind.ANNEX: t("Sources and members are listed here by the kit. Annexes are not counted."),
    }.get(section.kind, "")


def _text(workspace: Workspace, each: Contribution, t: Translator) -> TextCard:
    count = words_of(each.text)
    words = t.many("{count} word", "{count} words", count) if count else t("nothing yet")
    return TextCard(each, member_name(workspace, each.member, t), words, _remark(each, t))


def _remark(each: Contribution, t: Translator) -> str:
    return t("Protected: it stands in no file and is not counted.") if each.level is Level.PROTECTED else ""


def _authors(
    workspace: Workspace, issue: Issue | None, written: tuple[Contribution, ...], t: Translator
) -> tuple[Author, ...]:
    evidence = evidence_of(workspace, issue.id) if issue else ()
    readiness = readiness_words(t)
    made = []
    for each in written:
        card = _text(workspace, each, t)
        sources = sum(1 for one in evidence if one.member == each.member and one.source)
        counted = t.many("{count} source", "{count} sources", sources) if sources else ""
        level = t("protected, not counted") if each.level is Level.PROTECTED else ""
        state = readiness[each.readiness] if each.text else t("Asked for a text")
        made.append(Author(card.member, card.words, " · ".join(filter(None, (state, counted, level))), not each.text))
    return tuple(made)


def _from_issue(words: int, t: Translator) -> tuple[Author, ...]:
    if not words:
        return ()
    count = t.many("{count} word", "{count} words", words)
    return (Author(t("From the issue"), count, t("Evidence with sources, and what is asked for")),)


def _signed(workspace: Workspace, section: Section, t: Translator) -> str:
    names = [member_name(workspace, id, t) for id in section.signed_by if id in workspace.members]
    if not names:
        return t("Nobody has signed yet. A signature says: we stand by each word. It falls when a word changes.")
    if len(names) == len(workspace.members):
        return t("All members have signed. The signatures fall when a word changes.")
    return t("Signed by {names}.", names=t.list(names))
