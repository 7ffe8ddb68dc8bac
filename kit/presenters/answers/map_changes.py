"""How the map changed since a moment, in sentences."""

from collections.abc import Iterator

from kit.analysis.map_changes import MapChange, Moved, map_change
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.answers.wording import fact, name_by_id, names_by_id


def map_changes_answer(asked: Asked, t: Translator) -> Answer:
    """Actors, ties, stances, influence and routes that are different since a moment."""
    now, then = asked.workspace, asked.then
    if then is None:
        choose = t("Choose a moment to compare with.")
        return Answer(t("How did the map change?"), (choose,), "", (), _computed(None, t), no_task=choose)
    found = map_change(then, now)
    sentences = tuple(_sentences(found, now, then, t))
    nothing = t("Nothing on the map is different since then.")
    worse = (*(each.actor for each in found.farther), *found.routes_lost)
    return Answer(
        question=t("How did the map change since {moment}?", moment=asked.since),
        sentences=sentences or (nothing,),
        advice=_advice(found, bool(sentences), t),
        facts=tuple(_facts(found, now, then, t)),
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
    moved = {
        t("Nearer to the coalition: {names}."): tuple(each.actor for each in found.nearer),
        t("Farther from it: {names}."): tuple(each.actor for each in found.farther),
        t("Stance scored for the first time, or no longer: {names}."): _first_scored(found),
        t("Influence was scored anew: {names}."): tuple(each.actor for each in found.influences),
        t("Newly reached: {names}."): found.routes_won,
        t("No longer reached: {names}."): found.routes_lost,
    }
    for sentence, ids in moved.items():
        if ids:
            yield sentence.format(names=names_by_id(now, ids, t))
    if found.ties_come or found.ties_gone:
        come = t.many("{count} tie came", "{count} ties came", len(found.ties_come))
        gone = t.many("{count} went", "{count} went", len(found.ties_gone))
        yield t("{come}, {gone}.", come=come, gone=gone)


def _first_scored(found: MapChange) -> tuple[str, ...]:
    return tuple(each.actor for each in found.stances if each.before is None or each.after is None)


def _advice(found: MapChange, different: bool, t: Translator) -> str:
    if found.farther or found.routes_lost:
        return t("Ask what happened there, and whether it can be mended.")
    if different:
        return t("Thank those who moved it, and tell the others.")
    return t("Name the present moment under Together, so that you can compare with it later.")


def _facts(found: MapChange, now: Workspace, then: Workspace, t: Translator) -> Iterator[Fact]:
    for each in found.stances:
        yield fact(now, each.actor, _stance_words(each, t), t)
    for each in found.influences:
        yield fact(now, each.actor, _influence_words(each, t), t)
    for id in found.routes_lost:
        yield fact(now, id, t("no longer reached"), t)
    for id in found.routes_won:
        yield fact(now, id, t("newly reached"), t)
    for id in found.come:
        yield fact(now, id, t("came to the map"), t)
    for id in found.gone:
        yield Fact("", name_by_id(then, id, t), t("gone from the map"))


def _stance_words(moved: Moved, t: Translator) -> str:
    before, after = stance_word(moved.before, t).lower(), stance_word(moved.after, t).lower()
    return t("stance: {before}, now {after}", before=before, after=after)


def _influence_words(moved: Moved, t: Translator) -> str:
    unknown = t("unknown")
    before = unknown if moved.before is None else t.number(moved.before)
    after = unknown if moved.after is None else t.number(moved.after)
    return t("influence: {before}, now {after}", before=before, after=after)


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
            t("Ties: {come} came, {gone} went.", come=len(found.ties_come), gone=len(found.ties_gone)),
            t("Routes: {won} won, {lost} lost.", won=len(found.routes_won), lost=len(found.routes_lost)),
            t(
                "Scores: {stances} stances, {count} influences.",
                stances=len(found.stances),
                count=len(found.influences),
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
