"""Edits on answers to exercises."""

from kit.domain.practice import Answer
from kit.domain.workspace import Workspace, put


def give_answer(workspace: Workspace, exercise: str, given: tuple[str, ...], *, right: bool) -> Workspace:
    """Keep the newest answer to an exercise and count the try."""
    before = workspace.answers.get(exercise)
    tries = before.tries + 1 if before else 1
    return put(workspace, Answer(exercise, given, right=right, tries=tries))
