"""Sealing on the command line, as a facilitator types it."""

import io
import stat
from pathlib import Path

import pytest

from kit.commands import run
from kit.content.plain_words import fingerprint
from kit.storage.sealing.age import is_sealed

WORDS = "gondola always cloud glacier valley column"


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "ours.coalition"
    path.write_bytes(b"what is ours")
    return path


@pytest.fixture
def words_file(tmp_path) -> Path:
    path = tmp_path / "words.txt"
    path.write_text(f"{WORDS}\nanother line")
    return path


def _key(path: Path, capsys) -> str:
    """A new key in this file; its public key."""
    assert run(["key", "new", "-o", str(path)]) == 0
    return next(line for line in capsys.readouterr().out.split() if line.startswith("age1"))


def _refused(capsys, *words: object) -> str:
    capsys.readouterr()
    assert run([str(each) for each in words]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


def test_sealed_for_two_keys_each_opens_it(file, tmp_path, capsys):
    keys = [tmp_path / "one.txt", tmp_path / "two.txt"]
    public = [_key(key, capsys) for key in keys]
    listed = tmp_path / "receivers.txt"
    listed.write_text(f"# ours\n{public[1]}\n")
    sealed = tmp_path / "sealed"
    assert run(["seal", str(file), "-o", str(sealed), "--to", public[0], "--to-file", str(listed)]) == 0
    assert is_sealed(sealed.read_bytes())
    for number, key in enumerate(keys):
        out = tmp_path / f"{number}.coalition"
        assert run(["unseal", str(sealed), "-o", str(out), "--key", str(key)]) == 0
        assert out.read_bytes() == file.read_bytes()


def test_a_passphrase_comes_from_a_file_or_the_input_and_is_never_said(file, words_file, tmp_path, capsys, monkeypatch):
    sealed, out = tmp_path / "sealed", tmp_path / "out"
    assert run(["seal", str(file), "-o", str(sealed), "--passphrase-file", str(words_file)]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORDS}\n"))
    assert run(["unseal", str(sealed), "-o", str(out), "--passphrase"]) == 0
    assert out.read_bytes() == file.read_bytes()
    said = capsys.readouterr()
    assert "gondola" not in said.out + said.err


def test_a_key_file_is_its_owners_alone_and_is_never_written_over(tmp_path, capsys):
    path = tmp_path / "key.txt"
    _key(path, capsys)
    before = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "never written over" in _refused(capsys, "key", "new", "-o", path)
    assert path.read_bytes() == before


def test_a_key_is_shown_in_words_from_its_file_and_from_its_text(tmp_path, capsys):
    public = _key(tmp_path / "key.txt", capsys)
    for key in (str(tmp_path / "key.txt"), public, public.upper()):
        assert run(["key", "show", key]) == 0
        said = capsys.readouterr().out
        assert public in said
        assert fingerprint(public) in said
        assert "SECRET" not in said


def test_nobody_to_open_it_or_two_ways_at_once_is_refused(file, words_file, tmp_path, capsys):
    public, sealed = _key(tmp_path / "key.txt", capsys), tmp_path / "sealed"
    assert "who can open it" in _refused(capsys, "seal", file, "-o", sealed)
    both = ("--to", public, "--passphrase-file", words_file)
    assert "who can open it" in _refused(capsys, "seal", file, "-o", sealed, *both)
    assert "what opens it" in _refused(capsys, "unseal", file, "-o", sealed)
    assert not sealed.exists()


def test_the_file_that_is_read_is_never_written(file, words_file, capsys):
    before = file.read_bytes()
    for command in ("seal", "unseal"):
        said = _refused(capsys, command, file, "-o", file, "--force", "--passphrase-file", words_file)
        assert "is the file that is read" in said
    assert file.read_bytes() == before


def test_another_file_is_replaced_only_when_asked(file, words_file, tmp_path, capsys):
    out = tmp_path / "there"
    out.write_bytes(b"older")
    words = ("seal", file, "-o", out, "--passphrase-file", words_file)
    assert "is there already" in _refused(capsys, *words)
    assert out.read_bytes() == b"older"
    assert run([str(each) for each in (*words, "--force")]) == 0


def test_what_does_not_open_says_why_and_writes_nothing(file, words_file, tmp_path, capsys):
    sealed, out, other = tmp_path / "sealed", tmp_path / "out", tmp_path / "other.txt"
    other.write_text("something else\n")
    assert run(["seal", str(file), "-o", str(sealed), "--passphrase-file", str(words_file)]) == 0
    assert "does not open" in _refused(capsys, "unseal", sealed, "-o", out, "--passphrase-file", other)
    assert "sealed already" in _refused(capsys, "seal", sealed, "-o", out, "--passphrase-file", words_file)
    assert "not a sealed file" in _refused(capsys, "unseal", file, "-o", out, "--passphrase-file", words_file)
    assert "holds no secret key" in _refused(capsys, "unseal", sealed, "-o", out, "--key", other)
    assert "is not a public key" in _refused(capsys, "seal", file, "-o", out, "--to", "age1nobody")
    other.write_text("\n")
    assert "is empty" in _refused(capsys, "unseal", sealed, "-o", out, "--passphrase-file", other)
    assert not out.exists()


def test_a_secret_key_given_as_a_receiver_is_told_apart_and_not_repeated(file, tmp_path, capsys):
    _key(tmp_path / "key.txt", capsys)
    secret = (tmp_path / "key.txt").read_text().split()[-1]
    said = _refused(capsys, "seal", file, "-o", tmp_path / "sealed", "--to", secret)
    assert "secret key" in said
    assert secret not in said


@pytest.mark.parametrize("words", [["seal"], ["unseal"], ["key"], ["key", "new"], ["key", "show"]])
def test_help_has_an_example(words, capsys):
    with pytest.raises(SystemExit) as left:
        run([*words, "--help"])
    assert left.value.code == 0
    assert "Example: coalition-kit" in capsys.readouterr().out


def test_on_a_terminal_a_new_passphrase_is_asked_for_twice(file, tmp_path, capsys, monkeypatch):
    sealed = tmp_path / "sealed"
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    typed = iter([WORDS, WORDS, WORDS, "something else"])
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    assert run(["seal", str(file), "-o", str(sealed), "--passphrase"]) == 0
    assert "not the same" in _refused(capsys, "seal", file, "-o", sealed, "--force", "--passphrase")
