"""The grid of power and interest: whom to manage closely, keep satisfied, keep informed, or only watch."""

from kit.domain.actors import Actor
from kit.domain.scores import Scale
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.groups import ActorGroup, ActorGroups, actor_rows, by_weight, count_words

MUCH = 3
"""From this score on, power or interest counts as great: the middle one is not left out of sight."""

_QUARTERS = ("satisfy", "manage", "watch", "inform")


def power_grid(workspace: Workspace, t: Translator) -> ActorGroups:
    """Four quarters, and those that lack a score where there are any; the workspace is settled.

    Method: power and interest grid (Mendelow 1981; Eden and Ackermann 1998); influence stands for power.
    """
    ids: dict[str, list[str]] = {key: [] for key in (*_QUARTERS, "unscored")}
    for actor in by_weight(workspace):
        ids[_quarter(actor)].append(actor.id)
    groups = tuple(_group(key, tuple(found), t) for key, found in ids.items() if found or key != "unscored")
    source = t(
        "Power and interest grid: Eden and Ackermann 1998, building on Mendelow 1981. Great means {much} or more of 5.",
        much=MUCH,
    )
    return ActorGroups(groups, actor_rows(workspace, Scale.INTEREST, t), source)


def _quarter(actor: Actor) -> str:
    if actor.influence is None or actor.interest is None:
        return "unscored"
    return {
        (True, True): "manage",
        (True, False): "satisfy",
        (False, True): "inform",
        (False, False): "watch",
    }[actor.influence >= MUCH, actor.interest >= MUCH]


def _group(key: str, ids: tuple[str, ...], t: Translator) -> ActorGroup:
    title, advice = {
        "satisfy": (t("Keep satisfied"), t("Much power, little interest: short news, few requests")),
        "manage": (t("Manage closely"), t("Much power, much interest: meet them, plan with them")),
        "watch": (t("Watch"), t("Little power, little interest: look again at each review")),
        "inform": (t("Keep informed"), t("Little power, much interest: share news, they pass it on")),
        "unscored": (t("Not scored yet"), t("Influence or interest is missing: score them first")),
    }[key]
    return ActorGroup(key, title, "", count_words(len(ids), t), advice, ids)
