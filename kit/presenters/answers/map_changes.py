"""How the map changed since a moment, in sentences."""

from collections.abc import Iterator

from kit.analysis.map_changes import MapChange, Moved, map_change
from kit.analysis.sides import left_alone
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, SuggestedTask
from kit.presenters.answers.map_change_facts import map_change_facts
from kit.presenters.answers.wording import name_by_id, names_by_id


def map_changes_answer(asked: Asked, t: Translator) -> Answer:
    """Actors, ties, stances, influence and routes that are different since a moment."""
    now, then = asked.workspace, asked.then
    if then is None:
        choose = t("Choose a moment to compare with.")
        return Answer(t("How did the map change?"), (choose,), "", (), _computed(None, t), no_task=choose)
    found = map_change(then, now)
    sentences = tuple(_sentences(found, now, then, t))
    nothing = t("Nothing on the map is different since then.")
    worse = (*_actors(found.farther), *found.routes_lost)
    return Answer(
        question=t("How did the map change since {moment}?", moment=asked.since),
        sentences=sentences or (nothing,),
        advice=_advice(now, worse, bool(sentences), t),
        facts=tuple(map_change_facts(found, now, then, t)),
        computed=_computed(found, t),
        task=_task(now, worse, sentences, t),
        no_task="" if worse else t("Nobody moved away and no route was lost, so there is nothing to mend."),
    )


def _sentences(found: MapChange, now: Workspace, then: Workspace, t: Translator) -> Iterator[str]:
    if found.come:
        one, other = "{count} actor came to the map: {names}.", "{count} actors came to the map: {names}."
        yield t.many(one, other, len(found.come), names=names_by_id(now, found.come, t))
    if found.gone:
        one, other = "{count} actor is gone from it: {names}.", "{count} actors are gone from it: {names}."
        yield t.many(one, other, len(found.gone), names=names_by_id(then, found.gone, t))
    moved = (
        (t("Nearer to the coalition: {names}."), _actors(found.nearer)),
        (t("Farther from it: {names}."), _actors(found.farther)),
        (t("Stance scored for the first time, or no longer: {names}."), _first_scored(found)),
        (t("Influence was scored anew: {names}."), _actors(found.influences)),
        (t("Interest was scored anew: {names}."), _actors(found.interests)),
        (t("Of another kind now: {names}."), _actors(found.kinds)),
        (t("Newly reached: {names}."), found.routes_won),
        (t("No longer reached: {names}."), found.routes_lost),
    )
    for sentence, ids in moved:
        if ids:
            yield sentence.format(names=names_by_id(now, ids, t))
    yield from _tie_sentences(found, t)


def _tie_sentences(found: MapChange, t: Translator) -> Iterator[str]:
    if found.ties_come or found.ties_gone:
        come = t.many("{count} tie came", "{count} ties came", len(found.ties_come))
        gone = t.many("{count} went", "{count} went", len(found.ties_gone))
        yield t("{come}, {gone}.", come=come, gone=gone)
    if found.ties_changed:
        one = "{count} tie has another kind, strength, access or risk."
        yield t.many(one, "{count} ties have another kind, strength, access or risk.", len(found.ties_changed))


def _actors(moved: tuple[Moved, ...]) -> tuple[str, ...]:
    return tuple(each.actor for each in moved)


def _first_scored(found: MapChange) -> tuple[str, ...]:
    return tuple(each.actor for each in found.stances if each.before is None or each.after is None)


def _advice(now: Workspace, worse: tuple[str, ...], different: bool, t: Translator) -> str:
    if worse and worse[0] in left_alone(now.actors):
        name = name_by_id(now, worse[0], t)
        return t("Talk about {name} only among yourselves. Do not ask it, and do not ask around.", name=name)
    if worse:
        return t("Ask what happened there, and whether it can be mended.")
    if different:
        return t("Thank those who moved it, and tell the others.")
    return t("Name the present moment under Together, so that you can compare with it later.")


def _task(now: Workspace, worse: tuple[str, ...], said: tuple[str, ...], t: Translator) -> SuggestedTask | None:
    if not worse:
        return None
    name = name_by_id(now, worse[0], t)
    return SuggestedTask(
        t("Find out what happened to {name}", name=name), t.paragraph(said), tuple(dict.fromkeys(worse))
    )


def _computed(found: MapChange | None, t: Translator) -> Computed:
    figures: tuple[str, ...] = ()
    if found is not None:
        figures = (
            t("Actors: {come} came, {gone} went.", come=len(found.come), gone=len(found.gone)),
            t(
                "Ties: {come} came, {gone} went, {changed} changed.",
                come=len(found.ties_come),
                gone=len(found.ties_gone),
                changed=len(found.ties_changed),
            ),
            t("Routes: {won} won, {lost} lost.", won=len(found.routes_won), lost=len(found.routes_lost)),
            t(
                "Scores: {stances} stances, {count} influences, {interests} interests.",
                stances=len(found.stances),
                count=len(found.influences),
                interests=len(found.interests),
            ),
        )
    return Computed(
        t(
            "The kit builds the old map again from the history and compares it with the map of now: actors, ties, "
            "medians of scores, and whom the coalition reaches. A first score does not count as a move."
        ),
        t("Difference of sets; that a map must be renewed: spectrum of allies, Training for Change."),
        figures,
    )
