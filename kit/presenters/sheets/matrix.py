"""The recommendation matrix as a workbook: what the State was told earlier, what it said, what came of it."""

import datetime
from collections import Counter
from collections.abc import Iterator

from kit.domain.disclosure import Disclosed
from kit.domain.report import Recommendation
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.choices import progress_words, response_words
from kit.presenters.sheet import Book, CellKind, Column, Formula, Sheet, Value
from kit.presenters.sheets.about import SPARE, about, blank_facts, book, export_facts, with_extra

LIST_MARK = " | "
_RESPONSE, _ISSUE, _PROGRESS = "D", "G", "H"
_CATEGORIES = ("1", "2", "3", "4", "5")
_BY_HAND = (9, 10)
_PRINTED = 11
_FIRST_ROW = 4
_ROOM = 500


def matrix(disclosed: Disclosed, t: Translator, today: datetime.date) -> Book:
    """The earlier recommendations, and how many there are for each issue of the coalition."""
    sheet = _matrix_sheet(disclosed.workspace, t)
    counts = _counts_sheet(disclosed.workspace, sheet, t)
    return _book((sheet, counts), export_facts(disclosed, today, t), t)


def blank_matrix(t: Translator) -> Book:
    """The matrix to be filled by hand."""
    title = t("Recommendation matrix")
    sheet = Sheet(t.about("sheet", "Matrix"), _columns((), t), (), title, _what(t), SPARE, printed=_PRINTED)
    return _book((sheet,), blank_facts(t), t)


def _book(sheets: tuple[Sheet, ...], facts: tuple[tuple[str, str], ...], t: Translator) -> Book:
    title = t("Recommendation matrix")
    return book(title, (*sheets, about(title, _what(t), sheets, facts, t)), t)


def _what(t: Translator) -> str:
    return t("What the State was asked to do before, what it answered, and what has come of it.")


def _columns(issues: tuple[str, ...], t: Translator) -> tuple[Column, ...]:
    responses, progress = tuple(response_words(t).values()), tuple(progress_words(t).values())
    issue_kind = CellKind.CHOICE if issues else CellKind.TEXT
    return (
        Column(t("Number"), 10, meaning=t("Number or paragraph in the document"), first=True),
        Column(t("Recommendation"), 56, meaning=t("The words of the recommendation"), first=True),
        Column(t("Recommended by"), 18, meaning=t("The State or body that made it")),
        Column(t("Response"), 13, CellKind.CHOICE, responses, t("What the State said: a State supports or notes")),
        Column(t("Action category"), 10, CellKind.NUMBER, _CATEGORIES, t("From 1 to 5, specific action (UPR Info)")),
        Column(t("Themes"), 22, meaning=t("Rights or groups, with | between them")),
        Column(t("Our issue"), 22, issue_kind, issues, t("The issue of the coalition it belongs to")),
        Column(t("Progress"), 16, CellKind.CHOICE, progress, t("How far it was carried out, as the coalition sees it")),
        Column(t("Note"), 30, meaning=t("What you know about it, and where it can be checked")),
        Column(t("Responsible"), 16, meaning=t("The ministry or body that should act")),
        Column(t("Next step"), 22, meaning=t("What the coalition does next")),
        Column(t("Response as it was worded"), 20, meaning=t("The words of the file that it came from")),
        Column(t("Regional group"), 12, meaning=t("Group of the recommending State")),
        Column(t("State under review"), 16, meaning=t("The State that was asked")),
        Column(t("Mechanism"), 12, meaning=t("UPR or treaty body")),
        Column(t("Session"), 10, meaning=t("Session in which it was made")),
        Column(t("Document symbol"), 18, meaning=t("Symbol of the UN document")),
        Column(t("Date"), 12, meaning=t("Day or year of the document")),
        Column(t("ID"), 13, CellKind.ID, meaning=t("How the kit knows the row again; leave it as it is")),
    )  # fmt: skip


def _matrix_sheet(workspace: Workspace, t: Translator) -> Sheet:
    titles = tuple(dict.fromkeys(issue.title for issue in workspace.issues.values() if issue.title))
    columns = _columns(titles, t)
    found = workspace.recommendations.values()
    extras = with_extra(columns, (each.extra for each in found))
    own = tuple(Column(heading, 18, meaning=t("A column of your own file")) for heading in extras)
    rows = tuple(_row(each, columns, extras, workspace, t) for each in found)
    name, title = t.about("sheet", "Matrix"), t("Recommendation matrix")
    return Sheet(name, (*columns, *own), rows, title, workspace.coalition.name, spare=3, printed=_PRINTED)


def _row(
    each: Recommendation, columns: tuple[Column, ...], extras: tuple[str, ...], workspace: Workspace, t: Translator
) -> tuple[Value, ...]:
    texts = dict(each.extra)
    filled = (texts.get(columns[place].heading, "") for place in _BY_HAND)
    said = (response_words(t)[each.response], each.action, LIST_MARK.join(each.themes))
    ours = (_issue_title(each, workspace), progress_words(t)[each.progress], each.note, *filled)
    origin = (each.response_text, each.by_group, each.country, each.mechanism, each.session, each.symbol, each.date)
    own = (texts.get(heading, "") for heading in extras)
    return each.number, each.text, each.by, *said, *ours, *origin, each.id, *own


def _issue_title(each: Recommendation, workspace: Workspace) -> str:
    issue = workspace.issues.get(each.issue)
    return issue.title if issue else ""


def _counts_sheet(workspace: Workspace, counted: Sheet, t: Translator) -> Sheet:
    """For each issue, how many recommendations there are by response and by progress, as formulas that stay true."""
    responses, progress = response_words(t), progress_words(t)
    words = [(_RESPONSE, word) for word in responses.values()] + [(_PROGRESS, word) for word in progress.values()]
    found: Counter[tuple[str, str, str]] = Counter()
    for each in workspace.recommendations.values():
        title = _issue_title(each, workspace)
        found.update(((title, _RESPONSE, responses[each.response]), (title, _PROGRESS, progress[each.progress])))
    titles = (*dict.fromkeys(issue.title for issue in workspace.issues.values() if issue.title), "")
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (title or t("No issue yet"), *_counts(counted, title, row, words, found))
        for row, title in enumerate(titles, _FIRST_ROW)
    )
    columns = (Column(t("Issue"), 44, first=True), *(Column(word, 15, CellKind.NUMBER) for _, word in words))
    said = t("Counted from the sheet Matrix; the counts follow what is changed there.")
    return Sheet(t.about("sheet", "By issue"), columns, rows, t("Recommendations by issue"), said, filters=False)


def _counts(
    counted: Sheet, title: str, row: int, words: list[tuple[str, str]], found: Counter[tuple[str, str, str]]
) -> Iterator[Formula]:
    last = _FIRST_ROW + len(counted.rows) + _ROOM
    issues = f"'{counted.name}'!${_ISSUE}${_FIRST_ROW}:${_ISSUE}${last}"
    wanted = f"$A{row}" if title else '""'
    for place, (column, word) in enumerate(words):
        answers = f"'{counted.name}'!${column}${_FIRST_ROW}:${column}${last}"
        heading = f"{'BCDEFGHI'[place]}${_FIRST_ROW - 1}"
        text = f"SUMPRODUCT(({issues}={wanted})*({answers}={heading}))"
        yield Formula(text, found[title, column, word])
