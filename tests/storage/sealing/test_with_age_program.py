"""The program `age` of the system and the kit open each other's files."""

import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest

from kit.storage.sealing.age import seal, unseal
from kit.storage.sealing.keys import new_key, read_key_file

WORDS = "gondola always cloud glacier valley column"
OURS = bytes(range(256)) * 600


@pytest.fixture(scope="module")
def age() -> str:
    program = shutil.which("age")
    if program is None or shutil.which("age-keygen") is None:
        pytest.fail("The program “age” is not installed, and this test exchanges files with it: apt-get install age")
    return program


def _on_terminal(typed: str, *command: str) -> int:
    """Run a program that asks for a passphrase on its terminal; its exit status."""
    process, terminal = pty.fork()
    if process == 0:
        os.execv(command[0], command)
    os.write(terminal, typed.encode())
    _read_to_end(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _read_to_end(terminal: int) -> None:
    """A terminal whose program has ended answers with an error or with nothing."""
    try:
        while os.read(terminal, 1024):
            pass
    except OSError:
        pass
    os.close(terminal)


def test_age_opens_what_was_sealed_for_its_key(age, tmp_path: Path):
    subprocess.run(["age-keygen", "-o", tmp_path / "key.txt"], check=True, capture_output=True)
    pair = read_key_file((tmp_path / "key.txt").read_bytes(), "key.txt")[0]
    (tmp_path / "sealed").write_bytes(seal(OURS, [new_key().public, pair.public]))
    opened = subprocess.run(
        [age, "-d", "-i", tmp_path / "key.txt", tmp_path / "sealed"], check=True, capture_output=True
    )
    assert opened.stdout == OURS


def test_the_kit_opens_what_age_sealed_for_its_key(age):
    pair = new_key()
    for form in ([], ["-a"]):
        command = [age, *form, "-r", pair.public]
        sealed = subprocess.run(command, input=OURS, check=True, capture_output=True).stdout
        assert unseal(sealed, [pair.secret]) == OURS


def test_age_opens_what_was_sealed_with_a_passphrase(age, tmp_path: Path):
    sealed, opened = tmp_path / "sealed", tmp_path / "opened"
    sealed.write_bytes(seal(OURS, passphrase=WORDS))
    assert _on_terminal(f"{WORDS}\n", age, "-d", "-o", str(opened), str(sealed)) == 0
    assert opened.read_bytes() == OURS


def test_what_age_sealed_with_a_passphrase_takes_too_much_memory_and_says_so(age, tmp_path: Path):
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    plain.write_bytes(OURS)
    assert _on_terminal(f"{WORDS}\n{WORDS}\n", age, "-p", "-o", str(sealed), str(plain)) == 0
    said = unseal(sealed.read_bytes(), passphrase=WORDS)
    assert (said.code, said.values["needs"]) == ("sealed_too_heavy", 256)
