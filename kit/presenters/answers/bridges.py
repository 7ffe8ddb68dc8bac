"""Who bridges: on whom many routes, or the only ones, depend."""

from kit.analysis.betweenness import Between, Betweenness, betweenness
from kit.analysis.bridges import OnlyWay, only_ways
from kit.analysis.sides import opposes, own_actors
from kit.analysis.structure import structure
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, SuggestedTask
from kit.presenters.answers.wording import MOST_FACTS, fact, name_by_id, names_by_id, share_words


def bridges_answer(asked: Asked, t: Translator) -> Answer:
    """Actors between others, and those who are the only way for the coalition."""
    workspace = asked.workspace
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    found, only = betweenness(shape), {way.broker: way for way in only_ways(shape, own)}
    question = t("Who bridges?")
    if not found.rows:
        nobody = t("Nobody stands between two others: no route on the map has a go-between.")
        return Answer(
            question, (nobody,), t("Add the ties that you know."), (), _computed(found, workspace, t), no_task=nobody
        )
    rows = found.rows[:MOST_FACTS]
    sentences = _sentences(workspace, found, only, t)
    facts = [fact(workspace, row.actor, _row_words(workspace, row, only.get(row.actor), t), t) for row in rows]
    weakest = next(iter(only), rows[0].actor)
    return Answer(
        question=question,
        sentences=sentences,
        advice=_advice(workspace, weakest, own, t),
        facts=tuple(facts),
        computed=_computed(found, workspace, t),
        task=_task(workspace, weakest, sentences, own, t),
    )


def _sentences(workspace: Workspace, found: Betweenness, only: dict[str, OnlyWay], t: Translator) -> tuple[str, ...]:
    first = found.rows[0]
    name, share = name_by_id(workspace, first.actor, t), share_words(first.share, t)
    said = [t("{name} bridges most: {share} shortest routes between two others pass it.", name=name, share=share)]
    if found.sampled:
        one = "This is a sample; the share of {name} may be off by {count} of 100, so those close behind may be ahead."
        off = max(1, round(100 * first.error))
        said.append(t(one, name=name, count=off))
    for way in list(only.values())[:1]:
        broker, names = name_by_id(workspace, way.broker, t), names_by_id(workspace, way.beyond, t)
        said.append(t("Only {broker} links the coalition to {names}.", broker=broker, names=names))
    return tuple(said)


def _row_words(workspace: Workspace, row: Between, way: OnlyWay | None, t: Translator) -> str:
    share = t("{share} routes pass it", share=share_words(row.share, t))
    if row.error:
        off = max(1, round(100 * row.error))
        share = t("{share} routes pass it, give or take {count}", share=share_words(row.share, t), count=off)
    if way is None:
        return share
    return t("{share}; the only link to {names}", share=share, names=names_by_id(workspace, way.beyond, t))


def _advice(workspace: Workspace, id: str, own: frozenset[str], t: Translator) -> str:
    actor = workspace.actors[id]
    name = name_by_id(workspace, id, t)
    if id in own:
        return t(
            "{name} is one of you and carries much. Share its contacts with others.",
            name=name,
        )
    if opposes(actor):
        return t("{name} is an opponent: what passes it can be stopped or used. Look for routes around it.", name=name)
    if actor.stance is None:
        return t(
            "The stance of {name} is unknown. Score it first. Then decide: win it, or go around it.",
            name=name,
        )
    return t("Look after the tie with {name}, and build a second route in case you lose it.", name=name)


def _task(workspace: Workspace, id: str, said: tuple[str, ...], own: frozenset[str], t: Translator) -> SuggestedTask:
    name = name_by_id(workspace, id, t)
    title = (
        t("Share the contacts of {name}", name=name) if id in own else t("Find a second route beside {name}", name=name)
    )
    return SuggestedTask(title, t.paragraph(said), (id,))


def _computed(found: Betweenness, workspace: Workspace, t: Translator) -> Computed:
    ties = len(workspace.ties)
    figures = [
        t("{actors} actors, {ties} ties; conflicts carry nothing.", actors=t.number(found.actors), ties=t.number(ties))
    ]
    if found.sampled:
        figures.append(
            t(
                "The map is large: the kit followed routes from a sample of {starts} of {count} actors, the same each "
                "time. “Give or take” is the error of sampling: half of the 95 % interval over eight batches.",
                starts=t.number(found.starts),
                count=t.number(found.actors),
            )
        )
    else:
        figures.append(t("All shortest routes were counted; there is no error of sampling."))
    return Computed(
        t(
            "Betweenness: of all shortest routes between two other actors, how many pass this one. All ties count as "
            "equally long. An only link is an actor that every route from the coalition must pass (dominator tree)."
        ),
        t("Freeman 1977; Brandes 2001; sample: Brandes and Pich 2007; dominators: Cooper, Harvey and Kennedy 2001."),
        tuple(figures),
    )
