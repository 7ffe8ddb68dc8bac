"""The program that makes everything ready: what it says, what it remembers, how it goes on."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

START = Path(__file__).parents[1] / "start.py"


@pytest.fixture
def start(tmp_path, monkeypatch):
    """The program as a module, with a project folder of its own."""
    spec = importlib.util.spec_from_file_location("start", START)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "lock.txt").write_text("one==1\ntwo==2\n")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(module, "LOCK", tmp_path / "lock.txt")
    return module


@pytest.fixture
def ran(start, monkeypatch):
    """What pip was asked for, in order, without doing it."""
    asked = []
    start.PYTHON.parent.mkdir(parents=True)
    start.PYTHON.write_text("")
    monkeypatch.setattr(start, "make_venv", lambda: True)
    monkeypatch.setattr(start, "pip", lambda *words, expected=0: asked.append(words) or True)
    return asked


def call(*words):
    return subprocess.run([sys.executable, START, *words], capture_output=True, text=True)


def test_it_imports_the_standard_library_only():
    source = f"__import__('runpy').run_path({str(START)!r})"
    assert subprocess.run([sys.executable, "-I", "-S", "-c", source]).returncode == 0


def test_help_names_every_command():
    answer = call("--help")
    assert answer.returncode == 0
    assert "start.py setup" in answer.stdout
    assert "start.py test" in answer.stdout


def test_an_unknown_command_is_refused_in_one_sentence():
    answer = call("dance")
    assert answer.returncode == 2
    assert answer.stderr == "There is no “dance”. Try: python start.py --help\n"


def test_an_old_python_is_refused_in_one_sentence(start, monkeypatch, capsys):
    monkeypatch.setattr(start.sys, "version_info", (3, 9, 2))
    assert start.main([]) == 2
    assert capsys.readouterr().err.startswith("The Coalition Kit needs Python 3.11 or newer")


def test_the_first_time_installs_the_lock_and_then_the_kit(start, ran):
    assert start.set_up() == 0
    assert ran[0] == ("install", "--require-hashes", "--requirement", str(start.LOCK))
    assert "--editable" in ran[1]


def test_the_second_time_installs_nothing(start, ran):
    start.set_up()
    ran.clear()
    assert start.set_up() == 0
    assert ran == []


def test_a_changed_lock_is_installed_again(start, ran):
    start.set_up()
    ran.clear()
    start.LOCK.write_text("one==1.1\n")
    start.set_up()
    assert len(ran) == 2


def test_an_interrupted_installation_goes_on_the_next_time(start, ran, monkeypatch):
    def stop(*_words, expected=0):
        raise KeyboardInterrupt

    with monkeypatch.context() as interrupted:
        interrupted.setattr(start, "pip", stop)
        with pytest.raises(KeyboardInterrupt):
            start.set_up()
    assert start.set_up() == 0
    assert len(ran) == 2


def test_a_failed_installation_is_not_remembered(start, ran, monkeypatch):
    monkeypatch.setattr(start, "pip", lambda *words, expected=0: False)
    assert start.set_up() == 1
    assert not start.installed(start.LOCK, "kit")


def test_every_tenth_library_is_counted_in_words(start, capsys):
    looked_at = set()
    for number in range(20):
        start.count_library(f"Collecting library{number}==1.0", looked_at, 40)
    assert capsys.readouterr().out.splitlines() == ["  10 of about 40 libraries", "  20 of about 40 libraries"]


def test_without_their_programs_the_tests_are_refused(start, monkeypatch, capsys):
    monkeypatch.setattr(start.shutil, "which", lambda _name: None)
    assert start.set_up_programs() == 2
    assert "chromium, libreoffice, poppler-utils, postgresql" in capsys.readouterr().err


def test_no_browser_opens_on_a_machine_that_only_tests(start, monkeypatch):
    commands = []
    monkeypatch.setenv("CI", "1")
    monkeypatch.setattr(start.os, "execv", lambda _program, command: commands.append(command))
    monkeypatch.chdir(start.ROOT)
    start.start(["--port", "8866"])
    assert commands[0][-3:] == ["--port", "8866", "--no-browser"]
