"""Sealing in a real browser: the key is made there, stays there, and opens what was sealed for it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kit.content.plain_words import fingerprint
from kit.history.log import Log
from kit.storage.coalition.file import read_coalition
from kit.storage.sealing.age import seal, unseal
from kit.storage.sealing.keys import new_key, read_key_file

pytestmark = pytest.mark.browser


@pytest.fixture
def example(page: Page, server: str) -> Page:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Look at the example").click(timeout=60_000)
    expect(page.locator(".kit-top-name")).to_have_text("Amarani Covenant Coalition")
    return page


def _go(page: Page, place: str) -> None:
    page.get_by_role("navigation").get_by_role("button", name=place, exact=True).click()


def _seal_for_people(page: Page) -> None:
    _go(page, "Take away")
    page.get_by_role("button", name="Seal it for certain people").click()
    page.get_by_label("People by their keys").check()


def _saved(page: Page, button: str, path: Path) -> bytes:
    with page.expect_download() as file:
        page.get_by_role("button", name=button, exact=True).click()
    file.value.save_as(path)
    return path.read_bytes()


def _open(page: Page, path: Path) -> None:
    """Choose a file at Home; there a way stays open until a file is."""
    _go(page, "Home")
    chosen = page.locator(".kit-open-file input[type=file]")
    if not chosen.count():
        page.get_by_role("button", name="Open a saved file").click()
    chosen.set_input_files(path)


def test_a_key_made_in_the_browser_opens_what_was_sealed_for_it(example: Page, tmp_path: Path) -> None:
    sent: list[str] = []
    example.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    _seal_for_people(example)
    example.get_by_role("button", name="Make my key").click()
    public = example.locator(".kit-own-key code").inner_text()
    expect(example.locator(".kit-own-key b")).to_have_text(fingerprint(public))
    example.get_by_role("checkbox", name=re.compile("^Me")).check()
    (pair,) = _key_of(example, tmp_path)
    assert pair.public == public
    sealed = _saved(example, "Seal and save", tmp_path / "ours.coalition.age")
    assert isinstance(read_coalition(unseal(sealed, [pair.secret]), "ours"), Log)
    _open(example, tmp_path / "ours.coalition.age")
    expect(example.get_by_text("ours.coalition is open.").first).to_be_visible()
    assert not [frame for frame in sent if pair.secret in frame]


def _key_of(page: Page, folder: Path):
    pairs = read_key_file(_saved(page, "Save as a file", folder / "key.txt"), "key.txt")
    assert isinstance(pairs, tuple)
    return pairs


def test_a_key_that_was_made_elsewhere_is_loaded_and_opens(example: Page, tmp_path: Path) -> None:
    pair = new_key()
    (tmp_path / "key.txt").write_text(f"# mine\n{pair.secret}\n")
    (tmp_path / "no-key.txt").write_text("nothing here")
    (tmp_path / "theirs.age").write_bytes(seal(b"no workspace", [new_key().public, pair.public]))
    _open(example, tmp_path / "theirs.age")
    expect(example.get_by_text("Load the file of your key.")).to_be_visible()
    load = example.locator(".kit-sealed .kit-key-ring input[type=file]")
    load.set_input_files(tmp_path / "no-key.txt")
    expect(example.get_by_text("“no-key.txt” holds no secret key.")).to_be_visible()
    load.set_input_files(tmp_path / "key.txt")
    expect(example.get_by_text("“theirs” is not a workspace of the kit.")).to_be_visible()


def test_keys_and_receivers_stay_until_they_are_forgotten(example: Page, server: str) -> None:
    _seal_for_people(example)
    example.get_by_role("button", name="Make my key").click()
    expect(example.locator(".kit-own-key")).to_have_count(1)
    example.get_by_label("Name", exact=True).fill("Lake network")
    example.get_by_label("Public key", exact=True).fill(new_key().public)
    example.get_by_role("button", name="Add to the list").click()
    expect(example.get_by_role("checkbox", name=re.compile("Lake network"))).to_be_visible()
    example.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    example.get_by_role("button", name="Look at the example").click(timeout=60_000)
    _seal_for_people(example)
    expect(example.get_by_role("checkbox", name=re.compile("Lake network"))).to_be_visible()
    example.get_by_role("button", name="Forget", exact=True).click()
    example.get_by_role("button", name="Forget the key").click()
    expect(example.get_by_role("button", name="Make my key")).to_be_visible()


def test_a_passphrase_is_asked_for_beside_its_field(example: Page, tmp_path: Path) -> None:
    _go(example, "Take away")
    example.get_by_role("button", name="Seal it for certain people").click()
    shown = example.locator(".kit-offered-words p").inner_text()
    example.get_by_label("I have written it down").check()
    _saved(example, "Seal and save", tmp_path / "ours.coalition.age")
    expect(example.get_by_text(shown)).to_have_count(0)
    _open(example, tmp_path / "ours.coalition.age")
    typed = example.locator(".kit-sealed").get_by_label("Passphrase", exact=True)
    typed.fill("something else")
    example.get_by_role("button", name="Open the sealed file").click()
    expect(example.get_by_text("This passphrase does not open “ours.coalition.age”.")).to_be_visible()
    typed.fill(shown.title())
    typed.press("Enter")
    expect(example.get_by_text("ours.coalition is open.").first).to_be_visible()


def test_the_form_fits_a_phone(example: Page) -> None:
    _seal_for_people(example)
    example.set_viewport_size({"width": 360, "height": 740})
    assert example.evaluate("document.documentElement.scrollWidth") <= 360


def test_forgetting_everything_forgets_the_key_too(example: Page) -> None:
    _seal_for_people(example)
    example.get_by_role("button", name="Make my key").click()
    expect(example.locator(".kit-own-key")).to_have_count(1)
    _go(example, "Home")
    example.get_by_role("button", name="Forget everything on this computer").click()
    example.get_by_role("button", name="Forget everything", exact=True).click()
    expect(example.get_by_role("radio", name=re.compile("^Not kept"))).to_be_checked()
    names = example.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)")
    assert "coalition-kit-keys" not in names
    _go(example, "Take away")
    expect(example.get_by_role("button", name="Make my key")).to_be_visible()
