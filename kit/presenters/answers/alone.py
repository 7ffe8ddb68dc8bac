"""Who stands alone, and whom no chain of ties leads to."""

from kit.analysis.isolation import isolated
from kit.analysis.map_problems import own_actors
from kit.analysis.reach import routes
from kit.analysis.structure import structure
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.answers.wording import fact, name_by_id, names_by_id, no_coalition


def alone_answer(asked: Asked, t: Translator) -> Answer:
    """Actors without a tie, and actors that the coalition does not reach."""
    workspace = asked.workspace
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    alone, reached = isolated(shape), routes(shape, own)
    cut_off = tuple(id for id in shape.ids if own and id not in reached and id not in alone)
    sentences = (
        _sentences(workspace, alone, cut_off, t) if own else (*_sentences(workspace, alone, (), t), no_coalition(t))
    )
    return Answer(
        question=t("Who stands alone?"),
        sentences=sentences,
        advice=t("Ask in the room who knows them. A tie is there as soon as one person can call another.")
        if alone or cut_off
        else t("Keep the ties alive: note who talked with whom last."),
        facts=_facts(workspace, alone, cut_off, t),
        computed=_computed(len(alone), len(reached), len(shape.ids), t),
        task=_task(workspace, (*alone, *cut_off), sentences, t),
        no_task="" if alone or cut_off else t("Nobody stands alone, so there is nothing to do."),
    )


def _sentences(
    workspace: Workspace, alone: tuple[str, ...], cut_off: tuple[str, ...], t: Translator
) -> tuple[str, ...]:
    if not workspace.actors:
        return (t("No actor is on the map yet."),)
    said = []
    if alone:
        one, other = "{names} has no tie to anybody.", "{count} actors have no tie to anybody: {names}."
        said.append(t.many(one, other, len(alone), names=names_by_id(workspace, alone, t)))
    if cut_off:
        one, other = "No chain of ties leads from the coalition to {names}.", "No chain of ties leads to {names}."
        said.append(t.many(one, other, len(cut_off), names=names_by_id(workspace, cut_off, t)))
    return tuple(said) or (t("Nobody stands alone: a chain of ties leads to everybody on the map."),)


def _facts(workspace: Workspace, alone: tuple[str, ...], cut_off: tuple[str, ...], t: Translator) -> tuple[Fact, ...]:
    return (
        *(fact(workspace, id, t("No tie at all"), t) for id in alone),
        *(fact(workspace, id, t("Has ties, but none leads to the coalition"), t) for id in cut_off),
    )


def _computed(alone: int, reached: int, count: int, t: Translator) -> Computed:
    return Computed(
        t(
            "An actor without any tie stands alone; a conflict is a tie too. Then the kit starts at the coalition's "
            "own actors and follows all ties except conflicts, in both directions."
        ),
        t("Isolates and reachability, Wasserman and Faust 1994; computed with networkx."),
        (
            t.many("{count} actor has no tie.", "{count} actors have no tie.", alone),
            t("{reached} of {count} actors are reached or belong to the coalition.", reached=reached, count=count),
        ),
    )


def _task(workspace: Workspace, ids: tuple[str, ...], said: tuple[str, ...], t: Translator) -> SuggestedTask | None:
    if not ids:
        return None
    if len(ids) == 1:
        title = t("Find a tie to {name}", name=name_by_id(workspace, ids[0], t))
    else:
        title = t("Find ties to those who stand alone")
    return SuggestedTask(title, t.paragraph(said), ids)
