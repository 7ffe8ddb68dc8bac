"""Whose move by one band of stance would change most, in sentences."""

from collections.abc import Iterator

from kit.analysis.shifts import Shift, shifts
from kit.analysis.sides import left_alone
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_inside
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
    sentences = tuple(_sentences(workspace, found, t))
    return Answer(
        question=question,
        sentences=sentences,
        advice=_advice(workspace, first, t),
        facts=tuple(fact(workspace, each.actor, _shift_words(each, t), t) for each in found[:MOST_FACTS]),
        computed=_computed(workspace, len(found), t),
        task=_task(workspace, first, sentences, t),
        scale=t("Points put the moves in order: the influence, 1 to 5, of the actor and of each one newly reached."),
    )


def _sentences(workspace: Workspace, found: tuple[Shift, ...], t: Translator) -> Iterator[str]:
    """The greatest move, then the one that opens most where that is another, then whose stance is unknown."""
    first, opener = found[0], max(found, key=lambda shift: len(shift.won))
    name, (before, _) = name_by_id(workspace, first.actor, t), _bands(first, t)
    if first.won:
        yield _opens(workspace, first, t)
    elif opener.won:
        yield t("{name}, now {before}, would bring most influence, but opens no new route.", name=name, before=before)
        yield _opens(workspace, opener, t)
    else:
        yield t(
            "No single move opens a new route. {name}, now {before}, would bring most influence.",
            name=name,
            before=before,
        )
    unscored = sum(actor.stance is None for actor in workspace.actors.values())
    if unscored:
        one, other = "The stance of {count} actor is unknown.", "The stance of {count} actors is unknown."
        yield t.many(one, other, unscored)


def _opens(workspace: Workspace, shift: Shift, t: Translator) -> str:
    before, after = _bands(shift, t)
    return t(
        "If {name} moved from {before} to {after}, a route would open to {names}.",
        name=name_by_id(workspace, shift.actor, t),
        before=before,
        after=after,
        names=names_by_id(workspace, shift.won, t),
    )


def _advice(workspace: Workspace, shift: Shift, t: Translator) -> str:
    name = name_by_id(workspace, shift.actor, t)
    if shift.actor in left_alone(workspace.actors):
        return t("Do not approach {name} yourselves, and do not ask around. Agree first who could safely.", name=name)
    return t("Aim at one band only. Ask who {name} listens to, and what it wants.", name=name)


def _bands(shift: Shift, t: Translator) -> tuple[str, str]:
    return stance_inside(shift.before, t), stance_inside(shift.after, t)


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
    if shift.actor in left_alone(workspace.actors):
        return SuggestedTask(t("Agree who could safely talk with {name}", name=name), t.paragraph(said), (shift.actor,))
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
