"""What is held back from an audience, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from kit.domain.audience import Audience, may_see
from kit.domain.report import Consent
from kit.domain.workspace import Workspace, records


@dataclass(frozen=True, slots=True)
class Withheld:
    """What was held back from one collection and why: `level`, `consent`, `ends` (a tie whose end is gone), `name`."""

    collection: str
    reason: str
    ids: tuple[str, ...]


def withheld_from(workspace: Workspace, audience: Audience) -> tuple[Withheld, ...]:
    """Everything that this audience may not see; a member stays without its name (reason `name`)."""
    levels = ("actors", "members", "tasks", "contributions", "evidence")
    found = (
        *(_by_level(workspace, collection, audience) for collection in levels),
        _by_consent(workspace, audience),
        *_ties(workspace, audience),
    )
    return tuple(each for each in found if each.ids)


def ids_of(withheld: tuple[Withheld, ...], collection: str) -> list[str]:
    """The ids held back from one collection, in order."""
    return [id for each in withheld if each.collection == collection for id in each.ids]


def _by_level(workspace: Workspace, collection: str, audience: Audience) -> Withheld:
    found = records(workspace, collection).values()
    hidden = tuple(record.id for record in found if not may_see(audience, record.level))
    return Withheld(collection, "name" if collection == "members" else "level", hidden)


def _by_consent(workspace: Workspace, audience: Audience) -> Withheld:
    refused = (
        each.id
        for each in workspace.evidence.values()
        if may_see(audience, each.level) and not _consented(each.consent, audience)
    )
    return Withheld("evidence", "consent", tuple(refused))


def _consented(consent: Consent, audience: Audience) -> bool:
    if audience is Audience.PUBLIC:
        return consent in {Consent.NOT_NEEDED, Consent.GIVEN}
    return consent is not Consent.WITHDRAWN


def _ties(workspace: Workspace, audience: Audience) -> Iterator[Withheld]:
    seen = {actor.id for actor in workspace.actors.values() if may_see(audience, actor.level)}
    allowed = [tie for tie in workspace.ties.values() if may_see(audience, tie.level)]
    hidden = workspace.ties.keys() - {tie.id for tie in allowed}
    yield Withheld("ties", "level", tuple(id for id in workspace.ties if id in hidden))
    yield Withheld("ties", "ends", tuple(tie.id for tie in allowed if not {tie.source, tie.target} <= seen))
