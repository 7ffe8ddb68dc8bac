"""Who stands alone, and whom no chain of ties leads to."""

from collections.abc import Iterator

from kit.analysis.isolation import isolated
from kit.analysis.reach import routes
from kit.analysis.sides import left_alone, opposes, own_actors
from kit.analysis.structure import structure
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.answers.wording import fact, name_by_id, names_by_id, no_coalition


def alone_answer(asked: Asked, t: Translator) -> Answer:
    """Actors without a tie, and actors that the coalition does not reach; nobody is sent to opponents."""
    workspace = asked.workspace
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    alone, reached = isolated(shape), routes(shape, own)
    cut_off = tuple(id for id in shape.ids if own and id not in reached and id not in alone)
    avoided = left_alone(workspace.actors) - own
    wanted = tuple(id for id in (*alone, *cut_off) if id not in avoided)
    spared = len(alone) + len(cut_off) - len(wanted)
    sentences = tuple(_sentences(workspace, alone, cut_off, avoided, t))
    return Answer(
        question=t("Who stands alone?"),
        sentences=(*sentences, *_beside(workspace, own, spared, t)),
        advice=_advice(workspace, wanted, t),
        facts=tuple(_facts(workspace, alone, cut_off, avoided, t)),
        computed=_computed(len(alone), len(reached), len(shape.ids), t),
        task=_task(workspace, wanted, sentences, t),
        no_task="" if wanted else _no_task(workspace, spared, t),
    )


def _sentences(
    workspace: Workspace, alone: tuple[str, ...], cut_off: tuple[str, ...], avoided: frozenset[str], t: Translator
) -> Iterator[str]:
    shown, far = ([id for id in ids if id not in avoided] for ids in (alone, cut_off))
    if not workspace.actors:
        yield t("No actor is on the map yet.")
    elif not alone and not cut_off:
        yield _nobody(workspace, t)
    if shown:
        one, other = "{names} has no tie to anybody.", "{count} actors have no tie to anybody: {names}."
        yield t.many(one, other, len(shown), names=names_by_id(workspace, shown, t))
    if far:
        one, other = "No chain of ties leads from the coalition to {names}.", "No chain of ties leads to {names}."
        yield t.many(one, other, len(far), names=names_by_id(workspace, far, t))


def _nobody(workspace: Workspace, t: Translator) -> str:
    if own_actors(workspace):
        return t("Nobody stands alone: a chain of ties leads to everybody on the map.")
    return t("Nobody stands alone: everybody on the map has a tie.")


def _beside(workspace: Workspace, own: frozenset[str], spared: int, t: Translator) -> Iterator[str]:
    """Who is left out of the advice, and why no route is told."""
    if spared:
        yield t.many(
            "{count} more is an opponent or protected. Do not ask around about it.",
            "{count} more are opponents or protected. Do not ask around about them.",
            spared,
        )
    if workspace.actors and not own:
        yield no_coalition(t)


def _advice(workspace: Workspace, wanted: tuple[str, ...], t: Translator) -> str:
    if not workspace.actors:
        return t("Add those whom you already work with.")
    if wanted:
        names = names_by_id(workspace, wanted, t)
        return t(
            "Ask in the room who knows {names}. A tie is there as soon as one person can call another.", names=names
        )
    return t("Keep the ties alive: note who talked with whom last.")


def _no_task(workspace: Workspace, spared: int, t: Translator) -> str:
    if not workspace.actors:
        return t("There is nobody yet to find a tie to.")
    if spared:
        return t("Only opponents and protected actors stand alone. Leave it so.")
    return t("Nobody stands alone, so there is nothing to do.")


def _facts(
    workspace: Workspace, alone: tuple[str, ...], cut_off: tuple[str, ...], avoided: frozenset[str], t: Translator
) -> Iterator[Fact]:
    """First those to find a tie to, then those to keep away from."""
    for id in sorted((*alone, *cut_off), key=avoided.__contains__):
        words = t("No tie at all") if id in alone else t("Has ties, but none leads to the coalition")
        if id in avoided:
            opponent = opposes(workspace.actors[id])
            words = t("An opponent: keep away") if opponent else t("Protected: do not ask around about it")
        yield fact(workspace, id, words, t)


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
