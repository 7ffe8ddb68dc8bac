"""Maps of any size of the invented Republic of Amarani: communities with a few hubs, as real maps have them."""

import random
from itertools import product

from kit.domain.actors import Actor, Stance, Tie, TieKind
from kit.domain.coalition import Coalition
from kit.domain.workspace import Workspace, put

_PLACES = {
    "Karum": "Karum",
    "Tavel": "Tavel",
    "Delta": "Delta",
    "Orsana": "Orsana",
    "Velmar": "Velmar",
    "Highland": "Highlands",
    "Lake Coast": "Lake Coast",
    "Marches": "Southern Marches",
    "Old Karum": "Karum",
    "Port Tavel": "Tavel",
    "Upper Delta": "Delta",
    "Orsana Hill": "Orsana",
    "New Velmar": "Velmar",
    "High Pass": "Highlands",
    "Seven Lakes": "Lake Coast",
    "Border": "Southern Marches",
}
_SORTS = (
    ("Legal Aid", "ngo", "Women", 2),
    ("Governor", "local_government", "Government", 0),
    ("Radio", "media", "Media", 1),
    ("Land Network", "ngo", "Land", 2),
    ("Bar Chamber", "judiciary", "Justice", 1),
    ("Police Command", "security", "Justice", -1),
    ("Union of Teachers", "union", "Work", 1),
    ("Community Council", "community", "Land", 1),
    ("High Court", "judiciary", "Justice", 0),
    ("Youth Forum", "ngo", "Children", 2),
    ("University", "academia", "Work", 1),
    ("Health Office", "local_government", "Government", 0),
    ("Interfaith Circle", "faith", "Women", 0),
    ("Chamber of Trade", "private_sector", "Work", 0),
    ("Order League", "opponent", "Media", -2),
    ("Fund for Rights", "donor", "Women", 1),
    ("Prison Monitors", "ngo", "Justice", 2),
    ("Ministry Branch", "ministry", "Government", -1),
    ("Disability Group", "ngo", "Children", 2),
    ("Weekly", "media", "Media", 1),
)
_KINDS = (*[TieKind.WORKS_WITH] * 6, *[TieKind.INFORMS] * 4, TieKind.FUNDS, TieKind.DIRECTS, TieKind.IN_CONFLICT)
_NEAR = 0.86
TIES_EACH = 1000 / 300
"""Ties for each actor of the maps that are measured: 1,000 for 300."""


def invented_map(count: int, ties_each: float = 1.5, seed: int = 11) -> Workspace:
    """A workspace with so many actors, and so many ties for each; the same numbers give the same map.

    Names are numbered from the 321st actor on.
    """
    chance = random.Random(seed)  # noqa: S311 - a picture, not a secret
    pairs = sorted(product(_PLACES, _SORTS), key=lambda _: chance.random())
    actors = [_actor(number, *pairs[number % len(pairs)], number // len(pairs), chance) for number in range(count)]
    return put(
        Workspace(coalition=Coalition("Amarani Covenant Coalition", country="AMR")),
        *actors,
        *_ties(actors, round(count * ties_each), chance),
    )


def _actor(number: int, place: str, sort: tuple[str, str, str, int], again: int, chance: random.Random) -> Actor:
    name, kind, cluster, stance = sort
    leaning = Stance(min(2, max(-2, stance + chance.choice((-1, 0, 0, 0, 1)))))
    unsaid = chance.random() < 0.05
    return Actor(
        f"A-{number}",
        f"{place} {name} {again + 1}" if again else f"{place} {name}",
        kind=kind,
        cluster=cluster,
        place=_PLACES[place],
        stance=None if unsaid else leaning,
        influence=None if unsaid else chance.choice((1, 1, 2, 2, 2, 3, 3, 4, 5)),
        interest=chance.randint(1, 5),
    )


def _ties(actors: list[Actor], count: int, chance: random.Random) -> list[Tie]:
    """Each actor with one of its province first, then more, drawn towards those who have many already."""
    drawn: dict[tuple[str, str], Tie] = {}
    place = {actor.id: number for number, actor in enumerate(actors)}
    hubs: dict[str, list[Actor]] = {}
    for actor in (*actors, *chance.choices(actors, k=20 * count)):
        near = hubs.setdefault(actor.place, [])
        others = near if near and chance.random() < _NEAR else actors[: place[actor.id]]
        if others and len(drawn) < count:
            other = chance.choice(others)
            pair = (min(actor.id, other.id), max(actor.id, other.id))
            if actor is not other:
                drawn.setdefault(pair, Tie(f"T-{pair[0]}-{pair[1]}", actor.id, other.id, chance.choice(_KINDS)))
                near.append(other if other.place == actor.place else actor)
        near.append(actor)
    return list(drawn.values())
