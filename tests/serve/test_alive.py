"""The ticking socket, without a server: what a page hears, and when it is left in peace."""

import pytest

from kit.serve.alive import GONE, HERE, QUIET, AliveHandler


class Page:
    """A page that hears the ticks of a kernel with this process."""

    def __init__(self, process: int | None) -> None:
        self.process = process
        self.heard: list[str] = []
        self._handler = AliveHandler.__new__(AliveHandler)
        self._handler._process = process
        self._handler._process_now = lambda: self.process
        self._handler.write_message = self.heard.append
        self.say = self._handler.on_message

    def tick(self, times: int = 1) -> list[str]:
        """What was heard since the last time."""
        self.heard.clear()
        for _ in range(times):
            self._handler._tick()
        return list(self.heard)


def test_a_page_hears_that_its_kernel_is_here():
    assert Page(7).tick(3) == [HERE] * 3


def test_an_idle_page_is_left_in_peace_until_somebody_is_there_again():
    page = Page(7)
    page.say(QUIET)
    assert page.tick(100) == []
    page.say("")
    assert page.tick() == [HERE]


@pytest.mark.parametrize("now", [None, 8])
def test_an_idle_page_still_hears_that_its_kernel_is_gone(now):
    page = Page(7)
    page.say(QUIET)
    page.process = now
    assert page.tick(2) == [GONE] * 2


def test_a_kernel_that_never_ran_is_gone():
    assert Page(None).tick() == [GONE]
