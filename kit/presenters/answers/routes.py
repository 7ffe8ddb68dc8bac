"""The strongest and the safest route to somebody, and the second-best one, in sentences."""

from collections.abc import Iterator

from kit.analysis.map_problems import own_actors
from kit.analysis.valued import ValuedTie, valued
from kit.analysis.ways import Way, Ways, safest_ways, strongest_ways
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.words import access_word, risk_word, steps_words, strength_word
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.answers.route_figures import route_computed
from kit.presenters.answers.wording import fact, name_by_id, names_by_id, no_coalition


def strongest_answer(asked: Asked, t: Translator) -> Answer:
    """The route on which a request most likely arrives."""
    workspace, target = asked.workspace, asked.actor
    if target not in workspace.actors:
        return _unasked(t("Which route is the strongest?"), t)
    ways = strongest_ways(valued(workspace.actors, workspace.ties), own_actors(workspace), target)
    question = t("What is the strongest route to {name}?", name=name_by_id(workspace, target, t))
    beside = _chance_unknown(ways.best, t)
    return _answer(question, workspace, target, ways, beside, route_computed(ways, t, by_safety=False), t)


def safest_answer(asked: Asked, t: Translator) -> Answer:
    """The route whose use least likely does harm."""
    workspace, target = asked.workspace, asked.actor
    if target not in workspace.actors:
        return _unasked(t("Which route is the safest?"), t)
    worth, own = valued(workspace.actors, workspace.ties), own_actors(workspace)
    ways, strongest = safest_ways(worth, own, target), strongest_ways(worth, own, target)
    question = t("What is the safest route to {name}?", name=name_by_id(workspace, target, t))
    beside = (*_beside_the_strongest(workspace, ways.best, strongest.best, t), *_risk_unknown(ways.best, t))
    return _answer(question, workspace, target, ways, beside, route_computed(ways, t, by_safety=True), t)


def _unasked(question: str, t: Translator) -> Answer:
    choose = t("Choose whom you want to reach.")
    return Answer(question, (choose,), "", (), route_computed(Ways(), t, by_safety=False), no_task=choose)


def _answer(
    question: str,
    workspace: Workspace,
    target: str,
    ways: Ways,
    beside: tuple[str, ...],
    computed: Computed,
    t: Translator,
) -> Answer:
    own, name = own_actors(workspace), name_by_id(workspace, target, t)
    if ways.best is None:
        return _no_way(question, name, target, bool(own), target in own, computed, t)
    sentences = (_reaches(workspace, ways.best, t), *beside, _second(workspace, ways, t))
    return Answer(
        question=question,
        sentences=sentences,
        advice=_advice(workspace, ways, t),
        facts=tuple(_facts(workspace, ways, t)),
        computed=computed,
        task=_task(workspace, ways.best, t.paragraph(sentences), t),
    )


def _no_way(
    question: str, name: str, target: str, has_own: bool, is_own: bool, computed: Computed, t: Translator
) -> Answer:
    if is_own:
        said = t("{name} is one of you; no route is needed.", name=name)
        return Answer(question, (said,), "", (), computed, no_task=said)
    if not has_own:
        return Answer(question, (no_coalition(t),), "", (), computed, no_task=no_coalition(t))
    said = t("No chain of ties leads from the coalition to {name}.", name=name)
    task = SuggestedTask(t("Find a route to {name}", name=name), said, (target,))
    return Answer(
        question, (said,), t("Ask in the room who knows somebody there, and add the tie."), (), computed, task
    )


def _reaches(workspace: Workspace, way: Way, t: Translator) -> str:
    first, name = name_by_id(workspace, way.ids[0], t), name_by_id(workspace, way.ids[-1], t)
    if not way.between:
        return t("The coalition reaches {name} in one step, over the tie of {first}.", name=name, first=first)
    steps, through = steps_words(len(way.ties), t), t.list(name_by_id(workspace, id, t) for id in way.between)
    return t("The coalition reaches {name} in {steps}, through {through}.", name=name, steps=steps, through=through)


