"""Whose move by one band of stance would change most, in sentences."""

from kit.analysis.shifts import Shift, shifts
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.answers.answer import Answer, Asked, Computed, SuggestedTask
from kit.presenters.answers.wording import MOST_FACTS, fact, name_by_id, names_by_id, unknown_influence


def shifts_answer(asked: Asked, t: Translator) -> Answer:
    """The moves that would win the coalition most, each by one band."""
    workspace = asked.workspace
    found = shifts(workspace)
    question = t("Whose move by one band would change most?")
    if not found:
        nobody = t("No actor with a known stance can still move towards the coalition.")
        advice = t("Score the stance of those whom you want to win.")
        return Answer(question, (nobody,), advice, (), _computed(workspace, len(found), t), no_task=nobody)
    first = found[0]
    sentences = _sentences(workspace, first, t)
    return Answer(
        question=question,
        sentences=sentences,
        advice=t(
            "Aim at one band only. Ask who {name} listens to, and what it wants.",
            name=name_by_id(workspace, first.actor, t),
        ),
        facts=tuple(fact(workspace, each.actor, _shift_words(each, t), t) for each in found[:MOST_FACTS]),
        computed=_computed(workspace, len(found), t),
        task=_task(workspace, first, sentences, t),
    )


def _sentences(workspace: Workspace, shift: Shift, t: Translator) -> tuple[str, ...]:
    name, (before, after) = name_by_id(workspace, shift.actor, t), _bands(shift, t)
    if shift.won:
        names = names_by_id(workspace, shift.won, t)
        said = t(
            "If {name} moved from {before} to {after}, a route would open to {names}.",
            name=name,
            before=before,
            after=after,
            names=names,
        )
    else:
        said = t(
            "No single move opens a new route. {name}, now {before}, would bring most influence.",
            name=name,
            before=before,
        )
    unscored = sum(actor.stance is None for actor in workspace.actors.values())
    if not unscored:
        return (said,)
    one, other = "The stance of {count} actor is unknown.", "The stance of {count} actors is unknown."
    return said, t.many(one, other, unscored)


def _bands(shift: Shift, t: Translator) -> tuple[str, str]:
    return stance_word(shift.before, t).lower(), stance_word(shift.after, t).lower()


def _shift_words(shift: Shift, t: Translator) -> str:
    before, after = _bands(shift, t)
    won = t.many("opens a route to {count} actor", "opens a route to {count} actors", len(shift.won))
    if not shift.won:
        won = t("opens no new route")
    return t.many(
        "{count} point: from {before} to {after}, {won}",
        "{count} points: from {before} to {after}, {won}",
        shift.points,
        before=before,
        after=after,
        won=won,
    )


def _task(workspace: Workspace, shift: Shift, said: tuple[str, ...], t: Translator) -> SuggestedTask:
    name, (before, after) = name_by_id(workspace, shift.actor, t), _bands(shift, t)
    title = t("Win {name} by one band: from {before} to {after}", name=name, before=before, after=after)
    return SuggestedTask(title, t.paragraph(said), (shift.actor,))


def _computed(workspace: Workspace, count: int, t: Translator) -> Computed:
    tried = t.many("{count} actor could move one band.", "{count} actors could move one band.", count)
    return Computed(
        t(
            "Each actor with a known stance moves one band towards the coalition in turn. A neutral actor that becomes "
            "an ally opens routes over allies alone. A passive opponent that becomes neutral no longer blocks routes. "
            "The sum is the kit's own: its influence and that of each actor newly reached."
        ),
        t("Spectrum of allies, Training for Change; reach by breadth-first search."),
        tuple(filter(None, (tried, unknown_influence(workspace, t)))),
    )
