"""Two laptops work apart on copies of one workspace; a file and an Excel sheet bring everything together again."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from serving import start_kit

from tests.returning import Edited
from tests.watching import Watch

pytestmark = pytest.mark.browser

FORUM = "Disability Forum"
FIRST = "They counted 214 people in one week."
SECOND = "They counted 241 people."


@pytest.fixture
def other_server() -> Iterator[str]:
    """The address of a second server, as on another laptop."""
    kit = start_kit("-m", "kit", "serve", "--no-browser", "--port", "0")
    yield kit.address
    kit.stop()


@pytest.fixture
def other_page(browser: Browser, other_server: str) -> Iterator[Page]:
    """A page of another browser, watched like the first and closed before its server."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    watch, page = Watch(), context.new_page()
    watch.follow(page)
    yield page
    context.close()
    assert watch.strange_requests == []
    assert watch.console_errors == []


def go(page: Page, place: str) -> Locator:
    page.get_by_role("navigation", name="Workbooks").get_by_role("button", name=place).locator("visible=true").click()
    expect(page.get_by_role("heading", level=1, name=place)).to_be_visible()
    return page.get_by_role("main")


def name_oneself(page: Page, name: str) -> None:
    go(page, "Together")
    field = page.get_by_role("complementary").get_by_label("Your name on changes").locator("visible=true")
    field.fill(name)
    field.blur()
    expect(page.get_by_text(f"Your next changes carry the name {name}.").first).to_be_attached()


def save(page: Page, file: Path) -> Path:
    with page.expect_download() as saved:
        page.get_by_role("banner").get_by_role("button", name="Save a file").click()
    saved.value.save_as(file)
    return file


def open_example(page: Page, address: str) -> None:
    page.goto(f"{address}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    expect(page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition")


def open_file(page: Page, address: str, file: Path) -> None:
    page.goto(f"{address}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Open a saved file").click(timeout=60_000)
    page.locator(".kit-open-file input[type=file]").first.set_input_files(file)
    expect(page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition")


def fill(field: Locator, words: str) -> None:
    field.fill(words)
    field.blur()


def open_detention(page: Page) -> Locator:
    main = go(page, "Report")
    page.locator(".kit-choice-list").get_by_role("button").filter(has_text="etention").first.click()
    return main


def write(page: Page, text: str, title: str) -> None:
    main = open_detention(page)
    fill(main.get_by_label("Lake Paralegals", exact=True).locator("visible=true").first, text)
    expect(page.locator('[data-tool="undo"]')).to_have_attribute("aria-label", re.compile("change a text"))
    fill(main.get_by_label("Title in the outline").locator("visible=true"), title)
    expect(page.locator(".kit-choice-title", has_text=title)).to_be_visible()


def rename_actor(page: Page, name: str, to: str) -> None:
    go(page, "Actors")
    node = page.locator(f'.kit-node[aria-label^="{name}"]')
    node.focus()
    page.keyboard.press("Enter")
    page.locator(".kit-actor-card").get_by_role("button", name="Change").first.click()
    page.locator(".kit-actor-form").get_by_label("Name of the actor").locator("visible=true").fill(to)
    page.locator(".kit-actor-form").get_by_role("button", name="Save the changes").locator("visible=true").click()
    expect(page.locator(f'.kit-node[aria-label^="{to}"]')).to_be_attached()


def register(page: Page, file: Path) -> Path:
    main = go(page, "Take away")
    main.get_by_role("checkbox", name="Actor register").check()
    main.get_by_role("button", name="Make 1 file").click()
    with page.expect_download(timeout=60_000) as made:
        main.get_by_role("button", name="coalition-actors.xlsx").click(timeout=60_000)
    made.value.save_as(file)
    return file


def edit_in_excel(file: Path) -> None:
    """Rename the forum as a person does in a spreadsheet."""
    edited = Edited(file.read_bytes())
    sheet = edited.book["Elements"]
    columns = edited.columns(sheet)
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, columns["Label"]).value == FORUM)
    sheet.cell(row, columns["Label"]).value = "Forum of Disabled People"
    file.write_bytes(edited.data)


def bring(page: Page, *files: Path) -> Locator:
    main = go(page, "Together")
    main.locator(".kit-bring-copies input[type=file]").set_input_files(list(files))
    copies = main.locator(".kit-copy")
    expect(copies).to_contain_text("Coast office")
    expect(copies).to_contain_text("both values are kept")
    main.get_by_role("button", name="Take 1 difference").click()
    expect(conflicts(page)).to_have_count(1)
    main.get_by_role("button", name="Bring this copy in").click()
    expect(conflicts(page)).to_have_count(3)
    return main


def conflicts(page: Page) -> Locator:
    return page.locator(".kit-conflict").locator("visible=true")


def settle_all(page: Page) -> None:
    for word, way, left in ((": Text", "Keep both", 2), ("Title", "Keep theirs", 1), ("Name", "Keep mine", 0)):
        card = conflicts(page).filter(has_text=re.compile(word.removeprefix(": ")))
        card.get_by_role("button", name=way).first.click()
        expect(conflicts(page)).to_have_count(left)


def test_two_laptops_come_together(
    page: Page, server: str, other_page: Page, other_server: str, tmp_path: Path
) -> None:
    open_example(page, server)
    name_oneself(page, "Lake office")
    shared = save(page, tmp_path / "shared.coalition")
    open_file(other_page, other_server, shared)
    name_oneself(other_page, "Coast office")
    sheet = register(other_page, tmp_path / "actors.xlsx")
    edit_in_excel(sheet)

    write(page, FIRST, "Detention, lake")
    rename_actor(page, FORUM, "Disability Forum of Amarani")
    write(other_page, SECOND, "Detention, coast")
    copy = save(other_page, tmp_path / "coast.coalition")

    main = bring(page, copy, sheet)
    expect(page.locator(".kit-rail")).to_contain_text("3 conflicts")
    settle_all(page)
    undo = page.locator('[data-tool="undo"]')
    for left in (1, 2, 3):
        undo.click()
        expect(conflicts(page)).to_have_count(left)
    settle_all(page)
    expect(page.locator(".kit-rail")).not_to_contain_text("conflict")
    expect(main.locator(".kit-timeline")).to_contain_text("Coast office")

    report = open_detention(page)
    expect(report.get_by_label("Lake Paralegals", exact=True).first).to_have_value(f"{FIRST}\n\n{SECOND}")
    expect(report.get_by_label("Title in the outline")).to_have_value("Detention, coast")
    go(page, "Actors")
    expect(page.locator('.kit-node[aria-label^="Disability Forum of Amarani"]')).to_be_attached()
