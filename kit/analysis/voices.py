"""Whose voices are heard on the map: who speaks for which province, group, language, cluster and issue."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from kit.analysis.sides import own_actors
from kit.domain.actors import Actor, Stance
from kit.domain.spelling import even_spelling
from kit.domain.workspace import Workspace


class VoiceKind(StrEnum):
    """What an actor can speak for, or in."""

    PROVINCE = "province"
    GROUP = "group"
    LANGUAGE = "language"
    CLUSTER = "cluster"
    ISSUE = "issue"


class Voice(NamedTuple):
    """One province, group, language or cluster by its name, or one issue by its id."""

    kind: VoiceKind
    name: str


def speakers(workspace: Workspace) -> Mapping[Voice, frozenset[str]]:
    """Everything that the coalition wants heard or that its map names, with the actors that speak for it.

    Only the coalition's own actors and allies speak; authorities and opponents also sit in a province. An issue is
    spoken for by the actors of its cluster and by those whose member gave evidence on it.

    Method: sets by name, without regard to case, accents and white space; the question who is not in the room is the
    first one of Net-Map (Schiffer and Hauck 2010) and of the typology's handbook (ISHR Academy).
    """
    own = own_actors(workspace)
    names: dict[tuple[VoiceKind, str], str] = {}
    heard: dict[tuple[VoiceKind, str], set[str]] = {}
    for voice in _wanted(workspace):
        names.setdefault(_key(voice), voice.name)
    for actor in workspace.actors.values():
        speaks = actor.id in own or (actor.stance is not None and actor.stance >= Stance.PASSIVE_ALLY)
        for voice in voices_of(actor):
            names.setdefault(_key(voice), voice.name)
            if speaks:
                heard.setdefault(_key(voice), set()).add(actor.id)
    found = {Voice(key[0], name): frozenset(heard.get(key, ())) for key, name in names.items()}
    return {**found, **_issues(workspace, {_key(voice): ids for voice, ids in found.items()})}


def silent(workspace: Workspace) -> tuple[Voice, ...]:
    """Provinces, groups, languages, clusters and issues for which nobody speaks, in that order.

    Method: those of `speakers` whose set is empty.
    """
    found = [voice for voice, ids in speakers(workspace).items() if not ids]
    return tuple(sorted(found, key=lambda voice: tuple(VoiceKind).index(voice.kind)))


def voices_of(actor: Actor) -> Iterator[Voice]:
    """What stands at an actor, said or not."""
    yield from _named(VoiceKind.PROVINCE, [actor.place])
    yield from _named(VoiceKind.GROUP, actor.groups)
    yield from _named(VoiceKind.LANGUAGE, actor.languages)
    yield from _named(VoiceKind.CLUSTER, [actor.cluster])


def _wanted(workspace: Workspace) -> Iterator[Voice]:
    coalition = workspace.coalition
    yield from _named(VoiceKind.PROVINCE, coalition.provinces)
    yield from _named(VoiceKind.GROUP, coalition.groups)
    yield from _named(VoiceKind.LANGUAGE, coalition.languages)
    yield from _named(VoiceKind.CLUSTER, (issue.cluster for issue in workspace.issues.values() if issue.chosen))


def _named(kind: VoiceKind, names: Iterable[str]) -> Iterator[Voice]:
    for name in names:
        if name.strip():
            yield Voice(kind, " ".join(name.split()))


def _key(voice: Voice) -> tuple[VoiceKind, str]:
    return voice.kind, even_spelling(voice.name).casefold()


def _issues(
    workspace: Workspace, heard: Mapping[tuple[VoiceKind, str], frozenset[str]]
) -> Mapping[Voice, frozenset[str]]:
    """Who speaks for each chosen issue."""
    told: dict[str, set[str]] = {}
    for evidence in workspace.evidence.values():
        member = workspace.members.get(evidence.member)
        if member is not None and member.actor in workspace.actors:
            told.setdefault(evidence.issue, set()).add(member.actor)
    issues = [issue for issue in workspace.issues.values() if issue.chosen]
    return {
        Voice(VoiceKind.ISSUE, issue.id): frozenset(told.get(issue.id, ()))
        | heard.get(_key(Voice(VoiceKind.CLUSTER, " ".join(issue.cluster.split()))), frozenset())
        for issue in issues
    }
