"""What a question has to be told: whom, what happens, since when."""

from collections.abc import Callable
from typing import Any

from kit.analysis.losses import Loss
from kit.desk import Desk
from kit.domain.scores import settled
from kit.domain.workspace import Workspace
from kit.history.log import Log
from kit.history.moments import as_of
from kit.presenters.actors.choices import Choices
from kit.presenters.answers.answer import Answer, Asked
from kit.presenters.answers.choices import loss_choices, lost_choices, moment_choices, target_choices
from kit.presenters.answers.questions import Need, Question, answer_of
from kit.widgets.parts.fields import ChoiceField
from kit.widgets.parts.layout import show_if, stack


class QuestionAsked:
    """The fields that the chosen question needs, filled when it is asked; `on_told()` hears that one was changed."""

    def __init__(self, desk: Desk, on_told: Callable[[], None]) -> None:
        t = desk.t
        self._desk = desk
        self._kept: tuple[tuple[Log, str, int], Workspace] | None = None

        def told(_: Any) -> None:
            on_told()

        self._target = ChoiceField(t("Whom do you want to reach?"), [("", "")], on_change=told)
        self._lost = ChoiceField(t("Who?"), [("", "")], on_change=told)
        self._loss = ChoiceField(t("What happens?"), loss_choices(t), on_change=told)
        self._moment = ChoiceField(t("Since when?"), [("", "")], on_change=told)
        self._fields = {
            Need.NOTHING: (),
            Need.TARGET: (self._target,),
            Need.LOSS: (self._lost, self._loss),
            Need.MOMENT: (self._moment,),
        }
        every = [field.widget for fields in self._fields.values() for field in fields]
        self.widget = stack(*every, classes=("kit-form", "kit-pair", "kit-question-asked"))

    @property
    def told(self) -> tuple[str, str, Loss, str]:
        """What the fields hold."""
        return self._target.value, self._lost.value, self._loss.value, self._moment.value

    def answer(self, question: Question, workspace: Workspace) -> Answer:
        """Show the fields that this question needs and answer it with what they hold; the workspace is settled."""
        for need, fields in self._fields.items():
            for field in fields:
                show_if(field.widget, wanted=need is question.need)
        show_if(self.widget, wanted=question.need is not Need.NOTHING)
        return answer_of(question.id, self._asked(question.need, workspace), self._desk.t)

    def _asked(self, need: Need, workspace: Workspace) -> Asked:
        desk, t = self._desk, self._desk.t
        if need is Need.TARGET:
            return Asked(workspace, actor=_offered(self._target, target_choices(workspace, t)))
        if need is Need.LOSS:
            return Asked(workspace, actor=_offered(self._lost, lost_choices(workspace, t)), loss=self._loss.value)
        if need is Need.MOMENT:
            choices = moment_choices(desk.log, workspace, t)
            change = _offered(self._moment, choices)
            return Asked(workspace, then=self._then(change), since={id: words for words, id in choices}.get(change, ""))
        return Asked(workspace)

    def _then(self, change: str) -> Workspace | None:
        """The settled workspace at a moment, kept while no change comes in before it; None for an unknown one."""
        log = self._desk.log
        if change not in log:
            return None
        key = log, change, sum(each.order <= log[change].order for each in log)
        if self._kept is None or self._kept[0] != key:
            self._kept = key, settled(as_of(log, change))
        return self._kept[1]


def _offered(field: ChoiceField, choices: Choices) -> str:
    """Offer what can be chosen now; what was chosen stays while it is there."""
    values = [value for _, value in choices]
    field.offer(choices, field.value if field.value in values and field.value else values[0])
    return str(field.value)
