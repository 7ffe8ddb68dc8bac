"""One coalition's way from nothing to its six files and back, in a real browser against the real server."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

REGISTER = """Actor register of the Lake Coalition;;;
;;;
Nom;Type;Influence;Province
Commission nationale des droits de l'homme;INDH;élevée;Lac
=SUM(1+1) Radio;Média;3;Lac
Ministère de la Justice;Ministère;5;
Barreau;Justice;2;Delta
"""
FILES = {"actors.xlsx", "plan.xlsx", "matrix.xlsx", "report.docx", "map.png", "map.svg"}
CONTRIBUTION = "In 2026 the Commission visited 12 prisons. Case L-1 waited 19 months for a first hearing."


def go(page: Page, place: str) -> Locator:
    page.get_by_role("navigation", name="Workbooks").get_by_role("button", name=place).locator("visible=true").click()
    expect(page.get_by_role("heading", level=1, name=place)).to_be_visible()
    return page.get_by_role("main")


def on_map(page: Page, name: str) -> Locator:
    return page.locator(".kit-actor-map").get_by_role("button", name=name)


def start(page: Page, server: str) -> None:
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Start a new workspace").click(timeout=60_000)
    page.get_by_label("Name of the coalition").fill("Lake Coalition")
    page.get_by_label("Country").fill("ZMB")
    page.get_by_label("First day of the review").fill("2031-03-10")
    page.get_by_role("button", name="Start the workspace").click()
    expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition")


def add_member(page: Page, name: str) -> None:
    main = page.get_by_role("main")
    page.get_by_role("navigation", name="Workbooks").get_by_role("button", name="Home").locator("visible=true").click()
    main.get_by_role("button", name="Add a member").locator("visible=true").click()
    main.get_by_label("Name of the organisation").fill(name)
    main.get_by_role("button", name="Keep the member").click()
    expect(main.get_by_text("1 member organisation.")).to_be_visible()


def bring_register(page: Page, file: Path) -> None:
    main = go(page, "Actors")
    main.get_by_role("button", name="Bring a register").locator("visible=true").first.click()
    page.locator(".kit-work input[type=file]").first.set_input_files(file)
    main.get_by_role("button", name="Take it").click()
    expect(on_map(page, "Commission nationale des droits de l'homme")).to_be_visible()


def make_plan(page: Page) -> None:
    main = go(page, "Plan")
    main.get_by_role("button", name="Make the plan from the review date").click()
    expect(main.get_by_role("heading", name="Deadlines")).to_be_visible()


def write_report(page: Page) -> None:
    main = go(page, "Report")
    main.get_by_role("button", name="Start the report").click()
    page.locator(".kit-choice-list").get_by_role("button").filter(has_text="Method").first.click()
    main.get_by_role("button", name="Add a text").locator("visible=true").click()
    text = main.get_by_label("Lake Paralegals", exact=True).locator("visible=true").first
    text.fill(CONTRIBUTION)
    text.blur()
    expect(
        page.get_by_role("complementary").get_by_text(f"{len(CONTRIBUTION.split())} words", exact=True)
    ).to_be_visible()


def take_away(page: Page, folder: Path) -> dict[str, bytes]:
    main = go(page, "Take away")
    for name in (
        "Actor register",
        "Work plan",
        "Recommendations",
        "Joint report",
        "Actor map, picture",
        "Actor map, drawing",
    ):
        main.get_by_role("checkbox", name=name).check()
    main.get_by_role("button", name="Make 6 files").click()
    with page.expect_download(timeout=60_000) as zipped:
        main.get_by_role("button", name="Save all 6 as one .zip").click(timeout=60_000)
    zipped.value.save_as(folder / "all.zip")
    with ZipFile(folder / "all.zip") as package:
        return {name: package.read(name) for name in package.namelist()}


def test_from_nothing_to_six_files_and_back(page: Page, server: str, tmp_path: Path) -> None:
    register = tmp_path / "registre.csv"
    register.write_bytes(REGISTER.encode("cp1252"))
    start(page, server)
    add_member(page, "Lake Paralegals")
    bring_register(page, register)
    make_plan(page)
    write_report(page)

    made = take_away(page, tmp_path)
    assert {name.split("-", 1)[-1] for name in made} == FILES
    assert all(len(data) > 1_000 for data in made.values())

    with page.expect_download() as saved:
        page.get_by_role("banner").get_by_role("button", name="Save a file").click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    page.goto("about:blank")
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    page.get_by_role("button", name="Open a saved file").click(timeout=60_000)
    page.locator("input[type=file]").first.set_input_files(file)
    expect(page.locator(".kit-top-name")).to_have_text("Lake Coalition")
    main = go(page, "Report")
    page.locator(".kit-choice-list").get_by_role("button").filter(has_text="Method").first.click()
    expect(main.get_by_label("Lake Paralegals", exact=True).locator("visible=true").first).to_have_value(CONTRIBUTION)
    go(page, "Actors")
    expect(on_map(page, "=SUM(1+1) Radio")).to_be_visible()
