"""What is missing, over the limit or doubtful in the joint report."""

from collections.abc import Callable, Iterator

from kit.domain.checks.issues import issue_problems, number_problems
from kit.domain.demands import Demand
from kit.domain.limits import WordLimit, WordUse, word_use
from kit.domain.mechanisms import Confidence
from kit.domain.problems import Place, Problem, Weight
from kit.domain.report import Readiness, Section, SectionKind
from kit.domain.sections import contributions_of, sections_in_order
from kit.domain.workspace import Workspace

NO_LIMIT = WordLimit()


def report_problems(
    workspace: Workspace, limit: WordLimit = NO_LIMIT, demand: Demand = Demand.RECOMMENDATION
) -> tuple[Problem, ...]:
    """Everything that a person should know of the report, the most pressing first; nothing where there is none.

    `limit` is the one that counts (`kit.domain.limits`), `demand` the text that issues need now.
    """
    if not workspace.sections and not workspace.issues:
        return ()
    issues = [issue for issue in workspace.issues.values() if issue.chosen]
    found = [problem for issue in issues for problem in issue_problems(workspace, issue, demand)]
    wrong = [problem for problem in found if problem.weight is Weight.WRONG]
    return (
        *wrong,
        *_limit(workspace, limit, word_use(workspace)),
        *_sections(workspace),
        *_without_section(workspace),
        *(problem for problem in found if problem.weight is not Weight.WRONG),
        *_numbers(workspace),
        *_doubtful_limit(limit),
    )


def _limit(workspace: Workspace, limit: WordLimit, use: WordUse) -> Iterator[Problem]:
    place = Place("review", "review", "limit_words")
    if limit.words is not None and use.total > limit.words:
        counts = {"total": use.total, "limit": limit.words, "more": use.total - limit.words}
        yield Problem("report_over_limit", Weight.WRONG, place, counts)
    for number, section in enumerate(sections_in_order(workspace), 1):
        if section.id in use.over:
            values = {"number": number, "title": section.title, "more": use.over[section.id]}
            yield Problem("report_section_over", Weight.WRONG, Place("sections", section.id, "words"), values)


def _sections(workspace: Workspace) -> Iterator[Problem]:
    """What is true of several sections at once is said once, with their number and the first of them."""
    asked: tuple[tuple[str, str, Callable[[Section], bool]], ...] = (
        ("report_needs_update", "readiness", lambda section: section.readiness is Readiness.NEEDS_UPDATE),
        ("report_not_started", "readiness", _is_waiting),
        ("report_no_lead", "lead", lambda section: section.lead not in workspace.members),
    )
    ordered = tuple(enumerate(sections_in_order(workspace), 1))
    for code, field, holds in asked:
        found = [(number, section) for number, section in ordered if holds(section)]
        if found:
            number, first = found[0]
            values = {"count": len(found), "number": number, "title": first.title}
            yield Problem(code, Weight.MISSING, Place("sections", first.id, field), values)


def _is_waiting(section: Section) -> bool:
    """Whether nobody has begun; a list of recommendations builds itself."""
    return section.readiness is Readiness.NOT_STARTED and section.kind is not SectionKind.RECOMMENDATIONS


def _without_section(workspace: Workspace) -> Iterator[Problem]:
    """Chosen issues that nobody writes on, said once with their number and the first of them."""
    with_section = {section.issue for section in workspace.sections.values()}
    left = [issue for issue in workspace.issues.values() if issue.chosen and issue.id not in with_section]
    if workspace.sections and left:
        values = {"count": len(left), "issue": left[0].title}
        yield Problem("report_no_section", Weight.MISSING, Place("issues", left[0].id), values)


def _numbers(workspace: Workspace) -> Iterator[Problem]:
    for section in sections_in_order(workspace):
        issue = workspace.issues.get(section.issue)
        if issue is not None:
            yield from number_problems(workspace, issue, contributions_of(workspace, section.id))


def _doubtful_limit(limit: WordLimit) -> Iterator[Problem]:
    place = Place("review", "review", "limit_words")
    if limit.own and not limit.source:
        yield Problem("report_limit_no_source", Weight.DOUBT, place, {"limit": limit.words})
    elif limit.words is not None and not limit.own and limit.confidence is not Confidence.HIGH:
        yield Problem("report_limit_doubtful", Weight.DOUBT, place, {"limit": limit.words})
