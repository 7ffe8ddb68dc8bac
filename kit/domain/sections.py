"""The sections of the report in their order, and what belongs to each."""

import datetime

from kit.domain.report import Contribution, Evidence, Section
from kit.domain.task_states import days_late
from kit.domain.workspace import Workspace


def sections_in_order(workspace: Workspace) -> tuple[Section, ...]:
    """All sections as they follow each other; equal places keep the order of their making."""
    return tuple(sorted(workspace.sections.values(), key=lambda section: section.position))


def section_number(workspace: Workspace, id: str) -> int:
    """The number of a section, counted from 1; 0 for one that is not there."""
    ids = [section.id for section in sections_in_order(workspace)]
    return ids.index(id) + 1 if id in ids else 0


def contributions_of(workspace: Workspace, section: str) -> tuple[Contribution, ...]:
    """What members wrote for one section, in order."""
    found = (each for each in workspace.contributions.values() if each.section == section)
    return tuple(sorted(found, key=lambda each: each.position))


def evidence_of(workspace: Workspace, issue: str) -> tuple[Evidence, ...]:
    """What an issue rests on, in the order in which it was found."""
    return tuple(each for each in workspace.evidence.values() if issue and each.issue == issue)


def days_section_late(workspace: Workspace, section: Section, today: datetime.date) -> int:
    """By how many days work on a section is late: of all tasks whose title or product names it, the latest one."""
    title = section.title.casefold()
    if not title:
        return 0
    named = (task for task in workspace.tasks.values() if title in f"{task.title}\n{task.product}".casefold())
    return max((days_late(task, today) for task in named), default=0)
