"""Which store a server uses, and what of its address is said."""

import subprocess
import sys

import pytest

from kit.commands import REFUSED, run
from kit.live.address import OFF, VARIABLE, address_fault, chosen_address, default_address, handed_address


@pytest.fixture(autouse=True)
def _no_store_named(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)


def test_without_a_word_it_is_a_file_of_ones_own():
    assert chosen_address("") == default_address()
    assert default_address().startswith("sqlite:///")
    assert address_fault(default_address()) == ""


def test_the_environment_names_a_store_and_the_option_goes_before_it(monkeypatch):
    monkeypatch.setenv(VARIABLE, "sqlite:////srv/room.sqlite3")
    assert chosen_address("") == "sqlite:////srv/room.sqlite3"
    assert chosen_address(OFF) == OFF
    assert handed_address() == "sqlite:////srv/room.sqlite3"


def test_the_short_form_of_a_postgresql_address_is_understood():
    assert chosen_address("postgresql://kit@db/room") == "postgresql+psycopg://kit@db/room"


def test_a_missing_library_is_told(monkeypatch):
    monkeypatch.setattr("kit.live.address.find_spec", lambda _name: None)
    assert address_fault("postgresql+psycopg://kit@db/room") == "store_driver"


def test_an_unknown_address_is_refused_without_being_repeated(capsys):
    assert run(["serve", "--no-browser", "--store", "mysql://kit:top-secret@db/room"]) == REFUSED
    said = capsys.readouterr()
    assert "sqlite:///" in said.err
    assert "top-secret" not in said.err + said.out


def test_nothing_of_a_database_is_loaded_before_something_is_shared():
    modules = "sys, kit.app, kit.live.following, kit.widgets.views.together.live_room"
    code = f"import {modules}; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr
