"""The annexes of a joint report: its sources, and the organisations that stand behind it."""

from collections.abc import Iterator

from kit.domain.coalition import Member
from kit.domain.disclosure import Disclosed
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.block import Block, Heading, Paragraph, Table


def named_members(disclosed: Disclosed) -> tuple[Member, ...]:
    """The members that may be named."""
    hidden = _hidden_members(disclosed)
    return tuple(each for each in disclosed.workspace.members.values() if each.name and each.id not in hidden)


def withheld_names(disclosed: Disclosed, t: Translator) -> tuple[str, ...]:
    """A sentence on members that stay without a name; nothing where all are named."""
    count = len(_hidden_members(disclosed))
    withheld = t.many("{count} organisation, name withheld", "{count} organisations, names withheld", count)
    return (withheld,) if count else ()


def _hidden_members(disclosed: Disclosed) -> frozenset[str]:
    return frozenset(id for each in disclosed.withheld if each.collection == "members" for id in each.ids)


def annex_blocks(disclosed: Disclosed, t: Translator) -> Iterator[Block]:
    """Sources and endorsers."""
    sources = tuple(_sources(disclosed.workspace))
    if sources:
        yield Heading(t("Sources"), 2)
        yield Table((t("Issue"), t("Source"), t("As of")), sources, (0.34, 0.5, 0.16))
    members = named_members(disclosed)
    hidden = withheld_names(disclosed, t)
    if members or hidden:
        yield Heading(t("Organisations of the coalition"), 2)
    yield from (Paragraph(sentence) for sentence in hidden)
    if members:
        rows = tuple((member.name, member.city, member.role) for member in members)
        yield Table((t("Organisation"), t("City"), t("Part in the coalition")), rows, (0.4, 0.2, 0.4))


def _sources(workspace: Workspace) -> Iterator[tuple[str, str, str]]:
    """Each source once for an issue, in the order of the issues."""
    order = {issue: place for place, issue in enumerate(workspace.issues)}
    with_source = (each for each in workspace.evidence.values() if each.source)
    found = sorted(with_source, key=lambda each: order.get(each.issue, len(order)))
    titles = {issue.id: issue.title for issue in workspace.issues.values()}
    yield from dict.fromkeys((titles.get(each.issue, ""), each.source, each.as_of) for each in found)
