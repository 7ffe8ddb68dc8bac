"""The questions to the map: a list in groups, what the chosen one has to be told, and its answer."""

from collections.abc import Callable

import ipywidgets as w

from kit.desk import Desk
from kit.domain.scores import settled
from kit.domain.workspace import Workspace
from kit.presenters.answers.answer import Asked, SuggestedTask
from kit.presenters.answers.questions import Question, first_to_ask, question_groups
from kit.presenters.choice_row import ChoiceRow
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import heading, stack
from kit.widgets.views.choice_list import ChoiceList
from kit.widgets.views.questions.answer import AnswerView
from kit.widgets.views.questions.planned import into_plan, planned
from kit.widgets.views.questions.question_asked import QuestionAsked


class QuestionsView:
    """Only the chosen question is answered; `on_choose(id)` hears which actor the person wants to see on the map."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._desk, self._frame = desk, frame
        groups = question_groups(desk.t)
        self._questions = {each.id: each for group in groups for each in group.questions}
        self._chosen: Question | None = None
        self._answered: tuple[Workspace, object] | None = None
        self._rows = {group.title: [ChoiceRow(each.id, each.title) for each in group.questions] for group in groups}
        self._lists = {title: ChoiceList(title, self._on_question, folds=True) for title in self._rows}
        self._asked = QuestionAsked(desk, self.refresh)
        self._shown = AnswerView(desk.t, on_choose, self._on_task, self._on_open)
        outline = stack(*map(self._group, self._rows), classes=("kit-question-list",))
        body = stack(self._asked.widget, self._shown.widget, classes=("kit-question-answer",))
        self.widget: w.Box = stack(outline, body, classes=("kit-questions",))

    def _group(self, title: str) -> w.Box:
        return stack(heading(title, 2, "kit-question-group"), self._lists[title].widget)

    def refresh(self) -> None:
        """Answer the chosen question anew if the workspace is another one; at first, one that has work to show."""
        if self._chosen is None:
            asked = Asked(settled(self._desk.workspace))
            self._chosen = self._questions[first_to_ask(asked, self._desk.t)]
        for title, rows in self._rows.items():
            self._lists[title].show(rows, self._chosen.id)
        self._answer(self._chosen)

    def _answer(self, question: Question) -> None:
        """Answer, unless the same was answered already."""
        desk = self._desk
        key = desk.workspace, (question.id, self._asked.told)
        if self._answered is not None and self._answered[0] is key[0] and self._answered[1] == key[1]:
            return
        self._shown.show(self._asked.answer(question, settled(desk.workspace)))
        self._answered = desk.workspace, (question.id, self._asked.told)
        self._say_whether_planned()

    def _on_question(self, id: str) -> None:
        self._chosen = self._questions[id]
        self.refresh()

    def _say_whether_planned(self) -> None:
        """Refuse a task that is in the plan already, with the way to it, or that the answer does not offer."""
        answer, t = self._shown.answer, self._desk.t
        known = planned(self._desk, answer.task) if answer and answer.task else ""
        self._shown.show_planned(known)
        if answer is None or answer.task is None:
            self._shown.task.refuse(answer.no_task if answer else "")
        elif known:
            self._shown.task.refuse(t("This task is in the plan already."))
        else:
            self._shown.task.allow()

    def _on_open(self, task: str) -> None:
        self._frame.go("plan", task)

    def _on_task(self, suggested: SuggestedTask) -> None:
        if not planned(self._desk, suggested):
            into_plan(self._desk, suggested)
            self._frame.say(self._desk.t("It is in the plan, without an owner or a day yet. You can undo this."))
            self._say_whether_planned()
