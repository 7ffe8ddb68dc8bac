"""The page around the screens: starting, working, failing, losing the line."""

import json
import re
from pathlib import Path

import pytest
from keeping import until
from playwright.sync_api import Page, expect
from serving import RunningKit, start_probes

pytestmark = pytest.mark.browser

HOME = "voila/render/workbooks/home.ipynb"


def open_home(page: Page, address: str) -> None:
    page.goto(address + HOME, wait_until="commit")
    expect(page.get_by_role("button", name="Press me")).to_be_visible(timeout=30_000)


def test_the_bare_address_leads_to_the_home_workbook(page: Page, probe_server: str) -> None:
    page.goto(probe_server, wait_until="commit")
    assert page.url == probe_server + HOME


def test_the_first_paint_says_in_words_that_the_kit_starts(page: Page, probe_server: str) -> None:
    page.goto(probe_server + HOME, wait_until="commit")
    expect(page.get_by_role("status").filter(has_text="Starting…")).to_be_visible()
    expect(page.get_by_role("button", name="Press me")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Starting…")).to_have_count(0)


def test_the_page_names_its_language_direction_and_title(page: Page, probe_server: str) -> None:
    open_home(page, probe_server)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page).to_have_title("Coalition Kit")
    expect(page.get_by_role("main")).to_have_count(1)


def test_a_widget_answers(page: Page, probe_server: str) -> None:
    open_home(page, probe_server)
    page.get_by_role("button", name="Press me").click()
    expect(page.get_by_role("button", name="Pressed")).to_be_visible()


def test_a_module_runs_under_the_policy_with_its_style(page: Page, probe_server: str) -> None:
    page.goto(probe_server + "voila/render/workbooks/module.ipynb", wait_until="commit")
    counter = page.locator("button.counter")
    expect(counter).to_have_css("background-color", "rgb(1, 2, 3)", timeout=30_000)
    counter.click()
    expect(counter).to_have_text("1 doubled is 2")


def test_work_of_more_than_two_seconds_is_said_and_counted(page: Page, probe_server: str) -> None:
    open_home(page, probe_server)
    page.get_by_role("button", name="Work slowly").click()
    status = page.locator("#kit-status")
    expect(status).to_have_text(re.compile(r"Working…\s+[23] s"), timeout=5_000)
    expect(status).to_be_hidden(timeout=5_000)


def test_a_workbook_that_fails_says_what_to_do_and_shows_no_traceback(page: Page, probe_server: str) -> None:
    page.goto(probe_server + "voila/render/workbooks/broken.ipynb")
    expect(page.get_by_role("alert")).to_contain_text("The kit could not start")
    expect(page.get_by_role("link", name="Load the page again")).to_be_visible()
    assert "RuntimeError" not in page.content()
    assert "a secret of Python" not in page.content()


def test_a_failing_press_shows_no_traceback(page: Page, probe_server: str) -> None:
    open_home(page, probe_server)
    page.get_by_role("button", name="Fail").click()
    page.get_by_role("button", name="Press me").click()
    expect(page.get_by_role("button", name="Pressed")).to_be_visible()
    assert "ZeroDivisionError" not in page.locator("body").inner_text()


def test_a_file_of_twenty_megabytes_arrives(page: Page, probe_server: str, tmp_path: Path) -> None:
    open_home(page, probe_server)
    file = tmp_path / "big.bin"
    file.write_bytes(b"x" * 20_000_000)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Upload").click()
    chooser.value.set_files(file)
    expect(page.get_by_text("20000000 bytes")).to_be_visible(timeout=20_000)


def test_a_killed_server_is_said_within_five_seconds(unwatched_page: Page, own_kit: RunningKit) -> None:
    open_home(unwatched_page, own_kit.address)
    own_kit.kill()
    expect(unwatched_page.get_by_role("status")).to_contain_text("No connection since", timeout=5_000)


def test_a_silent_server_is_said_within_five_seconds_and_so_is_its_return(
    unwatched_page: Page, own_kit: RunningKit
) -> None:
    open_home(unwatched_page, own_kit.address)
    own_kit.freeze()
    status = unwatched_page.locator("#kit-status")
    expect(status).to_contain_text("No connection since", timeout=5_000)
    own_kit.thaw()
    expect(status).to_contain_text("The connection is back", timeout=10_000)
    unwatched_page.get_by_role("button", name="Press me").click()
    expect(unwatched_page.get_by_role("button", name="Pressed")).to_be_visible()


def test_a_kernel_that_is_gone_offers_a_fresh_page(unwatched_page: Page, own_kit: RunningKit) -> None:
    open_home(unwatched_page, own_kit.address)
    unwatched_page.evaluate(
        """async () => {
            const { kernelId } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
            const token = document.cookie.match("_xsrf=([^;]*)")[1];
            await fetch(`/voila/api/shutdown/${kernelId}`, { method: "POST", headers: { "X-XSRFToken": token } });
        }"""
    )
    expect(unwatched_page.get_by_role("button", name="Load the page again")).to_be_visible(timeout=10_000)


def test_a_session_that_ends_unless_somebody_is_there_counts_down(
    page: Page, probes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COALITION_KIT_IDLE_SECONDS", "6")
    kit = start_probes(probes)
    try:
        open_home(page, kit.address)
        status = page.locator("#kit-status")
        expect(status).to_contain_text("the session may end in", timeout=10_000)
        expect(status).to_contain_text(re.compile(r"[01] s"), timeout=10_000)
        status.get_by_role("button", name="I am still here").click()
        expect(status).to_be_hidden()
        page.get_by_role("button", name="Press me").click()
        expect(page.get_by_role("button", name="Pressed")).to_be_visible()
    finally:
        kit.stop()


@pytest.mark.parametrize("farewell", ["beforeunload", "pagehide"])
def test_a_closed_page_ends_its_kernel(unwatched_page: Page, probe_server: str, farewell: str) -> None:
    other = {"beforeunload": "pagehide", "pagehide": "beforeunload"}[farewell]
    unwatched_page.add_init_script(f"addEventListener('{other}', (event) => event.stopImmediatePropagation(), true)")
    open_home(unwatched_page, probe_server)
    config = json.loads(unwatched_page.locator("#jupyter-config-data").text_content() or "")
    kernel = f"{probe_server}api/kernels/{config['kernelId']}"
    assert unwatched_page.request.get(kernel).ok
    unwatched_page.goto(probe_server)
    until(unwatched_page, "async address => (await fetch(address)).status === 404", kernel)
