"""The house keeps its shape: rooms, directions, and nothing heavy where it must stay light."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
KIT = ROOT / "kit"
LIGHT = [
    "kit.domain.workspace",
    "kit.domain.disclosure",
    "kit.history.replay",
    "kit.analysis",
    "kit.presenters.top",
    "kit.i18n.translator",
]


def _imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_rooms_import_downward_only():
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("room", "library"), [("domain", ""), ("history", "merge3")])
def test_the_ground_stands_on_the_standard_library_and_one_small_one(room, library):
    allowed = sys.stdlib_module_names | {"kit", library}
    for path in (KIT / room).rglob("*.py"):
        outside = {name for name in _imported(path) if name.split(".")[0] not in allowed}
        assert not outside, f"{path.name} imports {outside}"


@pytest.mark.parametrize("module", LIGHT)
def test_light_rooms_load_nothing_compiled(module):
    heavy = ("numpy", "lxml", "matplotlib", "pydantic_core")
    code = f"import sys, {module}; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_only_disclosure_makes_what_writers_may_see():
    makers = [path.relative_to(KIT).as_posix() for path in KIT.rglob("*.py") if _makes_disclosed(path)]
    assert makers == ["domain/disclosure.py"]


def _makes_disclosed(path: Path) -> bool:
    """Whether a module makes a `Disclosed`, under any name of it, or changes the workspace that one holds."""
    tree = ast.parse(path.read_text("utf-8"))
    names = {"Disclosed"} | {
        alias.asname
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name == "Disclosed" and alias.asname
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return any(_called(call) in names for call in calls) or any(
        _called(call) in {"replace", "__replace__", "__setattr__"} and _touches_a_workspace(call) for call in calls
    )


def _called(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def _touches_a_workspace(call: ast.Call) -> bool:
    named = {keyword.arg for keyword in call.keywords}
    return bool(named & {"workspace", "protected", "withheld"}) or any(
        isinstance(given, ast.Name) and given.id == "disclosed" for given in call.args
    )


def test_the_plan_of_the_house_names_every_room():
    told = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rooms = {f"{path.name}/" for path in KIT.iterdir() if path.is_dir() and any(path.rglob("*.py"))}
    rooms |= {path.name for path in KIT.glob("*.py") if not path.name.startswith("__")} | {"__main__"}
    assert {room for room in rooms if f"`{room}`" not in told} == set()


def test_the_plan_of_the_house_names_every_file_of_the_front():
    told = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    fronts = {path.name for path in (KIT / "widgets" / "front").glob("*.js")}
    assert fronts
    assert {name for name in fronts if f"`{name}`" not in told} == set()


def test_every_module_says_what_it_is_for():
    silent = [
        path.relative_to(KIT).as_posix()
        for path in KIT.rglob("*.py")
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_no_page_asks_another_host():
    loaded = [path for kind in ("js", "css", "html", "j2") for path in KIT.rglob(f"*.{kind}")]
    assert loaded
    for path in loaded:
        text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search("https?://", text), path
