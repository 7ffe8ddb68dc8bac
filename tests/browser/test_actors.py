"""The actor map in a real browser: drag, zoom, keyboard, find, the phone's sheet, and the table."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

FAR = 1.5
WATCH_REPAINTS = """() => {
  window.touched = new Set();
  const note = (all) => all.forEach((each) => touched.add(each.target.closest(".kit-node")?.dataset.id));
  const watched = { subtree: true, attributes: true, attributeFilter: ["d", "aria-label"] };
  new MutationObserver(note).observe(document.querySelector(".kit-map-sheet"), watched);
}"""


def open_actors(page: Page, server: str) -> Locator:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name=re.compile("example", re.I)).first.click(timeout=60_000)
    page.locator('[data-place="actors"]:visible').click()
    node = actor(page, "National Human Rights Commission")
    expect(node).to_be_visible(timeout=30_000)
    wait_for_rest(page, node)
    return node


def actor(page: Page, name: str) -> Locator:
    return page.locator(f'.kit-node[aria-label^="{name}"]')


def place(node: Locator) -> tuple[float, float]:
    """Where the middle of an actor stands on the sheet, in pixels."""
    x, y = re.findall(r"-?[\d.]+", node.get_attribute("transform") or "")[:2]
    return float(x), float(y)


def wait_for_place(page: Page, node: Locator, there: tuple[float, float]) -> None:
    """Wait until an actor stands there, within FAR."""
    page.wait_for_function(
        """([node, x, y, far]) => {
            const [a, b] = node.getAttribute("transform").match(/-?[\\d.]+/g).map(Number);
            return Math.abs(a - x) <= far && Math.abs(b - y) <= far;
        }""",
        arg=[node.element_handle(), *there, FAR],
    )


def wait_for_rest(page: Page, node: Locator) -> None:
    """Wait until an actor has stood on one place of the page for half a second: a busy machine brings parts late."""
    page.wait_for_function(
        """(node) => {
            const { x, y } = node.getBoundingClientRect(), here = `${x} ${y}`;
            if (window.restsAt !== here) { window.restsAt = here; window.restsSince = performance.now(); }
            return performance.now() - window.restsSince > 500;
        }""",
        arg=node.element_handle(),
    )


def on_page(page: Page, node: Locator) -> tuple[float, float]:
    sheet = page.locator(".kit-map-sheet").bounding_box()
    assert sheet is not None
    x, y = place(node)
    return sheet["x"] + x, sheet["y"] + y


def test_an_actor_is_dragged_stays_and_comes_back_by_undo(page: Page, server: str) -> None:
    node = open_actors(page, server)
    x, y = on_page(page, node)
    before = place(node)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y + 20, steps=3)
    page.mouse.move(x + 60, y + 40, steps=3)
    page.mouse.up()
    expect(page.locator('[data-tool="undo"]')).to_have_attribute("aria-label", re.compile("move an actor"))
    after = place(node)
    assert after == pytest.approx((before[0] + 60, before[1] + 40), abs=FAR)
    page.locator('[data-tool="undo"]').click()
    wait_for_place(page, node, before)


def test_choosing_shows_card_ring_and_ties_and_escape_lets_go(page: Page, server: str) -> None:
    node = open_actors(page, server)
    page.mouse.click(*on_page(page, node))
    expect(node).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("heading", name="National Human Rights Commission")).to_be_visible()
    assert page.locator(".kit-tie-near").count() >= 5
    page.keyboard.press("Escape")
    expect(node).to_have_attribute("aria-pressed", "false")
    expect(page.get_by_text("Choose an actor on the map")).to_be_visible()


def test_arrows_walk_and_enter_chooses(page: Page, server: str) -> None:
    node = open_actors(page, server)
    page.mouse.click(*on_page(page, node))
    page.keyboard.press("ArrowRight")
    walked = page.locator(".kit-node:focus")
    expect(walked).not_to_have_attribute("aria-label", re.compile("^National Human Rights Commission"))
    assert place(walked)[0] > place(node)[0]
    name = (walked.get_attribute("aria-label") or "").split(", ")[0]
    page.keyboard.press("Enter")
    expect(page.locator(".kit-actor-card h2")).to_contain_text(name)


def test_the_keyboard_moves_an_actor_too(page: Page, server: str) -> None:
    node = open_actors(page, server)
    before = place(node)
    page.mouse.click(*on_page(page, node))
    page.keyboard.press("Shift+ArrowDown")
    expect(page.locator('[data-tool="undo"]')).to_have_attribute("aria-label", re.compile("move an actor"))
    assert place(node) == pytest.approx((before[0], before[1] + 12), abs=FAR)


def test_everybody_is_named_and_zoom_spreads_places_and_keeps_the_size_of_words(page: Page, server: str) -> None:
    open_actors(page, server)
    expect(page.locator(".kit-unnamed")).to_have_count(0)
    first, second = actor(page, "Ministry of Justice"), actor(page, "State Television")
    began = place(first)
    before = abs(place(first)[0] - place(second)[0])
    tall = page.locator(".kit-name-on").first.evaluate("text => getComputedStyle(text).fontSize")
    stood = first.get_attribute("transform") or ""
    page.get_by_role("button", name="Closer").click()
    expect(first).not_to_have_attribute("transform", stood)
    assert abs(place(first)[0] - place(second)[0]) == pytest.approx(before * 1.5, abs=FAR)
    assert page.locator(".kit-name-on").first.evaluate("text => getComputedStyle(text).fontSize") == tall == "12px"
    page.get_by_role("button", name="Show the whole map").click()
    wait_for_place(page, first, began)
    assert abs(place(first)[0] - place(second)[0]) == pytest.approx(before, abs=FAR)


def test_finding_chooses_and_says_when_nobody_is_called_so(page: Page, server: str) -> None:
    open_actors(page, server)
    find = page.get_by_role("combobox", name="Find an actor")
    find.fill("Bar Assoc")
    expect(page.locator(".kit-actor-card h2")).to_have_text("Bar Association")
    find.fill("Zzz")
    expect(page.get_by_text("Nobody on the map is called so.")).to_be_visible()


def test_only_the_touched_actor_is_repainted(page: Page, server: str) -> None:
    open_actors(page, server)
    node = actor(page, "Disability Forum")
    page.mouse.click(*on_page(page, node))
    page.get_by_role("button", name="Change", exact=True).click()
    page.locator(".kit-actor-card").get_by_label("Influence").select_option("5, very much")
    page.evaluate(WATCH_REPAINTS)
    page.get_by_role("button", name="Save the changes").click()
    expect(node).to_have_attribute("aria-label", re.compile("influence 5 of 5"))
    own = node.get_attribute("data-id")
    assert {id for id in page.evaluate("[...touched]") if id} == {own}


def test_the_table_is_walked_sorted_and_opened_by_keyboard(page: Page, server: str) -> None:
    open_actors(page, server)
    views = page.get_by_role("group", name="How to show the actors")
    views.get_by_role("button", name="In words").click()
    expect(page.locator(".kit-said-actors")).to_be_visible()
    views.get_by_role("button", name="Table").click()
    expect(views.get_by_role("button", pressed=True)).to_have_text("Table")
    expect(page.locator(".kit-said-actors")).to_be_hidden()
    page.get_by_role("grid", name="Actors").get_by_role("button", name="Actor").click()
    first = page.locator(".kit-actor-tables .kit-row").first
    expect(first).to_contain_text("Amarani Rights Forum")
    first.focus()
    page.keyboard.press("ArrowDown")
    walked = page.locator(".kit-actor-tables .kit-row:focus")
    expect(walked).not_to_contain_text("Amarani Rights Forum")
    page.keyboard.press("Enter")
    expect(walked).to_have_attribute("aria-selected", "true")
    expect(page.locator(".kit-actor-card h2")).to_have_text(walked.locator("td").first.inner_text())


def test_on_a_phone_a_sheet_shows_the_chosen_and_leads_to_its_card(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    node = open_actors(page, server)
    page.locator(".kit-map-sheet").evaluate("sheet => { sheet.scrollIntoView(); window.scrollBy(0, -80); }")
    page.mouse.click(*on_page(page, node))
    sheet = page.locator(".kit-peek")
    expect(sheet).to_contain_text("Passive ally, influence 4 of 5")
    assert page.locator(".kit-node:not(.kit-unnamed)").count() > 1
    assert page.locator(".kit-node:not(.kit-unnamed):not(.kit-near)").count() == 0
    page.get_by_role("button", name="Follow a tie").click()
    expect(sheet).not_to_contain_text("National Human Rights Commission")
    page.get_by_role("button", name="Open the card").click()
    expect(page.locator(".kit-actor-card h2")).to_be_in_viewport()
    expect(sheet).to_be_hidden()
    page.get_by_role("combobox", name="View").select_option("View: Table")
    page.locator(".kit-actor-tables .kit-row", has_text="Bar Association").first.click()
    expect(sheet).to_contain_text("Bar Association")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