def _second(workspace: Workspace, ways: Ways, t: Translator) -> str:
    if ways.second is None:
        return t("There is no second route: if this one breaks, nobody else leads there.")
    if not ways.second.between:
        return t("The second-best route is the tie of {first}.", first=name_by_id(workspace, ways.second.ids[0], t))
    if ways.best and ways.second.between == ways.best.between:
        first, names = name_by_id(workspace, ways.second.ids[0], t), names_by_id(workspace, ways.shared, t)
        return t("The second-best route starts with {first} and needs {names} too.", first=first, names=names)
    through = t.list(name_by_id(workspace, id, t) for id in ways.second.between)
    if ways.shared:
        names = names_by_id(workspace, ways.shared, t)
        return t("The second-best route leads through {through}; both need {names}.", through=through, names=names)
    return t("The second-best route leads through {through} and shares nobody with the first.", through=through)


def _beside_the_strongest(
    workspace: Workspace, safest: Way | None, strongest: Way | None, t: Translator
) -> Iterator[str]:
    if safest is None or strongest is None:
        return
    if safest.ids == strongest.ids:
        yield t("It is the strongest route too.")
    elif strongest.between:
        through = t.list(name_by_id(workspace, id, t) for id in strongest.between)
        yield t("The strongest route is another one, through {through}.", through=through)
    else:
        first = name_by_id(workspace, strongest.ids[0], t)
        yield t("The strongest route is another one, the tie of {first}.", first=first)


def _chance_unknown(way: Way | None, t: Translator) -> tuple[str, ...]:
    one = "{count} tie on it has an unknown strength or access, which counts as weak."
    other = "{count} ties on it have an unknown strength or access, which counts as weak."
    return (t.many(one, other, way.chance_unknown),) if way and way.chance_unknown else ()


def _risk_unknown(way: Way | None, t: Translator) -> tuple[str, ...]:
    one = "The risk of {count} tie on it is unknown and counts as great."
    other = "The risk of {count} ties on it is unknown and counts as great."
    return (t.many(one, other, way.risk_unknown),) if way and way.risk_unknown else ()


def _advice(workspace: Workspace, ways: Ways, t: Translator) -> str:
    best = ways.best
    if best is None:
        return ""
    if ways.shared:
        return t("Look for a tie that goes around {names}.", names=names_by_id(workspace, ways.shared, t))
    if best.chance_unknown or best.risk_unknown:
        return t("Ask who knows these ties: how strong, how open and how dangerous are they? Write it down.")
    if ways.second is None:
        return t("Use it with care, and look for a second route before you need it.")
    if best.between:
        return t(
            "Ask {name} to introduce you, and stay in touch over the second route too.",
            name=name_by_id(workspace, best.ids[1], t),
        )
    return t("Ask {name} to arrange a meeting.", name=name_by_id(workspace, best.ids[0], t))


def _facts(workspace: Workspace, ways: Ways, t: Translator) -> Iterator[Fact]:
    """The route step by step, then who else stands on the second one."""
    if ways.best:
        for id, tie in zip(ways.best.ids, ways.best.ties, strict=False):
            yield fact(workspace, id, t("tie to the next: {worth}", worth=_worth(tie, t)), t)
        yield fact(workspace, ways.best.ids[-1], t("whom you want to reach"), t)
    if ways.second:
        known = ways.best.ids if ways.best else ()
        for id in (each for each in ways.second.ids if each not in known):
            yield fact(workspace, id, t("on the second-best route"), t)


def _worth(tie: ValuedTie, t: Translator) -> str:
    told = {
        "strength": strength_word(tie.strength, t),
        "access": access_word(tie.access, t),
        "risk": risk_word(tie.risk, t),
    }
    return t("{strength}, {access}, {risk}", **told)


def _task(workspace: Workspace, way: Way, why: str, t: Translator) -> SuggestedTask:
    name = name_by_id(workspace, way.ids[-1], t)
    if not way.between:
        return SuggestedTask(t("Meet {name}", name=name), why, way.ids)
    broker = name_by_id(workspace, way.ids[1], t)
    return SuggestedTask(t("Ask {broker} to help us reach {name}", broker=broker, name=name), why, way.ids[1:])
