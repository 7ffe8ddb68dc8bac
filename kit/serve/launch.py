"""Starts the server for one laptop or one room and says where it is."""

import logging
import sys
import threading
import webbrowser
from pathlib import Path

from traitlets.config import Config

from kit.i18n.translator import Translator
from kit.serve.addresses import EVERYWHERE, room_hosts
from kit.serve.limits import Limits
from kit.serve.page import offer_template, page_resources
from kit.serve.server import WorkbookServer
from kit.serve.settings import kernel_settings, voila_settings
from kit.serve.visiting import visiting

WORKBOOKS = Path(__file__).resolve().parents[2] / "workbooks"


def serve(
    port: int = 0,
    *,
    open_browser: bool = True,
    host: str = "127.0.0.1",
    room: bool = False,
    workbooks: Path = WORKBOOKS,
    limits: Limits | None = None,
    language: str = "en",
    verbose: bool = False,
) -> None:
    """Serves the workbooks until it is stopped. Port 0 is any free port; `room` lets other devices in."""
    t = Translator(language)
    limits = limits or Limits()
    offer_template()
    config = _laptop_settings(port, EVERYWHERE if room else host, workbooks, limits)
    config.merge(voila_settings(page_resources(t, visiting())))
    config.WorkbookServer.whole_room = room
    config.WorkbookKernels.speak = verbose
    config.WorkbookServer.log_level = logging.INFO if verbose else logging.CRITICAL
    server = WorkbookServer(config=config)
    server.announce = lambda at: _announce(t, port, at, room=room, open_browser=open_browser)
    server.initialize([])
    server.start()


def _laptop_settings(port: int, host: str, workbooks: Path, limits: Limits) -> Config:
    config = kernel_settings(limits)
    config.WorkbookServer.port = port
    config.WorkbookServer.ip = host
    config.WorkbookServer.root_dir = str(workbooks)
    config.WorkbookServer.message_bytes = limits.message_bytes
    config.WorkbookServer.tick_seconds = limits.tick_seconds
    # No settings file of another Voilà on this computer may loosen ours.
    config.WorkbookServer.config_file_paths = []
    config.VoilaConfiguration.multi_kernel_manager_class = "kit.serve.kernels.WorkbookKernels"
    return config


def _announce(t: Translator, wanted: int, port: int, *, room: bool, open_browser: bool) -> None:
    """Prints the addresses and opens the browser of this computer."""
    here = f"http://127.0.0.1:{port}/"
    _print(t("The kit is open at {address}", address=here))
    if wanted not in {0, port}:
        _print(_moved_words(t, wanted))
    if room:
        _announce_to_room(t, port)
    _print(t("Leave this window open while you work. To stop the kit, press Ctrl+C here."))
    if open_browser:
        threading.Thread(target=webbrowser.open, args=(here,), daemon=True).start()


def _moved_words(t: Translator, wanted: int) -> str:
    """A browser keeps work by address, so another port is another drawer."""
    return t(
        "Port {port} is in use, maybe by another window of the kit, so a free one was taken. "
        "Work that a browser kept is found again only at the usual address: http://127.0.0.1:{port}/",
        port=wanted,
    )


def _announce_to_room(t: Translator, port: int) -> None:
    _print(t("Other devices on the same network can open:"))
    for host in room_hosts():
        _print(f"  http://{host}:{port}/")
    _print(t("Anyone on this network can open these pages, and what they type travels unencrypted: use one you trust."))


def _print(line: str) -> None:
    print(line, file=sys.stdout, flush=True)
