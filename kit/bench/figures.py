"""A figure: what was measured of the kit, beside the floor."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Measured values of the kit and of the floor, taken in turn in one run; `note` says what else is to be known."""

    what: str
    against: str
    unit: str
    ours: tuple[float, ...]
    floor: tuple[float, ...]
    digits: int = 2
    note: str = ""


def timed(work: Callable[[], object]) -> float:
    """Seconds that a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def worked(work: Callable[[], object]) -> float:
    """Seconds of the processor that a piece of work takes, so that what else the machine does counts for nothing."""
    start = time.process_time()
    work()
    return time.process_time() - start


def in_turn(
    rounds: int, ours: Callable[[], float], floor: Callable[[], float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Measure both in turn, so that a busy moment of the machine meets both; the first pair only warms up."""
    pairs = [(ours(), floor()) for _ in range(rounds + 1)][1:]
    return tuple(each[0] for each in pairs), tuple(each[1] for each in pairs)
