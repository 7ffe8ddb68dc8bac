"""The practice screen: exercises at the side, one of them in the middle, marked at once."""

from dataclasses import replace

from kit.content.exercises import load_exercises
from kit.desk import Desk
from kit.domain.attempts import Attempt, answer_told, chooses_one, chosen, first_attempt, moved, paired
from kit.domain.edits.practice import give_answer
from kit.domain.edits.start import holds_only_answers
from kit.domain.exercises import Exercise, ExerciseKind, mark
from kit.presenters.practice.exercise import exercise_page
from kit.presenters.practice.practice import PracticeList, first_unsolved, keeping_words, next_exercise, practice_list
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import heading, paragraph, show_if, stack, words
from kit.widgets.views.practice.attempts import Attempts
from kit.widgets.views.practice.exercise import ExerciseView
from kit.widgets.views.practice.exercise_acts import ExerciseActs
from kit.widgets.views.practice.exercise_list import ExerciseList
from kit.widgets.views.practice.exercise_picture import ExercisePicture


class PracticeScreen:
    """What a person puts together stays on the screen; it becomes an answer of the workspace when it is checked."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._exercises = load_exercises(t.language)
        self._by_id = {each.id: each for each in self._exercises}
        self._here = first_unsolved(self._exercises, desk.workspace.answers)
        self._attempts = Attempts()
        self._view = ExerciseView(t, self._on_choose, self._on_move, self._on_pair)
        self._picture: ExercisePicture | None = None
        self._acts = ExerciseActs(
            t,
            {
                "check": self._on_check,
                "again": self._on_again,
                "hint": self._on_hint,
                "tell": lambda: self._put(answer_told(self._exercise)),
                "on": lambda: self.show(next_exercise(self._exercises, self._here)),
            },
        )
        self._list = ExerciseList(self._shown_list(), self.show)
        self._keeping = words("", "kit-small-text")
        keeping = stack(heading(t("Your answers")), self._keeping, classes=("kit-part",))
        self.work = stack(self._view.widget, self._acts.widget, classes=("kit-practice",))
        self.side = stack(self._list.widget, keeping)

    @property
    def _exercise(self) -> Exercise:
        return self._by_id[self._here]

    @property
    def _attempt(self) -> Attempt:
        return self._attempts.of(self._exercise)

    def _shown_list(self) -> PracticeList:
        return practice_list(self._exercises, self._desk.workspace.answers, self._desk.t)

    def refresh(self) -> None:
        """Show the exercise and the states of all, as the workspace has them now."""
        workspace, t = self._desk.workspace, self._desk.t
        self._attempts.follow(workspace.answers)
        self._keeping.value = paragraph(keeping_words(t, is_open=not holds_only_answers(workspace)))
        self._list.show(self._shown_list(), self._here)
        self._paint()

    def show(self, record: str) -> None:
        """Put another exercise in the middle."""
        if record in self._by_id:
            self._here = record
            self.refresh()

    def _paint(self) -> None:
        exercise, attempt = self._exercise, self._attempt
        page = exercise_page(self._exercises, exercise, attempt, self._desk.t)
        self._show_picture(exercise, attempt)
        self._view.show(exercise, page)
        self._acts.show(
            page.state,
            exercise.kind,
            may_check=page.may_check,
            has_hint=attempt.hinted,
            is_last=not next_exercise(self._exercises, self._here),
        )

    def _show_picture(self, exercise: Exercise, attempt: Attempt) -> None:
        on_map = exercise.kind is ExerciseKind.MAP
        show_if(self._view.picture, wanted=on_map)
        if not on_map:
            return
        if self._picture is None:
            self._picture = ExercisePicture(self._desk.t, self._on_pointed)
            self._view.picture.children = (self._picture.widget,)
        self._picture.show(exercise, attempt.given[-1] if attempt.given else "")

    def _put(self, attempt: Attempt) -> None:
        self._attempts.put(self._exercise, attempt)
        self._paint()

    def _on_choose(self, id: str, on: bool) -> None:
        self._put(chosen(self._attempt, id, on=on, alone=chooses_one(self._exercise)))

    def _on_pointed(self, id: str) -> None:
        """Pressing an actor on the map chooses it; pressing one that is chosen lets it go."""
        self._on_choose(id, id not in self._attempt.given)

    def _on_move(self, id: str, steps: int) -> None:
        self._put(moved(self._attempt, id, steps))

    def _on_pair(self, left: str, right: str) -> None:
        self._put(paired(self._attempt, left, right))

    def _on_hint(self) -> None:
        self._put(replace(self._attempt, hinted=not self._attempt.hinted))

    def _on_again(self) -> None:
        """What was tried stays, without its marks; an answer that was told goes."""
        attempt, hinted = self._attempt, self._attempt.hinted
        fresh = first_attempt(self._exercise) if attempt.told else replace(attempt, checked=False)
        self._put(replace(fresh, hinted=hinted))
        self._view.begin()

    def _on_check(self) -> None:
        """The answer is kept, and the marks stand although the answer is now the workspace's own."""
        exercise, attempt = self._exercise, replace(self._attempt, checked=True)
        marking = mark(exercise, attempt.given)
        self._desk.apply(give_answer, exercise.id, attempt.given, right=marking.right)
        self._put(attempt)
