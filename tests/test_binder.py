"""What Binder reads: the steps it would take, and the server that it starts."""

import gzip
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BINDER = ROOT / "binder"
TOOLS = Path(sys.executable).parent
HOME = "voila/render/workbooks/home.ipynb"
TOKEN = "sesame"


@pytest.fixture(scope="module")
def steps() -> str:
    """What repo2docker would do with this project."""
    command = [
        TOOLS / "jupyter-repo2docker",
        "--no-build",
        "--debug",
        "--user-id",
        "1000",
        "--user-name",
        "jovyan",
        ROOT,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    "step",
    [
        "Building conda environment for python=3.12",
        'pip install --no-cache-dir -r "binder/requirements.txt"',
        "RUN ./binder/postBuild",
        'ENV R2D_ENTRYPOINT="${REPO_DIR}/binder/start"',
    ],
)
def test_binder_takes_the_step(steps: str, step: str) -> None:
    assert step in steps


@pytest.mark.parametrize("lock", [BINDER / "requirements.txt", ROOT / "tests" / "requirements.txt"])
def test_a_lock_has_a_hash_for_every_library_and_names_no_server(lock: Path) -> None:
    text = lock.read_text("utf-8")
    entries = text.replace("\\\n", " ").splitlines()
    libraries = [line for line in entries if line and not line.lstrip().startswith("#")]
    assert libraries
    assert [line for line in libraries if "--hash=sha256:" not in line] == []
    assert "://" not in text


def test_the_lock_has_everything_that_the_kit_asks_for() -> None:
    import tomllib

    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = (BINDER / "requirements.txt").read_text("utf-8").splitlines()
    locked = dict(line.split(" ")[0].split("==") for line in lines if "==" in line and line[0].isalnum())
    for wanted in map(Requirement, project["dependencies"]):
        assert wanted.specifier.contains(locked[canonicalize_name(wanted.name)]), wanted


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server started by `binder/start` with the words that Binder hands to it."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    former = ["--NotebookApp.base_url=/user/x/", f"--NotebookApp.token={TOKEN}", "--NotebookApp.trust_xheaders=True"]
    words = ["--ip=127.0.0.1", f"--port={port}", *former, *(word.replace("Notebook", "Server") for word in former)]
    environment = {
        **os.environ,
        "PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "JUPYTER_CONFIG_PATH": str(BINDER),
        "JUPYTER_CONFIG_DIR": str(tmp_path_factory.mktemp("config")),
    }
    command = [BINDER / "start", "python3", "-c", "the code that would choose JupyterLab", *words]
    command.append("--ServerApp.allow_root=True")
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        said = next((line for line in server.stderr if "is running at" in line), "")
        assert said, "the server did not start"
        wait_for_port(port)
        yield f"http://127.0.0.1:{port}/user/x/"
        server.terminate()
        server.communicate(timeout=30)


def wait_for_port(port: int) -> None:
    """Waits until someone listens: the server says its address a moment before it does."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise AssertionError(f"nobody listens on port {port}")


def status_of(address: str, **request: str) -> int:
    headers = {"Authorization": f"token {TOKEN}"}
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers, **request), timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_the_link_opens_the_home_workbook(address: str) -> None:
    request = urllib.request.Request(f"{address}{HOME}?token={TOKEN}", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
        assert "kit-complete" in gzip.decompress(answer.read()).decode()


@pytest.mark.parametrize("place", ["lab", "tree", "edit/start.py", "terminals/1", "api/terminals", "voila/tree"])
def test_other_ways_in_are_not_there(address: str, place: str) -> None:
    assert status_of(address + place) == 404


@pytest.mark.parametrize("place", ["api/contents", "api/contents/start.py", "files/start.py", "api/sessions"])
def test_files_and_sessions_are_refused(address: str, place: str) -> None:
    assert status_of(address + place) == 403


def test_a_visitor_cannot_start_another_kernel(address: str) -> None:
    assert status_of(address + "api/kernels", method="POST") == 403


def test_only_workbooks_are_shown(address: str) -> None:
    assert status_of(address + "voila/render/binder/start") == 404
    assert status_of(address + "voila/files/start.py") == 404


def test_without_the_token_nothing_is_shown(address: str) -> None:
    with urllib.request.urlopen(address + HOME, timeout=30) as answer:
        assert "/user/x/login" in answer.url
