"""What can be chosen where a question has to be told more: whom, what happens, since when."""

from kit.analysis.losses import Loss
from kit.analysis.sides import own_actors
from kit.content.kinds import actor_kind
from kit.domain.actors import Actor
from kit.domain.workspace import Workspace
from kit.history.log import Log
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import Choices, actor_choices
from kit.presenters.together.change_words import moment_words
from kit.presenters.together.moment import moment_rows


def target_choices(workspace: Workspace, t: Translator) -> Choices:
    """Whom the coalition may want to reach: those who decide by influence, then all others by name."""
    own = own_actors(workspace)
    others = [(name, id) for name, id in actor_choices(workspace, t) if id not in own]
    first = [each for each in others if decides(workspace.actors[each[1]])]
    first.sort(key=lambda each: -(workspace.actors[each[1]].influence or 0))
    rest = [each for each in others if not decides(workspace.actors[each[1]])]
    return (*first, *rest) or ((t("Nobody to reach yet"), ""),)


def decides(actor: Actor) -> bool:
    """Whether an actor decides by its kind: it belongs to the State's government, parliament or courts."""
    kind = actor_kind(actor.kind)
    return kind is not None and (kind.state or kind.decides)


def lost_choices(workspace: Workspace, t: Translator) -> Choices:
    """All actors in one ranking, or one of them."""
    return ((t("Everybody, ranked"), ""), *actor_choices(workspace, t))


def loss_choices(t: Translator) -> Choices:
    """What happens to the actor."""
    return (
        (t("It is closed down"), Loss.CLOSED),
        (t("It goes into exile"), Loss.EXILE),
        (t("It changes sides"), Loss.SIDES),
    )


def moment_choices(log: Log, workspace: Workspace, t: Translator) -> Choices:
    """The named moments, the newest first, then the beginning; the value is the change that the moment ends with."""
    named = [(_moment(row.name, row.when, t), row.change) for row in moment_rows(log, workspace, t) if row.change]
    if not log.root:
        return tuple(named) or ((t("No moment yet"), ""),)
    start = t("the beginning, {when}", when=moment_words(log[log.root].time, t))
    return (*named, (start, log.root))


def _moment(name: str, when: str, t: Translator) -> str:
    return t("“{name}”, {when}", name=name, when=when)
