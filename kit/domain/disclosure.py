"""The one door from the desk to any file: a workspace that does not contain what its audience may not see."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kit.domain.audience import Audience
from kit.domain.code_names import code_name, code_names, with_code_names
from kit.domain.plain_text import with_plain_texts
from kit.domain.scores import settled
from kit.domain.withholding import Withheld, ids_of, withheld_from
from kit.domain.workspace import Workspace, drop, records, with_records


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
    """Leave out rows and hidden fields, honour consent, and put one code name in place of each hidden name.

    Actors carry the medians of their scores, as everywhere where they are shown. Signs that no file can hold go.
    """
    workspace = with_plain_texts(workspace)
    withheld = withheld_from(workspace, audience)
    codes = code_names(workspace, withheld)
    kept = _without_rows(workspace, withheld)
    kept = _without_member_names(kept, withheld)
    kept = _without_fields(kept, audience)
    kept = settled(_with_known_references(kept))
    return Disclosed(with_code_names(kept, codes), audience, withheld, tuple(codes))


def _without_rows(workspace: Workspace, withheld: tuple[Withheld, ...]) -> Workspace:
    for each in withheld:
        if each.collection != "members":
            workspace = drop(workspace, each.collection, frozenset(each.ids))
    return workspace


def _without_member_names(workspace: Workspace, withheld: tuple[Withheld, ...]) -> Workspace:
    """A member that may not be named stays as an unnamed contributor under its code name."""
    members = dict(workspace.members)
    for number, id in enumerate(ids_of(withheld, "members"), 1):
        named = code_name("members", number)
        members[id] = replace(members[id], name=named, short="", city="", role="", cluster="", actor="")
    return with_records(workspace, "members", members)


def _without_fields(workspace: Workspace, audience: Audience) -> Workspace:
    hidden: dict[str, Any] = {"contact": ""}
    scores: dict[str, Any] = {}
    workspace = with_records(workspace, "moments", {})
    workspace = _without_scorers(workspace)
    if audience is Audience.PUBLIC:
        scores = {"stance": None, "influence": None, "interest": None, "note": "", "extra": (), "tags": ()}
        scores |= {"goal": "", "asked_by": "", "capacities": ()}
        workspace = with_records(with_records(workspace, "answers", {}), "scores", {})
    workspace = _set_all(workspace, "members", hidden)
    workspace = _set_all(workspace, "actors", hidden | scores)
    if audience is Audience.PUBLIC:
        workspace = _set_all(workspace, "ties", {"access": None, "risk": None})
        for collection in ("ties", "tasks", "milestones"):
            workspace = _set_all(workspace, collection, {"note": ""})
        workspace = _set_all(workspace, "recommendations", {"note": "", "extra": ()})
    return workspace


def _without_scorers(workspace: Workspace) -> Workspace:
    """Scores stay, for their medians; who gave which stays at the desk."""
    told = (score for score in workspace.scores.values() if score.actor in workspace.actors)
    nameless = (replace(score, id=f"S-{number}", scorer="") for number, score in enumerate(told, 1))
    return with_records(workspace, "scores", {score.id: score for score in nameless})


def _set_all(workspace: Workspace, collection: str, values: Mapping[str, Any]) -> Workspace:
    changed = {id: replace(record, **values) for id, record in records(workspace, collection).items()}
    return with_records(workspace, collection, changed)


_REFERENCES = {
    "members": {"actor": "actors"},
    "actors": {"asked_by": "members", "told_apart": "actors"},
    "tasks": {"owner": "members", "depends": "tasks"},
    "evidence": {"member": "members"},
    "sections": {"lead": "members", "signed_by": "members"},
    "contributions": {"member": "members"},
}


def _with_known_references(workspace: Workspace) -> Workspace:
    """What points to a record that is gone points to nothing."""
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
