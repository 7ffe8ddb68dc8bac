"""Edits on the report: starting it, its sections, what members write for them, and the signatures under them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from kit.domain.edits.signing import reopen, settled
from kit.domain.limits import usual_shares
from kit.domain.report import Contribution, Issue, Readiness, Section, SectionKind
from kit.domain.sections import sections_in_order
from kit.domain.workspace import Workspace, change, drop, put

BEFORE_ISSUES = (
    SectionKind.COVER,
    SectionKind.COALITION,
    SectionKind.SUMMARY,
    SectionKind.METHOD,
    SectionKind.EARLIER,
)
AFTER_ISSUES = (SectionKind.RECOMMENDATIONS,)
_CLOSING = frozenset({SectionKind.RECOMMENDATIONS, SectionKind.ANNEX})


def start_report(
    workspace: Workspace,
    new_id: Callable[[str], str],
    titles: Mapping[SectionKind, str],
    issues: Iterable[Issue],
    limit: int | None = None,
) -> Workspace:
    """Make the usual sections and one for each of these issues, known or new; `limit` words are shared out.

    Issues that are not among these are no longer chosen. A report that has sections already stays as it is.
    """
    if workspace.sections:
        return workspace
    chosen = [replace(issue, chosen=True) for issue in issues]
    ids = {issue.id for issue in chosen}
    left = [replace(issue, chosen=False) for id, issue in workspace.issues.items() if id not in ids]
    made = [Section(new_id("S"), titles[kind], kind) for kind in BEFORE_ISSUES]
    made += [_section_of(issue, new_id) for issue in chosen]
    made += [Section(new_id("S"), titles[kind], kind) for kind in AFTER_ISSUES]
    placed = (replace(section, position=float(place)) for place, section in enumerate(made, 1))
    return share_words(put(workspace, *left, *chosen, *placed), limit)


def _section_of(issue: Issue, new_id: Callable[[str], str]) -> Section:
    return Section(new_id("S"), issue.title, SectionKind.ISSUE, issue.id)


def write_on(workspace: Workspace, new_id: Callable[[str], str], issues: Iterable[Issue]) -> Workspace:
    """Choose these issues, known or new, and give each that has none a section before what closes the report."""
    for issue in issues:
        workspace = put(workspace, replace(issue, chosen=True))
        if not any(section.issue == issue.id for section in workspace.sections.values()):
            workspace = add_section(workspace, _section_of(issue, new_id))
    return workspace


def share_words(workspace: Workspace, limit: int | None) -> Workspace:
    """Share the words of the limit out among the sections in the usual way; no limit, no shares."""
    shares = usual_shares(workspace.sections.values(), limit)
    changed = [
        replace(section, words=shares[id]) for id, section in workspace.sections.items() if section.words != shares[id]
    ]
    return put(workspace, *changed) if changed else workspace


def add_section(workspace: Workspace, section: Section) -> Workspace:
    """Add a section at the end of the report, but before what closes it (list of recommendations, annexes)."""
    ordered = sections_in_order(workspace)
    closing = [each.position for each in ordered if each.kind in _CLOSING and section.kind not in _CLOSING]
    if not closing:
        last = ordered[-1].position if ordered else 0.0
        return put(workspace, replace(section, position=last + 1.0))
    first = min(closing)
    before = max((each.position for each in ordered if each.position < first), default=first - 1.0)
    return put(workspace, replace(section, position=(before + first) / 2))


def change_section(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a section; another title has to be agreed again."""
    changed = change(workspace, "sections", id, **values)
    retitled = changed is not workspace and changed.sections[id].title != workspace.sections[id].title
    return reopen(changed, id) if retitled and "readiness" not in values else changed


def move_section(workspace: Workspace, id: str, steps: int) -> Workspace:
    """Move a section up (negative) or down by so many places; it stops at either end."""
    ordered = sections_in_order(workspace)
    ids = [section.id for section in ordered]
    if id not in ids:
        return workspace
    before = ids.index(id)
    ids.insert(min(max(before + steps, 0), len(ids) - 1), ids.pop(before))
    places = sorted(section.position for section in ordered)
    if len(set(places)) < len(places):
        places = [float(place) for place in range(1, len(ids) + 1)]
    for place, each in zip(places, ids, strict=True):
        workspace = change(workspace, "sections", each, position=place)
    return workspace


def remove_section(workspace: Workspace, id: str) -> Workspace:
    """Take a section away with what members wrote for it; its issue stays."""
    written = frozenset(each.id for each in workspace.contributions.values() if each.section == id)
    return drop(drop(workspace, "contributions", written), "sections", frozenset({id}))


def set_readiness(workspace: Workspace, id: str, readiness: Readiness) -> Workspace:
    """Say how ready a section is; going back behind agreement takes the signatures away."""
    section = workspace.sections.get(id)
    if section is None:
        return workspace
    signed_by = section.signed_by if readiness is Readiness.SIGNED else ()
    return change(workspace, "sections", id, readiness=readiness, signed_by=signed_by)


def add_contribution(workspace: Workspace, contribution: Contribution) -> Workspace:
    """Add what a member writes for a section, after what others wrote; an empty text means that it was asked for."""
    if contribution.section not in workspace.sections:
        return workspace
    others = [each.position for each in workspace.contributions.values() if each.section == contribution.section]
    placed = replace(contribution, position=max(others, default=0.0) + 1.0)
    changed = put(workspace, placed)
    return reopen(changed, contribution.section) if contribution.text else changed


def change_contribution(workspace: Workspace, id: str, **values: Any) -> Workspace:
    """Set fields of a contribution; another text has to be agreed again, by its member and by all who signed."""
    before = workspace.contributions.get(id)
    changed = change(workspace, "contributions", id, **values)
    if before is None or changed is workspace:
        return workspace
    now = changed.contributions[id]
    if (now.text, now.member) == (before.text, before.member):
        return changed
    if "readiness" not in values:
        changed = change(changed, "contributions", id, readiness=settled(before.readiness, written=bool(now.text)))
    return reopen(changed, now.section)


def remove_contribution(workspace: Workspace, id: str) -> Workspace:
    """Take away what a member wrote; where it was text, the section has to be agreed again."""
    before = workspace.contributions.get(id)
    if before is None:
        return workspace
    changed = drop(workspace, "contributions", frozenset({id}))
    return reopen(changed, before.section) if before.text else changed


def reopen_issue(workspace: Workspace, issue: str) -> Workspace:
    """Let every section of an issue be agreed again."""
    for section in tuple(workspace.sections.values()):
        if issue and section.issue == issue:
            workspace = reopen(workspace, section.id)
    return workspace
