"""What tests of work in one room do: one shares the example, another joins it by the code."""

import re

from keeping import HOME, go
from playwright.sync_api import Page, expect

EXAMPLE = "Amarani Covenant Coalition"


def share(page: Page) -> str:
    """Opens the example and shares it; its code."""
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    expect(page.locator(".kit-top-name")).to_have_text(EXAMPLE)
    go(page, "Together")
    page.get_by_role("button", name="Share this workspace").click()
    code = page.locator(".kit-room-code b").locator("visible=true")
    expect(code).to_have_text(re.compile("[A-Z2-9]{3}-[A-Z2-9]{4}-[A-Z2-9]{3}"), timeout=30_000)
    return code.inner_text()


def join(page: Page, code: str) -> None:
    """Joins by the code as somebody types it who heard it."""
    page.get_by_role("button", name="Join a workspace in this room").click(timeout=60_000)
    page.get_by_label("Code of the workspace").locator("visible=true").fill(code.lower().replace("-", " "))
    page.get_by_label("Your name on changes").locator("visible=true").fill("Group B")
    page.get_by_role("button", name="Join", exact=True).locator("visible=true").click()
    expect(page.locator(".kit-top-name")).to_have_text(EXAMPLE, timeout=30_000)


def bring_together(address: str, one: Page, other: Page) -> None:
    """Two people, each with a page, in one room."""
    for each in (one, other):
        each.goto(address + HOME, wait_until="commit")
    join(other, share(one))
