"""Earlier recommendations as a table that can be narrowed down by response, issue and theme."""

from dataclasses import dataclass
from functools import lru_cache

from kit.domain.report import Progress, Recommendation, Response
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.choices import progress_words, response_words
from kit.presenters.report.words import Choices
from kit.presenters.table import Cell, Column, Row, TableDescription

ALL, WITHOUT = "", "-"
_RESPONSE_SIGNS = {
    Response.SUPPORTED: "check",
    Response.NOTED: "eye",
    Response.PLEDGE: "pen",
    Response.UNKNOWN: "circle",
}
_PROGRESS_TONES = {Progress.IMPLEMENTED: "done", Progress.NOT_IMPLEMENTED: "attn", Progress.NOT_ASSESSED: "soft"}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is looked for; an empty value is all of them, and `-` for an issue those that belong to none."""

    response: str = ALL
    issue: str = ALL
    theme: str = ALL

    def fits(self, each: Recommendation) -> bool:
        """Whether a recommendation is among those looked for."""
        wanted_issue = "" if self.issue == WITHOUT else self.issue
        return (
            (not self.response or each.response == self.response)
            and (not self.issue or each.issue == wanted_issue)
            and (not self.theme or self.theme in each.themes)
        )


def recommendation_list(workspace: Workspace, narrowing: Narrowing, t: Translator) -> TableDescription:
    """The table; rows of recommendations that did not change stay the same objects."""
    found = [each for each in workspace.recommendations.values() if narrowing.fits(each)]
    rows = tuple(_row(each, _issue_title(workspace, each.issue), t) for each in found)
    columns = (
        Column("number", t("Number"), narrow="end"),
        Column("text", t("Recommendation"), narrow="first"),
        Column("by", t("Recommended by")),
        Column("response", t("Response")),
        Column("issue", t("Our issue")),
        Column("progress", t("Progress")),
    )
    return TableDescription(t("Earlier recommendations"), columns, rows, t("None of them fits what you look for."))


def count_words(workspace: Workspace, narrowing: Narrowing, t: Translator) -> str:
    """How many there are, and how many of them are shown."""
    every = len(workspace.recommendations)
    shown = sum(narrowing.fits(each) for each in workspace.recommendations.values())
    if shown == every:
        return t.many("{count} recommendation", "{count} recommendations", every)
    return t.many(
        "{shown} of {count} recommendation", "{shown} of {count} recommendations", every, shown=t.number(shown)
    )


def response_choices(t: Translator) -> Choices:
    """What can be looked for among responses."""
    return ((t("All responses"), ALL), *((words, response.value) for response, words in response_words(t).items()))


def issue_choices(workspace: Workspace, t: Translator) -> Choices:
    """What can be looked for among issues."""
    titled = tuple((issue.title or t("Issue without a title"), id) for id, issue in workspace.issues.items())
    return ((t("All issues"), ALL), (t("No issue yet"), WITHOUT), *titled)


def theme_choices(workspace: Workspace, t: Translator) -> Choices:
    """What can be looked for among themes."""
    themes = sorted({theme for each in workspace.recommendations.values() for theme in each.themes}, key=str.casefold)
    return ((t("All themes"), ALL), *((theme, theme) for theme in themes))


def link_choices(workspace: Workspace, t: Translator) -> Choices:
    """The issues that a recommendation can belong to."""
    titled = tuple((issue.title or t("Issue without a title"), id) for id, issue in workspace.issues.items())
    return ((t("No issue yet"), ""), *titled)


def origin_words(each: Recommendation, t: Translator) -> str:
    """Where a recommendation comes from: who made it, its number, session and document."""
    number = t("number {number}", number=each.number) if each.number else ""
    return " · ".join(filter(None, (each.by, number, each.session, each.symbol, each.date)))


@lru_cache(maxsize=4096)
def _row(each: Recommendation, issue: str, t: Translator) -> Row:
    progress = Cell(progress_words(t)[each.progress], tone=_PROGRESS_TONES.get(each.progress, ""))
    response = Cell(response_words(t)[each.response], sign=_RESPONSE_SIGNS[each.response])
    ours = Cell(issue or t("No issue yet"), tone="" if issue else "attn")
    return Row(each.id, (Cell(each.number), Cell(each.text), Cell(each.by), response, ours, progress))


def _issue_title(workspace: Workspace, id: str) -> str:
    issue = workspace.issues.get(id)
    return issue.title if issue else ""
