"""What breaks if an actor is closed down, goes into exile or changes sides, in sentences."""

from collections.abc import Iterator

from kit.analysis.losses import Damage, Loss, damages
from kit.analysis.sides import opponents
from kit.content.kinds import kinds_abroad
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.answers.missing import voice_kind, voice_name
from kit.presenters.answers.wording import MOST_FACTS, fact, name_by_id, names_by_id, unknown_influence
from kit.presenters.problem_words.actors import some_names


def losses_answer(asked: Asked, t: Translator) -> Answer:
    """What breaks with one actor, or with whom most would break."""
    workspace = asked.workspace
    ranked = damages(workspace, asked.loss, kinds_abroad())
    if asked.actor in workspace.actors:
        nothing = Damage(asked.actor, (), (), (), 0)
        damage = next((each for each in ranked if each.actor == asked.actor), nothing)
        return _of_one(asked, damage, len(ranked), t)
    return _of_all(asked, ranked, t)


def loss_words(loss: Loss, name: str, t: Translator) -> str:
    """A question about one actor."""
    return {
        Loss.CLOSED: t("What breaks if {name} is closed down?", name=name),
        Loss.EXILE: t("What breaks if {name} goes into exile?", name=name),
        Loss.SIDES: t("What breaks if {name} changes sides?", name=name),
    }[loss]


def _of_one(asked: Asked, damage: Damage, count: int, t: Translator) -> Answer:
    workspace, name = asked.workspace, name_by_id(asked.workspace, asked.actor, t)
    if asked.loss is Loss.SIDES and asked.actor in opponents(workspace.actors):
        already = t("{name} is an opponent already. It has no side to change to.", name=name)
        advice = t("Ask who bridges, or for a route to somebody: they warn of opponents on the way.")
        computed = _computed(workspace, damage, count, t)
        return Answer(loss_words(asked.loss, name, t), (already,), advice, (), computed, no_task=already)
    nothing = t("Nothing that the map knows: all routes, voices and tasks have somebody else too.")
    sentences = tuple(_what_breaks(workspace, damage, asked.loss, t)) or (nothing,)
    return Answer(
        question=loss_words(asked.loss, name, t),
        sentences=sentences,
        advice=_advice(asked.loss, t)
        if damage.points
        else t("Check that its ties and tasks are on the map and in the plan."),
        facts=tuple(_lost_facts(workspace, damage, asked.loss, t)),
        computed=_computed(workspace, damage, count, t),
        task=_task(asked, damage, sentences, t),
        no_task="" if damage.points else t("Nothing breaks, so there is nothing to prepare."),
    )


def _of_all(asked: Asked, ranked: tuple[Damage, ...], t: Translator) -> Answer:
    workspace = asked.workspace
    question = {
        Loss.CLOSED: t("Whose closing down would break most?"),
        Loss.EXILE: t("Whose exile would break most?"),
        Loss.SIDES: t("Whose change of sides would break most?"),
    }[asked.loss]
    if not ranked:
        nothing = t("No single actor breaks anything that the map knows.")
        computed = _computed(workspace, Damage("", (), (), (), 0), 0, t)
        advice = t("Check that all ties are on the map, and all tasks in the plan with their owners.")
        return Answer(question, (nothing,), advice, (), computed, no_task=nothing)
    first = ranked[0]
    told = t("The loss of {name} would break most.", name=name_by_id(workspace, first.actor, t))
    sentences = (told, *_what_breaks(workspace, first, asked.loss, t))
    return Answer(
        question=question,
        sentences=sentences,
        advice=_advice(asked.loss, t),
        facts=tuple(fact(workspace, each.actor, _damage_words(each, asked.loss, t), t) for each in ranked[:MOST_FACTS]),
        computed=_computed(workspace, first, len(ranked), t),
        task=_task(asked, first, sentences, t),
        scale=t(
            "Points put the losses in order. An actor counts its influence, 1 to 5; a voice counts 3, an open task 1."
        ),
    )


