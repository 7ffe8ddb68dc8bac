"""The attempts that are on the screen, kept in step with the answers of the workspace."""

from collections.abc import Mapping

from kit.domain.attempts import Attempt, first_attempt
from kit.domain.exercises import Exercise
from kit.domain.practice import Answer


class Attempts:
    """One attempt an exercise; an answer that changed elsewhere (undo, another file) takes the attempt's place."""

    def __init__(self) -> None:
        self._attempts: dict[str, Attempt] = {}
        self._answers: Mapping[str, Answer] = {}

    def follow(self, answers: Mapping[str, Answer]) -> None:
        """Let go of each attempt whose answer is not the one that was known."""
        for id in set(answers) | set(self._answers):
            if answers.get(id) != self._answers.get(id):
                self._attempts.pop(id, None)
        self._answers = answers

    def of(self, exercise: Exercise) -> Attempt:
        """The attempt at an exercise: what stands there, else the last answer with its marks, else a new one."""
        if exercise.id not in self._attempts:
            answer = self._answers.get(exercise.id)
            begun = first_attempt(exercise, answer.given if answer else ())
            self._attempts[exercise.id] = Attempt(begun.given, checked=answer is not None)
        return self._attempts[exercise.id]

    def put(self, exercise: Exercise, attempt: Attempt) -> None:
        """Another attempt stands there now."""
        self._attempts[exercise.id] = attempt
