"""Two ways to use a page: with a keyboard and nothing else, and with a finger on a phone."""

from pathlib import Path
from typing import Protocol

from playwright.sync_api import Download, Locator, Page, expect

_MOST_STEPS = 160


class Hand(Protocol):
    """What a person does to a page, whatever they do it with."""

    page: Page

    def press(self, thing: Locator) -> None:
        """Presses a button."""

    def write(self, field: Locator, text: str) -> None:
        """Writes a text into an empty field and leaves it there."""

    def choose(self, field: Locator, words: str) -> None:
        """Chooses from a list by what its choice says."""

    def pick(self, row: Locator) -> None:
        """Picks a row of a list of choices, which a phone folds into one line."""

    def turn(self, view: str) -> None:
        """Turns to another view of the actors."""

    def go(self, place: str) -> None:
        """Goes to another workbook."""


class Keyboard:
    """A person who comes to everything by Tab and does everything by keys."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, thing: Locator) -> None:
        """Presses Tab until the keyboard is at a thing; a thing that cannot be reached fails the test."""
        expect(thing).to_be_visible()
        for _ in range(_MOST_STEPS):
            if thing.evaluate("thing => thing === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"The keyboard does not come to {thing}.")

    def press(self, thing: Locator) -> None:
        self.reach(thing)
        self.page.keyboard.press("Space" if thing.get_attribute("type") == "checkbox" else "Enter")

    def write(self, field: Locator, text: str) -> None:
        self.reach(field)
        self.page.keyboard.type(text)
        self.page.keyboard.press("Tab")

    def choose(self, field: Locator, words: str) -> None:
        """Goes down the list from its first line, as arrows do."""
        expect(field.get_by_role("option", name=words, exact=True)).to_have_count(1)
        self.reach(field)
        said = field.evaluate("list => [...list.options].map((each) => each.label.replace(/\\s/g, ' '))")
        self.page.keyboard.press("Home")
        for _ in range(said.index(words)):
            self.page.keyboard.press("ArrowDown")
        expect(field.locator("option:checked")).to_have_text(words)

    def pick(self, row: Locator) -> None:
        """Comes to the one stop of the list and goes down from its first row."""
        rows = _list_of(row).locator(".kit-choice")
        self.reach(_list_of(row).locator('.kit-choice[tabindex="0"]'))
        self.page.keyboard.press("Home")
        for _ in range(rows.evaluate_all("(rows, row) => rows.indexOf(row)", row.element_handle())):
            self.page.keyboard.press("ArrowDown")
        expect(row).to_be_focused()
        self.page.keyboard.press("Enter")

    def turn(self, view: str) -> None:
        self.press(self.page.locator(".kit-switch").get_by_role("button", name=view, exact=True))

    def go(self, place: str) -> None:
        self.press(_places(self.page).get_by_role("button", name=place).locator("visible=true"))
        _arrived(self.page, place)


class Finger:
    """A person with a phone: everything is tapped, and only what is typed comes from keys."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, thing: Locator) -> None:
        thing.tap()

    def write(self, field: Locator, text: str) -> None:
        field.tap()
        self.page.keyboard.insert_text(text)
        field.blur()

    def choose(self, field: Locator, words: str) -> None:
        """A phone shows its own list for this, which no test can tap."""
        field.tap()
        field.select_option(label=words)

    def pick(self, row: Locator) -> None:
        self.press(_list_of(row).locator(".kit-choice-folded"))
        self.press(row)

    def turn(self, view: str) -> None:
        self.choose(self.page.get_by_label("View", exact=True).locator("visible=true"), f"View: {view}")

    def go(self, place: str) -> None:
        button = _places(self.page).get_by_role("button", name=place).locator("visible=true")
        if not button.count():
            self.press(_places(self.page).get_by_role("button", name="More").locator("visible=true"))
            button = self.page.get_by_role("button", name=place).locator("visible=true")
        self.press(button.first)
        _arrived(self.page, place)


def brought(hand: Hand, thing: Locator, file: Path) -> None:
    """Presses what asks for a file, and chooses one."""
    with hand.page.expect_file_chooser() as asked:
        hand.press(thing)
    asked.value.set_files(file)


def saved(hand: Hand, thing: Locator, folder: Path) -> Path:
    """Presses what hands a file over, and where it was saved."""
    with hand.page.expect_download(timeout=60_000) as coming:
        hand.press(thing)
    download: Download = coming.value
    file = folder / download.suggested_filename
    download.save_as(file)
    return file


def _list_of(row: Locator) -> Locator:
    return row.page.locator(".kit-choice-list:visible").filter(has=row)


def _places(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Workbooks")


def _arrived(page: Page, place: str) -> None:
    expect(page.get_by_role("heading", level=1, name=place)).to_be_visible()
