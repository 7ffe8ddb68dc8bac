"""Answers to exercises, kept as part of the workspace."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """The last answer to the exercise with this id; `given` lists choices, an order or `left=right` pairs."""

    id: str
    given: tuple[str, ...] = ()
    right: bool = False
    tries: int = 0
