"""An event loop for a test that waits for others."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import wraps


def in_a_loop(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Runs a test in an event loop and a thread of its own: an open browser has its loop in the main one."""

    @wraps(test)
    def run(**fixtures: object) -> None:
        with ThreadPoolExecutor(1) as thread:
            thread.submit(lambda: asyncio.run(test(**fixtures))).result()

    return run
