"""The parts of an answer about a route: its steps, the second-best one, the advice, the task."""

from collections.abc import Iterator

from kit.analysis.sides import opponents
from kit.analysis.valued import ValuedTie
from kit.analysis.ways import Way, Ways
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import access_word, risk_word, steps_words, strength_word
from kit.presenters.answers.answer import Fact, SuggestedTask
from kit.presenters.answers.opposed_routes import opponents_on, warning
from kit.presenters.answers.wording import fact, name_by_id, names_by_id, names_in_full


def reaches(workspace: Workspace, way: Way, t: Translator) -> str:
    """Whom a route reaches, in how many steps, through whom."""
    first, name = name_by_id(workspace, way.ids[0], t), name_by_id(workspace, way.ids[-1], t)
    if not way.between:
        return t("{name}: the coalition reaches it in one step, over the tie of {first}.", name=name, first=first)
    steps, through = steps_words(len(way.ties), t), names_in_full(workspace, way.between, t)
    return t("{name}: the coalition reaches it in {steps}, through {through}.", name=name, steps=steps, through=through)


def second_route(workspace: Workspace, ways: Ways, t: Translator) -> Iterator[str]:
    """The second-best route, and a warning where it passes opponents that the best one does not."""
    if ways.best is None or ways.second is None:
        yield t("There is no second route: if this one breaks, nobody else leads there.")
        return
    yield _second(workspace, ways.best, ways.second, ways.shared, t)
    known = opponents_on(workspace, ways.best)
    more = tuple(id for id in opponents_on(workspace, ways.second) if id not in known)
    if more:
        yield warning(workspace, more, t)


def _second(workspace: Workspace, best: Way, second: Way, shared: tuple[str, ...], t: Translator) -> str:
    first, names = name_by_id(workspace, second.ids[0], t), names_by_id(workspace, shared, t)
    if not second.between:
        return t("The second-best route is the tie of {first}.", first=first)
    if second.between == best.between:
        return t("The second-best route starts with {first} and needs {names} too.", first=first, names=names)
    through = names_in_full(workspace, second.between, t)
    if shared:
        return t("The second-best route leads through {through}; both need {names}.", through=through, names=names)
    return t("The second-best route leads through {through} and shares nobody with the first.", through=through)


def strongest_beside(workspace: Workspace, safest: Way | None, strongest: Way | None, t: Translator) -> Iterator[str]:
    """How the strongest route compares to the safest one, with a warning where it passes an opponent."""
    if safest is None or strongest is None:
        return
    if safest.ids == strongest.ids:
        yield t("It is the strongest route too.")
    elif strongest.between:
        through = names_in_full(workspace, strongest.between, t)
        yield t("The strongest route is another one, through {through}.", through=through)
        known = opponents_on(workspace, safest)
        more = tuple(id for id in opponents_on(workspace, strongest) if id not in known)
        if more:
            yield warning(workspace, more, t)
    else:
        first = name_by_id(workspace, strongest.ids[0], t)
        yield t("The strongest route is another one, the tie of {first}.", first=first)


def chance_unknown(way: Way | None, t: Translator) -> tuple[str, ...]:
    """How many ties of a route nobody told the strength or access of."""
    one = "{count} tie on it has an unknown strength or access, which counts as weak."
    other = "{count} ties on it have an unknown strength or access, which counts as weak."
    return (t.many(one, other, way.chance_unknown),) if way and way.chance_unknown else ()


def risk_unknown(way: Way | None, t: Translator) -> tuple[str, ...]:
    """How many ties of a route nobody told the risk of."""
    one = "The risk of {count} tie on it is unknown and counts as great."
    other = "The risk of {count} ties on it is unknown and counts as great."
    return (t.many(one, other, way.risk_unknown),) if way and way.risk_unknown else ()


def route_advice(workspace: Workspace, ways: Ways, t: Translator) -> str:
    """What to do with a route that passes no opponent."""
    best = ways.best
    if best is None:
        return ""
    if best.ids[-1] in opponents(workspace.actors):
        name = name_by_id(workspace, best.ids[-1], t)
        return t(
            "{name} is an opponent. Agree together first whether to talk with it, and what it may learn.", name=name
        )
    return _weakness(workspace, best, ways, t) or _first_step(workspace, best, t)


def _weakness(workspace: Workspace, best: Way, ways: Ways, t: Translator) -> str:
    """What to mend before a route is used; empty where nothing is."""
    if ways.shared:
        return t("Look for a tie that goes around {names}.", names=names_by_id(workspace, ways.shared, t))
    if best.chance_unknown or best.risk_unknown:
        return t("Ask among yourselves how strong, how open and how dangerous these ties are. Write it down.")
    if ways.second is None or opponents_on(workspace, ways.second):
        return t("Use it with care, and look for a second route before you need it.")
    return ""


def _first_step(workspace: Workspace, best: Way, t: Translator) -> str:
    if best.between:
        return t(
            "Ask {name} to introduce you, and stay in touch over the second route too.",
            name=name_by_id(workspace, best.ids[1], t),
        )
    return t("Ask {name} to arrange a meeting.", name=name_by_id(workspace, best.ids[0], t))


def route_facts(workspace: Workspace, ways: Ways, t: Translator) -> Iterator[Fact]:
    """The route step by step, then who else stands on the second one."""
    best, against = ways.best, opponents(workspace.actors)
    if best is None:
        return
    for place, (id, tie) in enumerate(zip(best.ids, best.ties, strict=False)):
        words = t("tie to the next: {worth}", worth=_worth(tie, t))
        if place and id in against:
            words = t("an opponent; tie to the next: {worth}", worth=_worth(tie, t))
        yield fact(workspace, id, words, t)
    yield fact(workspace, best.ids[-1], t("whom you want to reach"), t)
    for id in ways.second.ids if ways.second else ():
        if id not in best.ids:
            words = t("an opponent on the second-best route") if id in against else t("on the second-best route")
            yield fact(workspace, id, words, t)


def _worth(tie: ValuedTie, t: Translator) -> str:
    told = {
        "strength": strength_word(tie.strength, t),
        "access": access_word(tie.access, t),
        "risk": risk_word(tie.risk, t),
    }
    return t("{strength}, {access}, {risk}", **told)


def route_task(workspace: Workspace, way: Way, by: tuple[str, ...], why: str, t: Translator) -> SuggestedTask:
    """The first step towards the target, or a way around the opponents `by` whom the route passes."""
    target = way.ids[-1]
    name = name_by_id(workspace, target, t)
    if by:
        return SuggestedTask(t("Find a way around {names}", names=names_by_id(workspace, by, t)), why, (*by, target))
    if target in opponents(workspace.actors):
        return SuggestedTask(t("Agree whether and how to talk with {name}", name=name), why, way.ids)
    if not way.between:
        return SuggestedTask(t("Meet {name}", name=name), why, way.ids)
    broker = name_by_id(workspace, way.ids[1], t)
    return SuggestedTask(t("Ask {broker} to help us reach {name}", broker=broker, name=name), why, way.ids[1:])
