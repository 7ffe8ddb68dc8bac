"""How the map is looked at: freely, in boxes by what actors have in common, or in rings around one; and how far."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kit.analysis.arrangement import Arrangement, boxed, ringed
from kit.analysis.structure import structure
from kit.domain.actors import Actor
from kit.domain.kinds import Sign
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import kind_sign, sign_word

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class NamedRegion:
    """A box, or a ring where it is `round`, in parts of the sheet, with the name that stands on it."""

    title: str
    x: float
    y: float
    width: float
    height: float
    round: bool


@dataclass(frozen=True, slots=True)
class Tall:
    """Places and regions on the tall sheet of a phone; empty where they are those of every sheet."""

    places: Mapping[str, Point] = field(default_factory=dict)
    regions: tuple[NamedRegion, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """`steps` from the chosen actor that are shown, 0 for all; `still` tells that nobody can be moved.

    `middle` is the actor that everyone stands around, which is always named.
    """

    steps: int = 0
    still: bool = False
    regions: tuple[NamedRegion, ...] = ()
    middle: str = ""
    tall: Tall = Tall()


PLAIN = Look()


def grouped_map(workspace: Workspace, by: str, steps: int, t: Translator) -> tuple[Mapping[str, Point], Look]:
    """Places in boxes by `kind`, `cluster` or `place`, and the named boxes; the largest influence stands first.

    Those of whom nobody said it stand in the last box.
    """
    groups = {actor.id: _group(actor, by) for actor in workspace.actors.values()}
    actors = sorted(
        workspace.actors.values(), key=lambda actor: (not groups[actor.id], groups[actor.id], -(actor.influence or 0))
    )
    titles = {groups[actor.id]: _group_name(actor, by, t) for actor in actors}
    members = tuple((actor.id, groups[actor.id]) for actor in actors)
    wide, tall = boxed(members), boxed(members, tall=True)
    return wide.places, Look(
        steps,
        still=True,
        regions=_regions(wide, titles, rounded=False),
        tall=Tall(tall.places, _regions(tall, titles, rounded=False)),
    )


def ringed_map(workspace: Workspace, target: str, steps: int, t: Translator) -> tuple[Mapping[str, Point], Look]:
    """Places on rings by the steps to an actor, and the named rings."""
    found = ringed(structure(workspace.actors, workspace.ties), target)
    titles = {region.key: _ring_name(region.key, t) for region in found.regions}
    return found.places, Look(steps, still=True, regions=_regions(found, titles, rounded=True), middle=target)


def _regions(found: Arrangement, titles: Mapping[str, str], *, rounded: bool) -> tuple[NamedRegion, ...]:
    return tuple(
        NamedRegion(titles[each.key], each.x, each.y, each.width, each.height, rounded) for each in found.regions
    )


def _group(actor: Actor, by: str) -> str:
    """What an actor has in common with others; types by their sign, so that the boxes are few and their names short."""
    return kind_sign(actor.kind) if by == "kind" else str(getattr(actor, by)).strip()


def _group_name(actor: Actor, by: str, t: Translator) -> str:
    group = _group(actor, by)
    if by == "kind":
        return sign_word(Sign(group), t) if group else t("Kind not given")
    return group or (t("No cluster") if by == "cluster" else t("No place"))


def _ring_name(steps: str, t: Translator) -> str:
    if not steps:
        return t("Farther, or not reached")
    return t.many("{count} step", "{count} steps", int(steps))
