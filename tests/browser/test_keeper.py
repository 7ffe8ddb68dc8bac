"""Saving in the browser: work comes back after every kind of break, and leaves no trace where it must not."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from keeping import (
    about_field,
    describe,
    free_port,
    go,
    go_on,
    kept,
    kill_all,
    kill_kernels,
    lines_kept,
    open_description,
    open_home,
    read,
    serve_at,
    start,
    wait_for_lines,
)
from playwright.sync_api import BrowserContext, Page, expect
from serving import ROOT, RunningKit

from tests.conftest import CHROMIUM_FLAGS, CHROMIUM_NAMES

pytestmark = pytest.mark.browser

MARKER = "Xylophone-Marker-4711"
PASSPHRASE = "lantern river copper ninety"


@pytest.fixture
def kit() -> Iterator[RunningKit]:
    running = serve_at(free_port())
    yield running
    running.stop()


def test_after_a_reload_the_work_goes_on_and_undo_reaches_back(page: Page, kit: RunningKit) -> None:
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    open_description(page)
    describe(page, "Nine organisations at the lake.")
    wait_for_lines(page, 2)
    page.reload()
    expect(page.get_by_role("button", name=re.compile("never saved as a file"))).to_be_visible(timeout=60_000)
    go_on(page)
    expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition")
    go(page, "Home")
    expect(page.get_by_text("This workspace is not saved as a file yet.")).to_be_visible()
    page.get_by_role("button", name="Change name, country or description").click()
    expect(about_field(page)).to_have_value("Nine organisations at the lake.")
    page.get_by_role("button", name="Undo: describe the coalition").click()
    expect(about_field(page)).to_have_value("")


def test_changes_after_the_last_file_are_counted_over_a_reload(page: Page, kit: RunningKit) -> None:
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    with page.expect_download():
        page.get_by_role("banner").get_by_role("button", name="Save a file", exact=True).click()
    open_description(page)
    describe(page, "Nine organisations.")
    wait_for_lines(page, 2)
    page.reload()
    offer = page.get_by_role("button", name=re.compile("1 change after your last saved file"))
    expect(offer).to_be_visible(timeout=60_000)
    offer.click()
    go(page, "Home")
    expect(page.get_by_text("1 change is newer than your last saved file.")).to_be_visible()


def test_typed_kernel_and_server_killed_restarted_nothing_is_missing(unwatched_page: Page) -> None:
    page, port = unwatched_page, free_port()
    first = serve_at(port)
    open_home(page, first.address)
    start(page, "Lake Coalition")
    open_description(page)
    describe(page, "Nine organisations at the lake.")
    wait_for_lines(page, 2)
    describe(page, "Ten organisations, in a field that was not left", leave=False)
    # The server first: one that lives would say that the kernel is gone, and then nobody can type any more.
    kill_all(first)
    expect(page.locator("#kit-status")).to_contain_text("No connection since", timeout=5_000)
    about_field(page).press_sequentially(", typed without a server.")
    second = serve_at(port)
    try:
        page.get_by_role("button", name="Continue", exact=True).click(timeout=30_000)
        expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition", timeout=60_000)
        open_description(page)
        expect(about_field(page)).to_have_value(
            "Ten organisations, in a field that was not left, typed without a server."
        )
    finally:
        second.stop()


def test_a_killed_kernel_stops_the_work_within_five_seconds(unwatched_page: Page, kit: RunningKit) -> None:
    page = unwatched_page
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    kept(page)
    kill_kernels(kit)
    expect(page.locator("#kit-status")).to_contain_text("The work has stopped", timeout=5_000)
    expect(page.locator(".kit-work")).to_have_attribute("inert", "")
    page.locator("#kit-status").get_by_role("button", name="Continue").click()
    expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition", timeout=60_000)


def test_a_backup_is_made_when_kernel_and_server_are_gone(
    unwatched_page: Page, kit: RunningKit, tmp_path: Path
) -> None:
    page = unwatched_page
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    open_description(page)
    describe(page, "Nine organisations at the lake.")
    wait_for_lines(page, 2)
    kill_kernels(kit)
    kit.kill()
    expect(page.locator("#kit-status")).to_be_visible(timeout=5_000)
    with page.expect_download() as saved:
        page.get_by_role("banner").get_by_role("button", name="Save a file", exact=True).click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    assert len(read(file)) == 2
    shown = subprocess.run([sys.executable, "-m", "kit", "show", str(file)], capture_output=True, text=True, cwd=ROOT)
    assert (shown.returncode, "Lake Coalition" in shown.stdout) == (0, True)


def test_a_text_typed_in_the_moment_before_the_tab_closes_is_there_again(unwatched_page: Page, kit: RunningKit) -> None:
    page = unwatched_page
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    kept(page)
    open_description(page)
    describe(page, "Typed and never left", leave=False)
    page.close()
    other = unwatched_page.context.new_page()
    open_home(other, kit.address)
    go_on(other)
    expect(other.locator(".kit-top-name")).to_have_text("Lake Coalition")
    open_description(other)
    expect(about_field(other)).to_have_value("Typed and never left")


def test_a_half_filled_form_is_listed_to_copy_or_discard(unwatched_page: Page, kit: RunningKit) -> None:
    page = unwatched_page
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    go(page, "Home")
    page.get_by_role("main").get_by_role("button", name="Add a member").locator("visible=true").click()
    page.get_by_role("main").get_by_label("Name of the organisation").fill("Delta Women's Council")
    page.reload()
    go_on(page)
    expect(page.get_by_role("heading", name="Typed, but not used yet")).to_be_visible()
    expect(page.locator(".kit-copied-text")).to_have_text("Delta Women's Council")
    page.get_by_role("button", name="Discard").click()
    expect(page.get_by_role("heading", name="Typed, but not used yet")).to_be_hidden()


def test_two_tabs_add_to_one_store_and_come_back_together(unwatched_page: Page, kit: RunningKit) -> None:
    one = unwatched_page
    open_home(one, kit.address)
    start(one, "Lake Coalition")
    wait_for_lines(one, 1)
    two = one.context.new_page()
    open_home(two, kit.address)
    go_on(two)
    expect(two.locator(".kit-top-name")).to_have_text("Lake Coalition")
    open_description(one)
    describe(one, "From the first tab.")
    wait_for_lines(one, 2)
    open_description(two)
    two.get_by_label("Since when").fill("2019")
    two.get_by_label("Since when").blur()
    wait_for_lines(two, 3)
    one.close()
    two.reload()
    go_on(two)
    open_description(two)
    expect(about_field(two)).to_have_value("From the first tab.")
    expect(two.get_by_label("Since when")).to_have_value("2019")


def seal(page: Page) -> None:
    go(page, "Home")
    page.get_by_label("Kept under a passphrase").check()
    page.get_by_label("Passphrase", exact=True).locator("visible=true").fill(PASSPHRASE)
    page.get_by_label("The same once more").fill(PASSPHRASE)
    page.get_by_role("button", name="Keep under this passphrase").click()
    expect(page.get_by_text("encrypted under your passphrase.")).to_be_visible()


def test_under_a_passphrase_nothing_readable_is_kept_and_a_wrong_one_is_told(
    unwatched_page: Page, kit: RunningKit
) -> None:
    page = unwatched_page
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    open_description(page)
    describe(page, MARKER)
    wait_for_lines(page, 2)
    seal(page)
    kept(page)
    assert lines_kept(page, "coalition-kit-sealed") == 2
    assert page.evaluate("indexedDB.databases().then((all) => all.map((each) => each.name))") == [
        "coalition-kit-sealed"
    ]
    page.reload()
    main = page.get_by_role("main")
    main.get_by_label("Passphrase").fill("not the right one at all", timeout=60_000)
    main.get_by_role("button", name="Open what is kept").click()
    expect(main.get_by_text("This passphrase does not open what is kept here.")).to_be_visible()
    main.get_by_label("Passphrase").fill(PASSPHRASE)
    main.get_by_role("button", name="Open what is kept").click()
    go_on(page)
    open_description(page)
    expect(about_field(page)).to_have_value(MARKER)


def test_on_an_address_shared_with_strangers_nothing_is_kept_until_it_is_chosen(
    unwatched_page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COALITION_KIT_SHARED", "1")
    page, shared = unwatched_page, serve_at(free_port())
    try:
        open_home(page, shared.address)
        start(page, "Lake Coalition")
        expect(page.locator(".kit-saved")).to_contain_text("Not kept yet: choose how")
        assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
        go(page, "Home")
        expect(page.get_by_label("Kept under a passphrase")).to_be_visible()
        expect(page.get_by_label("Kept in this browser", exact=True)).to_have_count(0)
        seal(page)
        kept(page)
        assert lines_kept(page, "coalition-kit-sealed") == 1
    finally:
        shared.stop()


def test_a_browser_without_room_is_told_and_the_backup_still_holds_all(
    unwatched_page: Page, kit: RunningKit, tmp_path: Path
) -> None:
    page = unwatched_page
    page.add_init_script(
        "IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };"
    )
    open_home(page, kit.address)
    start(page, "Lake Coalition")
    expect(page.locator(".kit-saved")).to_contain_text("Could not save in this browser: it has no more room.")
    with page.expect_download() as saved:
        page.get_by_role("banner").get_by_role("button", name="Save a file", exact=True).click()
    saved.value.save_as(tmp_path / "all.coalition")
    assert len(read(tmp_path / "all.coalition")) == 1


@contextmanager
def own_profile(browser_type, folder: Path) -> Iterator[BrowserContext]:
    """A browser whose profile lies in a folder of its own."""
    chromium = next(filter(None, map(shutil.which, CHROMIUM_NAMES)))
    context = browser_type.launch_persistent_context(str(folder), executable_path=chromium, args=CHROMIUM_FLAGS)
    yield context
    context.close()


def places_of(folder: Path, text: str) -> list[str]:
    """The files under a folder that hold a text, in either way that a browser writes texts."""
    forms = (text.encode(), text.encode("utf-16-le"))
    files = (path for path in folder.rglob("*") if path.is_file())
    return [str(path.relative_to(folder)) for path in files if any(form in path.read_bytes() for form in forms)]


def test_after_forgetting_nothing_typed_is_left_in_the_profile_on_disk(
    browser, kit: RunningKit, tmp_path: Path
) -> None:
    with own_profile(browser.browser_type, tmp_path) as context:
        page = context.new_page()
        open_home(page, kit.address)
        start(page, "Lake Coalition")
        open_description(page)
        describe(page, f"First {MARKER}.")
        wait_for_lines(page, 2)
        describe(page, f"Second {MARKER}, typed only.", leave=False)
        page.reload()
        go_on(page)
        expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition")
        assert places_of(tmp_path, MARKER)
        go(page, "Home")
        page.get_by_role("button", name="Forget everything on this computer").click()
        page.get_by_role("dialog").get_by_role("button", name="Forget everything").click()
        expect(page.get_by_role("status").filter(has_text="Nothing is kept in this browser any more")).to_be_attached()
        assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
        assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    assert places_of(tmp_path, MARKER) == []
