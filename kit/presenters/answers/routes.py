"""The strongest and the safest route to somebody, and the second-best one, in sentences."""

from collections.abc import Iterator

from kit.analysis.sides import left_alone, opposes, own_actors
from kit.analysis.valued import valued
from kit.analysis.ways import Ways, safest_ways, strongest_ways
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, SuggestedTask
from kit.presenters.answers.opposed_routes import Opposed, around_words, opposed_advice, opposed_route, warning
from kit.presenters.answers.route_figures import route_computed
from kit.presenters.answers.route_words import (
    chance_unknown,
    reaches,
    risk_unknown,
    route_advice,
    route_facts,
    route_task,
    second_route,
    strongest_beside,
)
from kit.presenters.answers.wording import name_by_id, no_coalition


def strongest_answer(asked: Asked, t: Translator) -> Answer:
    """The route on which a request most likely arrives."""
    workspace, target = asked.workspace, asked.actor
    if target not in workspace.actors:
        return _unasked(t("Which route is the strongest?"), t, by_safety=False)
    ways = strongest_ways(valued(workspace.actors, workspace.ties), own_actors(workspace), target)
    question = t("What is the strongest route to {name}?", name=name_by_id(workspace, target, t))
    return _answer(question, asked, ways, chance_unknown(ways.best, t), t, by_safety=False)


def safest_answer(asked: Asked, t: Translator) -> Answer:
    """The route whose use least likely does harm."""
    workspace, target = asked.workspace, asked.actor
    if target not in workspace.actors:
        return _unasked(t("Which route is the safest?"), t, by_safety=True)
    worth, own = valued(workspace.actors, workspace.ties), own_actors(workspace)
    ways, strongest = safest_ways(worth, own, target), strongest_ways(worth, own, target)
    question = t("What is the safest route to {name}?", name=name_by_id(workspace, target, t))
    beside = (*strongest_beside(workspace, ways.best, strongest.best, t), *risk_unknown(ways.best, t))
    return _answer(question, asked, ways, beside, t, by_safety=True)


def strongest_in_short(workspace: Workspace, target: str, t: Translator) -> str:
    """The strongest route to an actor, with a warning where it passes an opponent."""
    own = own_actors(workspace)
    best = strongest_ways(valued(workspace.actors, workspace.ties), own, target).best
    if best is None:
        return _unreached(workspace, target, t)
    opposed = opposed_route(workspace, best, by_safety=False)
    return t.paragraph((reaches(workspace, best, t), *_warnings(workspace, opposed, t)))


def _warnings(workspace: Workspace, opposed: Opposed | None, t: Translator) -> Iterator[str]:
    if opposed is not None:
        yield warning(workspace, opposed.by, t)
        yield around_words(workspace, opposed, t)


def _unasked(question: str, t: Translator, *, by_safety: bool) -> Answer:
    choose = t("Choose whom you want to reach.")
    return Answer(question, (choose,), "", (), route_computed(Ways(), t, by_safety=by_safety), no_task=choose)


def _answer(
    question: str, asked: Asked, ways: Ways, beside: tuple[str, ...], t: Translator, *, by_safety: bool
) -> Answer:
    workspace, best = asked.workspace, ways.best
    if best is None:
        return _no_route(question, workspace, asked.actor, t, by_safety=by_safety)
    opposed = opposed_route(workspace, best, by_safety=by_safety)
    said = reaches(workspace, best, t), *_warnings(workspace, opposed, t), *beside
    sentences = (*said, *second_route(workspace, ways, t))
    return Answer(
        question=question,
        sentences=sentences,
        advice=opposed_advice(workspace, opposed, t) if opposed else route_advice(workspace, ways, t),
        facts=tuple(route_facts(workspace, ways, t)),
        computed=route_computed(ways, t, by_safety=by_safety),
        task=route_task(workspace, best, opposed.by if opposed else (), t.paragraph(sentences), t),
    )


def _unreached(workspace: Workspace, target: str, t: Translator) -> str:
    own, name = own_actors(workspace), name_by_id(workspace, target, t)
    if target in own:
        return t("{name} is one of you; no route is needed.", name=name)
    return t("No chain of ties leads from the coalition to {name}.", name=name) if own else no_coalition(t)


def _no_route(question: str, workspace: Workspace, target: str, t: Translator, *, by_safety: bool) -> Answer:
    said, computed = _unreached(workspace, target, t), route_computed(Ways(), t, by_safety=by_safety)
    own, name = own_actors(workspace), name_by_id(workspace, target, t)
    if target in own or not own:
        return Answer(question, (said,), "", (), computed, no_task=said)
    if target in left_alone(workspace.actors):
        against, guarded = t("{name} is an opponent."), t("{name} is protected.")
        who = against if opposes(workspace.actors[target]) else guarded
        careful = t.paragraph((who.format(name=name), t("Do not ask around about it.")))
        advice = t("Agree among few people whether you want to reach it, and who could come into danger.")
        return Answer(question, (said, careful), advice, (), computed, no_task=careful)
    task = SuggestedTask(t("Find a route to {name}", name=name), said, (target,))
    return Answer(
        question, (said,), t("Ask in the room who knows somebody there, and add the tie."), (), computed, task
    )