def _what_breaks(workspace: Workspace, damage: Damage, loss: Loss, t: Translator) -> Iterator[str]:
    if damage.routes:
        names = names_by_id(workspace, damage.routes, t)
        if loss is Loss.SIDES:
            yield t("Every route to {names} then passes an opponent.", names=names)
        else:
            yield t("The coalition no longer reaches {names}.", names=names)
    if damage.voices:
        names = some_names(tuple(voice_name(workspace, voice, t) for voice in damage.voices), t)
        yield t("Nobody else speaks for {names}.", names=names)
    if damage.tasks:
        one, other = "{count} open task has no owner then.", "{count} open tasks have no owner then."
        yield t.many(one, other, len(damage.tasks))


def _damage_words(damage: Damage, loss: Loss, t: Translator) -> str:
    parts = []
    if damage.routes and loss is Loss.SIDES:
        parts.append(t.many("{count} actor behind it", "{count} actors behind it", len(damage.routes)))
    elif damage.routes:
        parts.append(t.many("{count} actor not reached", "{count} actors not reached", len(damage.routes)))
    if damage.voices:
        parts.append(t.many("{count} voice", "{count} voices", len(damage.voices)))
    if damage.tasks:
        parts.append(t.many("{count} task", "{count} tasks", len(damage.tasks)))
    return t.many("{count} point: {parts}", "{count} points: {parts}", damage.points, parts=t.list(parts))


def _lost_facts(workspace: Workspace, damage: Damage, loss: Loss, t: Translator) -> Iterator[Fact]:
    unreached = t("then reached past an opponent only") if loss is Loss.SIDES else t("no longer reached")
    for id in damage.routes:
        yield fact(workspace, id, unreached, t)
    for voice in damage.voices:
        yield Fact("", voice_name(workspace, voice, t), t("{kind} without a voice", kind=voice_kind(voice.kind, t)))
    for id in damage.tasks:
        yield Fact("", workspace.tasks[id].title or t("Task without a name"), t("task without an owner"))


def _advice(loss: Loss, t: Translator) -> str:
    return {
        Loss.CLOSED: t("Agree today who takes over its contacts and tasks, and where its papers are safe."),
        Loss.EXILE: t("Agree how you stay in touch safely, and who speaks for its province at home."),
        Loss.SIDES: t("Look for routes around it now. Be careful what it learns about people at risk."),
    }[loss]


def _task(asked: Asked, damage: Damage, said: tuple[str, ...], t: Translator) -> SuggestedTask | None:
    if not damage.points:
        return None
    name = name_by_id(asked.workspace, damage.actor, t)
    title = {
        Loss.CLOSED: t("Prepare for the day {name} is closed down", name=name),
        Loss.EXILE: t("Prepare for the day {name} goes into exile", name=name),
        Loss.SIDES: t("Prepare for the day {name} changes sides", name=name),
    }[asked.loss]
    return SuggestedTask(title, t.paragraph(said), (damage.actor,))


def _computed(workspace: Workspace, damage: Damage, count: int, t: Translator) -> Computed:
    sums = t(
        "Points: {points}. {routes} no longer reached, {voices} without a voice at 3 each, {tasks} without an owner "
        "at 1 each.",
        points=damage.points,
        routes=t.many("{count} actor", "{count} actors", len(damage.routes)),
        voices=t.many("{count} name", "{count} names", len(damage.voices)),
        tasks=t.many("{count} task", "{count} tasks", len(damage.tasks)),
    )
    ranked = t.many("{count} actor would break anything.", "{count} actors would break anything.", count)
    return Computed(
        t(
            "Each actor is taken away in turn. Closed down, it is gone with its ties, voice and tasks. In exile it "
            "keeps its tasks, and its voice except for its province. Of its ties it keeps those to the UN, embassies, "
            "donors and international organisations. If it changes sides, everything that passes it counts as lost. "
            "The sum is the kit's own: each actor no longer reached counts its influence, each voice 3, each open "
            "task 1."
        ),
        t(
            "Removal of actors: Albert, Jeong and Barabási 2000; who depends on whom: dominator tree, Cooper, Harvey "
            "and Kennedy 2001, computed with networkx."
        ),
        tuple(filter(None, (sums, ranked, unknown_influence(workspace, t)))),
    )
