"""The one door from the desk to any file: a workspace that does not contain what its audience may not see."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kit.domain.audience import Audience, may_see
from kit.domain.report import Consent
from kit.domain.workspace import COLLECTIONS, Workspace, drop, field_names, records, set_single, with_records

_SHORTEST_NAME = 2
_LOUD_NAME = 5


@dataclass(frozen=True, slots=True)
class Withheld:
    """What was held back from one collection and why: `level`, `consent`, `ends` (a tie whose end is gone), `name`."""

    collection: str
    reason: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What an audience may see, what was held back, and the strings that must not stand in any file made of it.

    Only `disclose` makes one; writers and their presenters take nothing else.
    """

    workspace: Workspace
    audience: Audience
    withheld: tuple[Withheld, ...]
    protected: tuple[str, ...]


def disclose(workspace: Workspace, audience: Audience) -> Disclosed:
    """Leave out rows and hidden fields, honour consent, and put one code name in place of each hidden name."""
    withheld = tuple(_withheld(workspace, audience))
    codes = _codes(workspace, withheld)
    kept = _drop_withheld(workspace, withheld)
    kept = _hide_members(kept, withheld)
    kept = _hide_fields(kept, audience)
    kept = _repair_references(kept)
    kept = _replace_strings(kept, codes)
    return Disclosed(kept, audience, withheld, tuple(codes))


def _withheld(workspace: Workspace, audience: Audience) -> Iterator[Withheld]:
    for collection in ("actors", "members", "tasks", "contributions"):
        yield from _by_level(workspace, collection, audience)
    yield from _by_level(workspace, "evidence", audience)
    refused = tuple(
        each.id
        for each in workspace.evidence.values()
        if may_see(audience, each.level) and not _consented(each.consent, audience)
    )
    if refused:
        yield Withheld("evidence", "consent", refused)
    yield from _withheld_ties(workspace, audience)


def _by_level(workspace: Workspace, collection: str, audience: Audience) -> Iterator[Withheld]:
    found = records(workspace, collection).values()
    hidden = tuple(record.id for record in found if not may_see(audience, record.level))
    if hidden:
        yield Withheld(collection, "name" if collection == "members" else "level", hidden)


def _consented(consent: Consent, audience: Audience) -> bool:
    if audience is Audience.PUBLIC:
        return consent in {Consent.NOT_NEEDED, Consent.GIVEN}
    return consent is not Consent.WITHDRAWN


def _withheld_ties(workspace: Workspace, audience: Audience) -> Iterator[Withheld]:
    seen = {actor.id for actor in workspace.actors.values() if may_see(audience, actor.level)}
    ties = workspace.ties.values()
    level = tuple(tie.id for tie in ties if not may_see(audience, tie.level))
    ends = tuple(
        tie.id for tie in ties if may_see(audience, tie.level) and not (tie.source in seen and tie.target in seen)
    )
    if level:
        yield Withheld("ties", "level", level)
    if ends:
        yield Withheld("ties", "ends", ends)


def _codes(workspace: Workspace, withheld: tuple[Withheld, ...]) -> dict[str, str]:
    """Each string that must not appear, with the code name that stands for it everywhere."""
    codes: dict[str, str] = {}
    for collection, letter in (("actors", "A"), ("members", "M")):
        for number, id in enumerate(_ids(withheld, collection), 1):
            record = records(workspace, collection)[id]
            for name in (record.name, record.short):
                _note(codes, name, f"[{letter}{number}]")
    for number, id in enumerate(_ids(withheld, "evidence"), 1):
        _note(codes, workspace.evidence[id].text, f"[E{number}]")
    contacts = [each.contact for each in workspace.actors.values()]
    contacts += [each.contact for each in workspace.members.values()]
    for number, contact in enumerate(dict.fromkeys(filter(None, contacts)), 1):
        _note(codes, contact, f"[C{number}]")
    return codes


def _note(codes: dict[str, str], string: str, code: str) -> None:
    string = " ".join(string.split())
    if len(string) >= _SHORTEST_NAME:
        codes.setdefault(string, code)


def _ids(withheld: tuple[Withheld, ...], collection: str) -> list[str]:
    return [id for each in withheld if each.collection == collection for id in each.ids]


