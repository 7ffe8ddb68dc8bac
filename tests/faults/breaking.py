"""What the faults need: a person who types, a record of what the page took, and a search for each text afterwards."""

import os
import random
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from keeping import go, go_on, read, until
from playwright.sync_api import Error, Locator, Page, expect

from kit.history.log import Log

ROUNDS = int(os.environ.get("COALITION_KIT_FAULTS", "3"))
"""How often a fault is made that can come at any moment; the figures are made with 50."""
ALL = ROUNDS >= 50
"""Whether the faults are made in full length."""

PATIENCE = 2_500
"""Longer (ms) than anything that a live page does takes."""

RECORDER = """(() => {
  const typed = "textarea, input:not([type]), input[type=text]";
  window.visits = [];
  let now = null;
  addEventListener("input", ({ target }) => {
    if (!target.matches(typed)) return;
    const bound = Boolean(target.closest('[class*="kit-at:"]'));
    if (now?.field !== target) visits.push(now = { field: target, bound, left: false, acknowledged: false });
    now.text = target.value;
  }, true);
  addEventListener("focusout", ({ target }) => {
    if (now?.field === target) { now.left = true; now = null; }
  }, true);
  setInterval(() => {
    const saved = document.kitKeeping?.state === "kept" && document.documentElement.dataset.kitLine !== "ended";
    if (saved) visits.forEach((each) => { each.acknowledged ||= each.left; });
  }, 20);
})()"""
"""Notes each visit to a field: the last text in it, and whether the screen said that it was saved after it was left."""

STATUS = "#kit-status"


RECORDED = """text => new Promise((done) => {
  const asked = indexedDB.open("coalition-kit");
  asked.onsuccess = () => {
    const held = asked.result.transaction("changes").objectStore("changes").getAll();
    held.onsuccess = () => { asked.result.close(); done(held.result.some(({ body }) => body.includes(text))); };
  };
})"""
"""Whether a change that stands in the browser's storage holds this text."""


ALL_OFFERED = """() => new Promise((done) => {
  const shown = [...document.querySelectorAll(".kit-copied-text")].filter((each) => each.textContent).length;
  const asked = indexedDB.open("coalition-kit");
  asked.onsuccess = () => {
    const held = asked.result.transaction("drafts").objectStore("drafts").count();
    held.onsuccess = () => { asked.result.close(); done(held.result <= shown); };
  };
})"""
"""Whether every draft that stands in the browser's storage is offered on the page."""


@dataclass(frozen=True)
class Visit:
    """A text that a person typed into a field; `bound` where the field belongs to a record that is there."""

    text: str
    bound: bool
    left: bool
    acknowledged: bool


def visits(page: Page) -> list[Visit]:
    """What was typed into this page."""
    return [Visit(**each) for each in page.evaluate("visits.map(({ field, ...said }) => said)")]


def has_ended(page: Page) -> bool:
    """Whether the page says that the work has stopped."""
    return bool(page.evaluate("document.documentElement.dataset.kitLine === 'ended'"))


class Typist:
    """A person who types numbered texts into fields of all kinds, wherever chance leads."""

    def __init__(self, page: Page, chance: random.Random) -> None:
        self.page, self._chance = page, chance
        self._number = 0
        self._ways: tuple[Callable[[], None], ...] = (self.about, self.text, self.actor_note, self.new_member)

    def type_until(self, is_over: Callable[[], bool]) -> None:
        """Goes on until the work has stopped; what a dead kernel leaves unanswered is let be."""
        self.page.set_default_timeout(PATIENCE)
        while not is_over():
            way = self._chance.choice(self._ways)
            with suppress(Error, AssertionError):
                for _ in range(self._chance.randint(1, 3)):
                    way()
        self.page.set_default_timeout(30_000)

    def about(self) -> None:
        go(self.page, "Home")
        field = self.page.get_by_label("About the coalition").locator("visible=true")
        if not field.is_visible():
            self.page.get_by_role("button", name="Change name, country or description").click()
        self._add(field)

    def text(self) -> None:
        go(self.page, "Report")
        section = self.page.locator(".kit-choice-list").get_by_role("button").filter(has_text="etention").first
        section.click()
        self._add(self.page.get_by_role("main").get_by_label("Lake Paralegals", exact=True).locator("visible=true"))

    def actor_note(self) -> None:
        go(self.page, "Actors")
        self.page.locator('.kit-node[aria-label^="Disability Forum"]').focus()
        self.page.keyboard.press("Enter")
        card = self.page.locator(".kit-actor-card")
        note = card.get_by_label("Note").locator("visible=true")
        expect(card.get_by_role("heading").first).to_contain_text("Disability Forum", timeout=PATIENCE)
        if not note.is_visible():
            card.get_by_role("button", name="Change", exact=True).click()
        self._add(note)
        if self._chance.random() < 0.7:
            card.get_by_role("button", name="Save the changes").click()

    def new_member(self) -> None:
        go(self.page, "Home")
        field = self.page.get_by_role("main").get_by_label("Name of the organisation").locator("visible=true")
        if not field.is_visible():
            self.page.get_by_role("main").get_by_role("button", name="Add a member").locator("visible=true").click()
        self._add(field)
        if self._chance.random() < 0.5:
            self.page.get_by_role("main").get_by_role("button", name="Keep the member").click()

    def _add(self, field: Locator) -> None:
        field.focus()
        self.page.keyboard.press("Control+End")
        for _ in range(self._chance.randint(1, 2)):
            self._number += 1
            self.page.keyboard.type(f" Words {self._number} typed.")
        if self._chance.random() < 0.7:
            field.blur()


