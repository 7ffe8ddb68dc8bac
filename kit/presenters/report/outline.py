"""The order of a joint report: the sections that a coalition made, and those that no report can do without."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kit.domain.report import Contribution, Issue, Section, SectionKind
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the report: its heading, its section where the coalition made one, its issue and its texts."""

    title: str
    kind: SectionKind
    section: Section | None = None
    issue: Issue | None = None
    texts: tuple[str, ...] = ()


def report_parts(workspace: Workspace, t: Translator) -> tuple[Part, ...]:
    """All parts but the cover, in order; a chosen issue without a section stands after those that have one."""
    sections = sorted(workspace.sections.values(), key=lambda section: section.position)
    titles = _titles(t)
    parts = [_part(section, workspace, titles) for section in sections if section.kind is not SectionKind.COVER]
    parts = _with_issues(parts, tuple(_left_out(workspace)))
    kinds = {part.kind for part in parts}
    first = [Part(titles[kind], kind) for kind in (SectionKind.COALITION,) if kind not in kinds]
    last = [Part(titles[kind], kind) for kind in (SectionKind.RECOMMENDATIONS, SectionKind.ANNEX) if kind not in kinds]
    return (*first, *parts, *last)


def _titles(t: Translator) -> Mapping[SectionKind, str]:
    return {
        SectionKind.COALITION: t("The coalition"),
        SectionKind.SUMMARY: t("Executive summary"),
        SectionKind.METHOD: t("Method and consent"),
        SectionKind.EARLIER: t("Earlier recommendations"),
        SectionKind.ISSUE: t("Issue"),
        SectionKind.RECOMMENDATIONS: t("All recommendations"),
        SectionKind.ANNEX: t("Annexes"),
    }


def _part(section: Section, workspace: Workspace, titles: Mapping[SectionKind, str]) -> Part:
    issue = workspace.issues.get(section.issue)
    title = section.title or (issue.title if issue else "") or titles[section.kind]
    written = sorted(_written(section, workspace), key=lambda each: each.position)
    return Part(title, section.kind, section, issue, tuple(each.text for each in written))


def _written(section: Section, workspace: Workspace) -> Iterator[Contribution]:
    return (each for each in workspace.contributions.values() if each.section == section.id)


def _left_out(workspace: Workspace) -> Iterator[Part]:
    with_section = {section.issue for section in workspace.sections.values()}
    for issue in workspace.issues.values():
        if issue.chosen and issue.id not in with_section:
            yield Part(issue.title, SectionKind.ISSUE, issue=issue)


def _with_issues(parts: list[Part], left_out: tuple[Part, ...]) -> list[Part]:
    closing = {SectionKind.RECOMMENDATIONS, SectionKind.ANNEX}
    place = len(parts)
    while place and parts[place - 1].kind in closing:
        place -= 1
    return [*parts[:place], *left_out, *parts[place:]]
