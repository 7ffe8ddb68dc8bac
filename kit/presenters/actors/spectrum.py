"""The spectrum: actors in columns from active opponent to active ally, and what one asks of each."""

from kit.domain.actors import Stance
from kit.domain.scores import Rating, Scale
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.groups import ActorGroup, ActorGroups, actor_rows, by_weight, count_words
from kit.presenters.actors.stance import stance_inside, stance_token, stance_word


def spectrum(workspace: Workspace, t: Translator) -> ActorGroups:
    """The five columns, and those not scored yet where there are any; the workspace is settled.

    Method: spectrum of allies (Oppenheimer and Lakey 1965; Training for Change): actors are moved one step, never
    all the way.
    """
    ids: dict[Stance | None, list[str]] = {stance: [] for stance in (*Stance, None)}
    for actor in by_weight(workspace):
        ids[actor.stance].append(actor.id)
    groups = tuple(_column(stance, tuple(found), t) for stance, found in ids.items() if found or stance is not None)
    source = t("Spectrum of allies, after Oppenheimer and Lakey 1965 and Training for Change. Aim: one band at a time.")
    return ActorGroups(groups, actor_rows(workspace, Scale.STANCE, t), source)


def stepped(stance: Stance | None, way: int) -> Stance | None:
    """The stance a step towards the allies (1) or the opponents (-1); None where there is no such step."""
    if stance is None:
        return Stance.NEUTRAL
    return Stance(stance + way) if abs(stance + way) <= Stance.ACTIVE_ALLY else None


def moving_words(rating: Rating, scorer: str, t: Translator) -> str:
    """What moving an actor does to its scores; empty where nobody scored it."""
    if not rating.scores:
        return ""
    if not scorer:
        return t("People scored it. Say who scores, and that score alone moves.")
    others = sum(name != scorer for name, _ in rating.scores)
    moves = t("Only the score of {name} moves.", name=scorer)
    stays = t.many("The other one stays as it is.", "The other {count} stay as they are.", others) if others else ""
    return t.paragraph((moves, stays))


def moved_words(rating: Rating, scorer: str, name: str, t: Translator) -> str:
    """What a score that moved made of an actor: the score itself, and the median where it is another one."""
    own = dict(rating.scores)[scorer]
    scored = t("{name}, scored by {scorer}: {stance}.", name=name, scorer=scorer, stance=_inside(own, t))
    still = t("The median is: {stance}.", stance=_inside(rating.median, t)) if rating.median != own else ""
    return t.paragraph((scored, still))


def _inside(value: int | None, t: Translator) -> str:
    return stance_inside(None if value is None else Stance(value), t)


def _column(stance: Stance | None, ids: tuple[str, ...], t: Translator) -> ActorGroup:
    advice = {
        Stance.ACTIVE_OPPONENT: t("Keep files on them protected"),
        Stance.PASSIVE_OPPONENT: t("Keep from harm"),
        Stance.NEUTRAL: t("Win over"),
        Stance.PASSIVE_ALLY: t("Ask for one act"),
        Stance.ACTIVE_ALLY: t("Rely on them, share the work"),
        None: t("Score them first"),
    }
    return ActorGroup(
        key=stance_token(stance),
        title=stance_word(stance, t),
        token=stance_token(stance),
        count=count_words(len(ids), t),
        advice=advice[stance],
        actors=ids,
        back=_move_words(stepped(stance, -1), t) if stance is not None else "",
        on=_move_words(stepped(stance, 1), t),
    )


def _move_words(stance: Stance | None, t: Translator) -> str:
    return "" if stance is None else t("Move to: {stance}", stance=stance_inside(stance, t))