def _drop_withheld(workspace: Workspace, withheld: tuple[Withheld, ...]) -> Workspace:
    for each in withheld:
        if each.collection != "members":
            workspace = drop(workspace, each.collection, frozenset(each.ids))
    return workspace


def _hide_members(workspace: Workspace, withheld: tuple[Withheld, ...]) -> Workspace:
    """A member that may not be named stays as an unnamed contributor under its code name."""
    members = dict(workspace.members)
    for number, id in enumerate(_ids(withheld, "members"), 1):
        members[id] = replace(members[id], name=f"[M{number}]", short="", city="", role="", cluster="", actor="")
    return with_records(workspace, "members", members)


def _hide_fields(workspace: Workspace, audience: Audience) -> Workspace:
    hidden: dict[str, Any] = {"contact": ""}
    scores: dict[str, Any] = {}
    if audience is Audience.PUBLIC:
        scores = {"stance": None, "influence": None, "interest": None, "note": "", "extra": (), "tags": ()}
        workspace = with_records(workspace, "answers", {})
    workspace = _set_all(workspace, "members", hidden)
    workspace = _set_all(workspace, "actors", hidden | scores)
    if audience is Audience.PUBLIC:
        for collection in ("ties", "tasks", "milestones", "recommendations"):
            workspace = _set_all(workspace, collection, {"note": ""})
    return workspace


def _set_all(workspace: Workspace, collection: str, values: Mapping[str, Any]) -> Workspace:
    changed = {id: replace(record, **values) for id, record in records(workspace, collection).items()}
    return with_records(workspace, collection, changed)


_REFERENCES = {
    "members": {"actor": "actors"},
    "tasks": {"owner": "members", "depends": "tasks"},
    "evidence": {"member": "members"},
    "sections": {"lead": "members", "signed_by": "members"},
    "contributions": {"member": "members"},
}


def _repair_references(workspace: Workspace) -> Workspace:
    """Ids of records that are gone do not stay behind in those that are left."""
    for collection, references in _REFERENCES.items():
        changed = {
            id: replace(record, **_repaired(workspace, record, references))
            for id, record in records(workspace, collection).items()
        }
        workspace = with_records(workspace, collection, changed)
    return workspace


def _repaired(workspace: Workspace, record: Any, references: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: _known(getattr(record, name), records(workspace, collection)) for name, collection in references.items()
    }


def _known(value: Any, known: Mapping[str, Any]) -> Any:
    if isinstance(value, tuple):
        return tuple(id for id in value if id in known)
    return value if value in known else ""


def protected_pattern(strings: tuple[str, ...]) -> re.Pattern[str] | None:
    """A pattern that finds any of these strings as whole words, whatever white space or case; None for none.

    A string shorter than five signs (an abbreviation) is found in its own case only, so that common words stay.
    """
    if not strings:
        return None
    return re.compile("|".join(_one(string) for string in sorted(strings, key=len, reverse=True)))


def _one(string: str) -> str:
    words = r"\s+".join(re.escape(word) for word in string.split())
    bounded = rf"(?<!\w){words}(?!\w)"
    return bounded if len(string) < _LOUD_NAME else f"(?i:{bounded})"


def _replace_strings(workspace: Workspace, codes: Mapping[str, str]) -> Workspace:
    pattern = protected_pattern(tuple(codes))
    if pattern is None:
        return workspace
    folded = {string.casefold(): code for string, code in codes.items()}

    def stand_in(match: re.Match[str]) -> str:
        return folded[" ".join(match.group().split()).casefold()]

    def clean(value: Any) -> Any:
        if type(value) is str:
            return pattern.sub(stand_in, value)
        return tuple(clean(part) for part in value) if isinstance(value, tuple) else value

    def cleaned(record: Any) -> dict[str, Any]:
        return {name: clean(getattr(record, name)) for name in field_names(type(record)) if name != "id"}

    for collection in COLLECTIONS:
        changed = {id: replace(record, **cleaned(record)) for id, record in records(workspace, collection).items()}
        workspace = with_records(workspace, collection, changed)
    workspace = set_single(workspace, "coalition", **cleaned(workspace.coalition))
    return set_single(workspace, "review", **cleaned(workspace.review))