def wait_for_recorded(page: Page, text: str) -> None:
    """Waits until the browser keeps a change with this text."""
    until(page, RECORDED, text)


@dataclass(frozen=True)
class Found:
    """Where typed texts came back: those of the log, and those that are offered to be copied."""

    log: Log
    recorded: frozenset[str]
    offered: tuple[str, ...]

    def is_recorded(self, text: str) -> bool:
        return any(text.strip() in each for each in self.recorded)

    def is_there(self, text: str) -> bool:
        return self.is_recorded(text) or any(text.strip() in each for each in self.offered)


def texts_of(log: Log) -> frozenset[str]:
    """Every text that a change of the log has set."""
    fields = (fields for change in log for fields in change.sets.values())
    return frozenset(value for each in fields for value in each.values() if isinstance(value, str))


def save(page: Page, file: Path) -> Log:
    """The workspace as the browser alone gives it away."""
    with page.expect_download() as saved:
        page.get_by_role("banner").get_by_role("button", name="Save a file", exact=True).click()
    saved.value.save_as(file)
    return read(file)


def find(page: Page, file: Path) -> Found:
    """All texts that stand in the workspace of this page or are offered on it."""
    go(page, "Home")
    until(page, ALL_OFFERED)
    offered = tuple(page.locator(".kit-copied-text").all_text_contents())
    log = save(page, file)
    return Found(log, texts_of(log), offered)


def continue_after_end(page: Page, name: str) -> None:
    """Presses Continue where the page says that the work has stopped, and waits until it is back on a fresh page."""
    page.evaluate("window.isOver = true")
    page.locator(STATUS).get_by_role("button", name="Continue", exact=True).click(timeout=60_000)
    page.wait_for_function("() => !window.isOver", timeout=60_000)
    expect(page.locator(".kit-top-name")).to_have_text(name, timeout=60_000)


def continue_from_home(page: Page, name: str) -> None:
    """Chooses the offer of a fresh page to continue."""
    go_on(page)
    expect(page.locator(".kit-top-name")).to_have_text(name, timeout=60_000)


def open_example(page: Page, address: str, state: str = "kept") -> str:
    """Opens the example as a workspace to work on, and waits for the state of saving; its name."""
    page.goto(f"{address}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    name = "Amarani Covenant Coalition"
    expect(page.locator(".kit-top-name")).to_have_text(name)
    page.wait_for_function("wanted => document.kitKeeping?.state === wanted", arg=state)
    return name


def wait_in_page(page: Page, seconds: float) -> None:
    """Waits until this much time has passed for the page, which is how long a break lasts."""
    began = page.evaluate("performance.now()")
    limit = seconds * 1000
    page.wait_for_function(
        "([began, limit]) => performance.now() - began > limit", arg=[began, limit], timeout=limit + 30_000
    )


def seconds_until(look: Callable[[], object]) -> float:
    """How long it takes until `look()` has seen what it waits for."""
    began = time.monotonic()
    look()
    return time.monotonic() - began


def lost(texts: Iterable[str], is_there: Callable[[str], bool]) -> list[str]:
    """Those that are nowhere."""
    return [text for text in texts if not is_there(text)]
