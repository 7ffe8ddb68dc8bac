"""What the server shows, what it keeps to itself, and how it is reached."""

import gzip
import socket
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from serving import start_probes

from kit.serve.addresses import listen_on, room_hosts

pytestmark = pytest.mark.browser


def get(address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of an answer."""
    request = urllib.request.Request(
        address, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


@pytest.mark.parametrize(
    "place",
    ["lab", "tree", "api/contents", "api/kernels", "api/sessions", "files/home.ipynb", "voila/files/home.ipynb"],
)
def test_nothing_but_workbooks_is_there(probe_server: str, place: str) -> None:
    assert get(probe_server + place)[0] == 404


def test_a_wrong_address_is_answered_in_words(probe_server: str) -> None:
    status, _, body = get(probe_server + "voila/render/workbooks/none.ipynb")
    assert status == 404
    assert "There is no such page" in body.decode()


def test_every_answer_keeps_the_page_to_its_own_server(probe_server: str) -> None:
    for place in ("voila/static/voila.js", "nothing-here"):
        headers = get(probe_server + place)[1]
        assert "default-src 'self'" in headers["Content-Security-Policy"]
        assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "SAMEORIGIN"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Server" not in headers


def test_scripts_are_sent_compressed_and_the_same(probe_server: str) -> None:
    _, plain_headers, plain = get(probe_server + "voila/static/voila.js")
    _, headers, packed = get(probe_server + "voila/static/voila.js", Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain_headers
    assert gzip.decompress(packed) == plain
    assert len(packed) < len(plain) / 2


def test_a_script_that_is_known_is_not_sent_again(probe_server: str) -> None:
    mark = get(probe_server + "voila/static/voila.js")[1]["Etag"]
    assert get(probe_server + "voila/static/voila.js", If_None_Match=mark)[0] == 304


def test_a_name_that_only_points_here_is_refused(probe_server: str) -> None:
    home = probe_server + "voila/render/workbooks/home.ipynb"
    assert get(home, Host="rebound.example")[0] == 403


def test_a_port_in_use_only_moves_the_kit(probes: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        kit = start_probes(probes, f"port={taken}")
        try:
            assert not kit.address.endswith(f":{taken}/")
            assert get(kit.address + "lab")[0] == 404
        finally:
            kit.stop()


def test_a_wanted_port_is_taken_if_it_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        wanted = other.getsockname()[1]
    sockets, port = listen_on(wanted, "127.0.0.1")
    sockets[0].close()
    assert port == wanted


def test_the_addresses_for_the_room_are_not_those_of_this_computer_alone() -> None:
    assert not [host for host in room_hosts() if host.startswith("127.")]


def test_a_stopped_server_leaves_no_files(probes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    kit = start_probes(probes)
    get(kit.address + "voila/render/workbooks/home.ipynb")
    kit.stop()
    assert list(tmp_path.iterdir()) == []
