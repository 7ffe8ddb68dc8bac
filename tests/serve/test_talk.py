"""What a page may say to its kernel: the talk of widgets, never code."""

import json
import re
import urllib.request
import uuid
from pathlib import Path

import pytest
from websocket import create_connection

pytestmark = pytest.mark.browser


def kernel_of_a_new_page(address: str) -> str:
    with urllib.request.urlopen(f"{address}voila/render/workbooks/home.ipynb", timeout=60) as answer:
        found = re.search(r'"kernelId": "([\w-]+)"', answer.read().decode())
    assert found
    return found[1]


def message(kind: str, **content: object) -> str:
    header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "username": "", "session": "probe", "version": "5.3"}
    parts = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
    return json.dumps(parts)


def say(address: str, *messages: str) -> list[str]:
    """Says the messages on the socket of a new page's kernel; the kinds of what it says up to its last answer."""
    kernel = kernel_of_a_new_page(address)
    socket = create_connection(f"{address.replace('http', 'ws', 1)}api/kernels/{kernel}/channels", timeout=20)
    for each in messages:
        socket.send(each)
    heard: list[str] = []
    while "kernel_info_reply" not in heard:
        heard.append(json.loads(socket.recv())["msg_type"])
    socket.close()
    return heard


def test_code_from_a_visitor_is_ignored(probe_server: str, tmp_path: Path) -> None:
    proof = tmp_path / "proof"
    code = message("execute_request", code=f"open({str(proof)!r}, 'w')", silent=False, store_history=False)
    heard = say(probe_server, code, message("kernel_info_request"))
    assert "execute_reply" not in heard
    assert not proof.exists()


def test_two_pages_have_two_kernels(probe_server: str) -> None:
    assert kernel_of_a_new_page(probe_server) != kernel_of_a_new_page(probe_server)
