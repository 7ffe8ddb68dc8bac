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


@pytest.mark.parametrize("room", ["domain", "history"])
def test_the_ground_stands_on_the_standard_library(room):
    allowed = sys.stdlib_module_names | {"kit"}
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
    makers = [path.relative_to(KIT).as_posix() for path in KIT.rglob("*.py") if _calls(path, "Disclosed")]
    assert makers == ["domain/disclosure.py"]


def _calls(path: Path, name: str) -> bool:
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    return any(isinstance(call.func, ast.Name) and call.func.id == name for call in calls)


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
