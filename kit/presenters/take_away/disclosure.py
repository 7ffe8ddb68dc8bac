"""What a file for an audience will hold and what is held back from it, said before the file is made."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.domain.audience import Audience
from kit.domain.disclosure import Disclosed, disclose
from kit.domain.withholding import Withheld
from kit.domain.workspace import Workspace, records
from kit.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class Line:
    """A count, what is counted, why it is held back (empty for what goes), and all of it as one sentence."""

    count: int
    things: str
    why: str
    sentence: str


@dataclass(frozen=True, slots=True)
class DisclosurePreview:
    """Counts of what goes to an audience, counts of what is held back, and what is taken out of every record."""

    goes: tuple[Line, ...]
    held: tuple[Line, ...]
    hidden: tuple[str, ...]
    protected: int


def preview(workspace: Workspace, audience: Audience, t: Translator) -> DisclosurePreview:
    """Say what a file for this audience would hold."""
    disclosed = disclose(workspace, audience)
    return DisclosurePreview(
        goes=tuple(_goes(disclosed, t)),
        held=held_back(disclosed, t),
        hidden=_hidden(audience, t),
        protected=len(disclosed.protected),
    )


def held_back(disclosed: Disclosed, t: Translator) -> tuple[Line, ...]:
    """What was held back, with the reason, in the order in which it was left out."""
    return tuple(_held(each, t) for each in disclosed.withheld)


def _held(withheld: Withheld, t: Translator) -> Line:
    count = len(withheld.ids)
    things = _things(withheld.collection, count, t)
    why = _why(withheld.reason, t)
    return Line(count, things, why, t("{things}: {why}", things=things, why=why))


def _goes(disclosed: Disclosed, t: Translator) -> Iterator[Line]:
    for collection in _COUNTED:
        count = len(records(disclosed.workspace, collection))
        if count:
            things = _things(collection, count, t)
            yield Line(count, things, "", things)


_COUNTED = (
    "actors", "ties", "members", "milestones", "tasks", "issues", "evidence", "contributions", "recommendations"
)  # fmt: skip


def _things(collection: str, count: int, t: Translator) -> str:
    return {
        "actors": t.many("{count} actor", "{count} actors", count),
        "ties": t.many("{count} tie", "{count} ties", count),
        "members": t.many("{count} organisation", "{count} organisations", count),
        "milestones": t.many("{count} key day", "{count} key days", count),
        "tasks": t.many("{count} task", "{count} tasks", count),
        "issues": t.many("{count} issue", "{count} issues", count),
        "evidence": t.many("{count} piece of evidence", "{count} pieces of evidence", count),
        "contributions": t.many("{count} contribution", "{count} contributions", count),
        "recommendations": t.many("{count} earlier recommendation", "{count} earlier recommendations", count),
    }[collection]


def _why(reason: str, t: Translator) -> str:
    return {
        "level": t("this audience may not see them"),
        "name": t("they stay without a name, under a code"),
        "consent": t("the persons behind them have not agreed to this use"),
        "ends": t("an actor at one end is held back"),
    }[reason]


def _hidden(audience: Audience, t: Translator) -> tuple[str, ...]:
    always = (t("Contacts are taken out of every file."),)
    if audience is Audience.COALITION:
        return always
    return (*always, t("Stances, scores, tags and notes are taken out."), t("Answers to exercises are taken out."))
