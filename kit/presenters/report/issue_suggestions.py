"""Issues that can be chosen for a report: the coalition's own without a section, and the usual ones."""

from collections.abc import Iterable

from kit.content.issues import suggested_issues
from kit.content.sources import source_text
from kit.domain.report import Issue
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.choices import confidence_words
from kit.presenters.report.words import day_words

Rows = tuple[tuple[str, str, str], ...]


def own_issues(workspace: Workspace, t: Translator) -> Rows:
    """Id, title and note of each issue of the coalition that no section is written on."""
    with_section = {section.issue for section in workspace.sections.values()}
    return _rows((issue for id, issue in workspace.issues.items() if id not in with_section), t)


def usual_issues(workspace: Workspace, t: Translator) -> Rows:
    """Id, title and note of each usual issue that the coalition does not have yet."""
    known = {issue.title for issue in workspace.issues.values()}
    usual = suggested_issues(workspace.review.mechanism, t.language).value
    return _rows((issue for issue in usual if issue.title not in known), t)


def suggestion_source(workspace: Workspace, t: Translator) -> str:
    """Where the usual issues come from, and how sure they are; empty where there are none."""
    found = suggested_issues(workspace.review.mechanism, t.language)
    if not found.value:
        return ""
    return t(
        "From: {source}, read {day}. Confidence: {word}.",
        source=source_text(found.source),
        day=day_words(found.as_of, t),
        word=confidence_words(t)[found.confidence].lower(),
    )


def _rows(issues: Iterable[Issue], t: Translator) -> Rows:
    return tuple((issue.id, issue.title or t("Issue without a title"), _articles(issue, t)) for issue in issues)


def _articles(issue: Issue, t: Translator) -> str:
    if not issue.articles:
        return ""
    return t.many("Article {list}", "Articles {list}", len(issue.articles), list=t.list(issue.articles))
