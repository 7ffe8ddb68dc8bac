"""A room maps its actors: typed, tied, scored by three, asked, planned, printed, taken away and brought back.

Once with a keyboard alone, once with a finger on a phone of 360 pixels.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import networkx as nx
import pytest
from docx import Document
from hands import Finger, Hand, Keyboard, brought, saved
from openpyxl import load_workbook
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader
from watching import Watch

pytestmark = pytest.mark.browser

ACTORS = """
Lake Legal Aid; NGO; active ally; 4
Lake Paralegals; NGO; active ally; 3
Radio Lumen; media; ally; 3
Women of the Shore; community; active ally; 2
Youth of the Delta; community; ally; 2
Disability Forum; community; ally; 2
National Human Rights Commission; NHRI; ally; 4
Reporting and Follow-up Committee; NMRF; neutral; 4
Ministry of Justice; ministry; neutral; 5
Ministry of the Interior; ministry; opponent; 5
Ministry of Labour; ministry; neutral; 3
Committee on Human Rights; parliament; ally; 4
Supreme Court; judiciary; neutral; 4
Bar Association; judiciary; ally; 3
Inspectorate of Detention; NPM; ally; 3
Equality Commission; specialised body; ally; 3
Federation of Trade Unions; union; ally; 3
Teachers' Union; union; neutral; 2
University Law Clinic; university; ally; 2
Interfaith Council; faith; neutral; 2
Chamber of Commerce; business; neutral; 3
UN Country Team; UN; ally; 3
Embassy of Estrelle; embassy; ally; 3
Bright Path Fund; donor; ally; 2
Police Service; police; opponent; 4
""".strip().splitlines()
TIES = """
Lake Legal Aid > National Human Rights Commission; works with; strong
Lake Legal Aid > Bar Association; works with; strong
National Human Rights Commission > Reporting and Follow-up Committee; informs; 2
Reporting and Follow-up Committee > Ministry of Justice; informs; strong
Bar Association > Ministry of Justice; informs; weak
""".strip().splitlines()
TARGET, DISPUTED = "Ministry of Justice", "Police Service"
APART = {"Ana": "511", "Ben": "432", "Chi": "155"}
"""What each of three people says of the one actor on whom they differ: influence, stance, interest."""
FILES = {
    "actors.xlsx": "Actor register",
    "print-kit.docx": "Print kit",
    "map.pdf": "Actor map on A4",
    "map.gexf": "Gephi",
}


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    watch, page = Watch(), context.new_page()
    watch.follow(page)
    yield page
    context.close()
    assert watch.strange_requests == []
    assert watch.console_errors == []


def seen(page: Page) -> Locator:
    return page.get_by_role("main")


def start(hand: Hand, server: str, name: str) -> None:
    page = hand.page
    page.goto(f"{server}voila/render/workbooks/home.ipynb", wait_until="commit")
    begin = page.get_by_role("button", name="Start a new workspace")
    expect(begin).to_be_visible(timeout=60_000)
    hand.press(begin)
    hand.write(page.get_by_label("Name of the coalition"), name)
    hand.write(page.get_by_label("Country"), "ZMB")
    hand.press(page.get_by_role("button", name="Start the workspace"))
    expect(page.locator(".kit-top-name")).to_have_text(name)


def type_lines(hand: Hand) -> None:
    """One line an actor, then one a tie, as fast as the room calls them."""
    page = hand.page
    hand.press(seen(page).get_by_role("button", name="Type lines").locator("visible=true"))
    expect(page.get_by_label("One line an actor or a tie")).to_be_focused()
    for text in (*ACTORS, *TIES):
        page.keyboard.insert_text(text)
        page.keyboard.press("Enter")
    expect(page.locator(".kit-node")).to_have_count(len(ACTORS))
    page.keyboard.press("Escape")


def card(page: Page) -> Locator:
    return page.locator(".kit-actor-card")


def find(hand: Hand, name: str) -> None:
    """Brings the card of an actor into sight."""
    page = hand.page
    hand.write(page.get_by_role("combobox", name="Find an actor"), name)
    if isinstance(hand, Finger):
        hand.press(page.get_by_role("button", name="Open the card"))
    expect(card(page).get_by_role("heading", level=2)).to_have_text(name)


def score_as(hand: Hand, scorer: str) -> None:
    chosen, named = (card(hand.page).get_by_label(label) for label in ("Score as", "Name of the scorer"))
    expect(chosen.or_(named).locator("visible=true").first).to_be_visible()
    if chosen.is_visible():  # else nobody is known yet, so that there is nothing to choose
        hand.choose(chosen, "Somebody else")
    hand.write(named, scorer)
    expect(chosen.locator("option:checked")).to_have_text(scorer)


def score_everybody(hand: Hand, marks: Callable[[str], str]) -> None:
    """Walks through all actors; the marks of each are for influence, stance and interest."""
    name = card(hand.page).get_by_role("heading", level=2)
    scored: list[str] = []
    while len(scored) < len(ACTORS):
        if scored:
            go_to_next(hand)
            expect(name).not_to_have_text(scored[-1])
        scored.append(name.inner_text())
        give(hand, marks(scored[-1]))
        far = f"has scored {len(scored)} of {len(ACTORS)}"
        expect(card(hand.page).locator(".kit-scored")).to_contain_text(far)
    assert len(set(scored)) == len(ACTORS)


def go_to_next(hand: Hand) -> None:
    if isinstance(hand, Keyboard):
        hand.page.keyboard.press("n")
    else:
        hand.press(card(hand.page).get_by_role("button", name="Score the next one"))


def give(hand: Hand, marks: str) -> None:
    strips = card(hand.page).locator(".kit-score-strips section")
    if isinstance(hand, Keyboard):
        hand.reach(strips.first.locator('.kit-score-cell[tabindex="0"]'))
        hand.page.keyboard.type(marks)
        return
    for strip, mark in enumerate(marks):
        hand.press(strips.nth(strip).locator(".kit-score-cell").nth(int(mark) - 1))


def marks_of(scorer: str, name: str) -> str:
    """All three agree, but for one actor of whom each says something else; Lake Legal Aid and its like are allies."""
    if name == DISPUTED:
        return APART[scorer]
    return "454" if name.startswith("Lake") else "434"


def ask(hand: Hand, question: str, answered: str) -> Locator:
    hand.pick(hand.page.locator(".kit-choice").filter(has_text=question))
    answer = hand.page.locator(".kit-answer")
    expect(answer.get_by_role("heading", level=2)).to_contain_text(answered)
    return answer


def make_task(hand: Hand, answer: Locator) -> str:
    """Puts what an answer proposes into the plan, and returns its title."""
    title = re.search("“(.+)”", answer.locator(".kit-answer-task").inner_text())
    hand.press(answer.get_by_role("button", name="Make this a task"))
    expect(answer.get_by_text("This task is in the plan already.")).to_be_visible()
    assert title is not None
    return title[1]


def take_away(hand: Hand, folder: Path) -> dict[str, bytes]:
    """The files that were made, by what each is called behind its audience."""
    main = seen(hand.page)
    hand.press(main.get_by_role("button", name="For other programs"))
    for words in FILES.values():
        hand.press(main.get_by_role("checkbox", name=words))
    hand.press(main.get_by_role("button", name=f"Make {len(FILES)} files"))
    everything = main.get_by_role("button", name=f"Save all {len(FILES)} as one .zip")
    expect(everything).to_be_visible(timeout=60_000)
    with ZipFile(saved(hand, everything, folder)) as package:
        return {name.split("-", 1)[-1]: package.read(name) for name in package.namelist()}


def bring_back(hand: Hand, file: Path) -> None:
    main = seen(hand.page)
    hand.press(main.get_by_role("button", name="Bring a register").locator("visible=true"))
    brought(hand, main.get_by_role("button", name="Choose a file").locator("visible=true"), file)
    hand.press(main.get_by_role("button", name="Take it"))
    expect(hand.page.locator(".kit-node")).to_have_count(len(ACTORS))


def the_whole_way(hand: Hand, server: str, folder: Path) -> None:
    page = hand.page
    start(hand, server, "Lake Coalition")
    hand.go("Actors")
    type_lines(hand)

    find(hand, "Lake Legal Aid")
    hand.press(card(page).get_by_role("button", name="Score", exact=True))
    for scorer in APART:
        score_as(hand, scorer)
        score_everybody(hand, partial(marks_of, scorer))
    find(hand, DISPUTED)
    expect(card(page)).to_contain_text("scorers differ")

    hand.turn("Questions")
    missing = ask(hand, "Which kinds of actors are missing?", "missing")
    expect(missing).to_contain_text("Local government")
    tasks = [make_task(hand, missing)]
    route = ask(hand, "Which route is the strongest?", "strongest route to")
    hand.choose(page.get_by_label("Whom do you want to reach?").locator("visible=true"), TARGET)
    expect(route.locator(".kit-answer-first")).to_contain_text(TARGET)
    tasks.append(make_task(hand, route))
    hand.go("Plan")
    for title in tasks:
        expect(seen(page).get_by_text(title).locator("visible=true").first).to_be_visible()

    hand.go("Take away")
    made = take_away(hand, folder)
    assert made.keys() == FILES.keys()
    check_files(made)

    register = folder / "actors.xlsx"
    register.write_bytes(made["actors.xlsx"])
    start(hand, server, "Delta Coalition")
    hand.go("Actors")
    bring_back(hand, register)
    find(hand, DISPUTED)
    expect(card(page)).to_contain_text("neutral")


def check_files(made: Mapping[str, bytes]) -> None:
    """Programs that are not ours read them: all actors and ties are there, and the medians of the scores."""
    graph = nx.read_gexf(BytesIO(made["map.gexf"]))
    assert (graph.number_of_nodes(), graph.to_undirected().number_of_edges()) == (len(ACTORS), len(TIES))
    rows = load_workbook(BytesIO(made["actors.xlsx"]))["Elements"].iter_rows(values_only=True)
    headings = next(rows)
    found = {row[0]: dict(zip(headings, row, strict=True)) for row in rows}
    disputed = found[DISPUTED]
    assert (disputed["Influence (1-5)"], disputed["Stance"], disputed["Interest (1-5)"]) == (4, "Neutral", 2)
    cards = "".join(Document(BytesIO(made["print-kit.docx"])).element.body.itertext())
    drawn = PdfReader(BytesIO(made["map.pdf"])).pages[0].extract_text()
    assert [name for name in found if name not in cards or name.split()[0] not in drawn] == []


def test_a_room_maps_with_the_keyboard_alone(page: Page, server: str, tmp_path: Path) -> None:
    the_whole_way(Keyboard(page), server, tmp_path)


def test_a_room_maps_with_a_finger(phone: Page, server: str, tmp_path: Path) -> None:
    the_whole_way(Finger(phone), server, tmp_path)
