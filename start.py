#!/usr/bin/env python3
"""Makes everything ready and opens the Coalition Kit. Needs nothing but Python 3.11 or newer.

    python start.py                  install if needed, start the kit, open the browser
    python start.py setup            only install
    python start.py test [...]       install what the tests need and run them; what follows goes to pytest

Options when starting:
    --no-browser    print the address only (also when the environment variable CI is set)
    --room          let other devices on this network in
    --port NUMBER   use this port if it is free, instead of 8642

Run again, it starts within seconds. Stopped halfway, it goes on where it stopped.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "binder" / "requirements.txt"
TEST_LOCK = ROOT / "tests" / "requirements.txt"
OLDEST = (3, 11)

# What tests need beside Python: the program, and where Debian and Ubuntu keep it.
PROGRAMS = {
    ("chromium", "chromium-browser", "google-chrome", "chrome"): "chromium",
    ("soffice", "libreoffice"): "libreoffice",
    ("pdftoppm",): "poppler-utils",
    ("initdb", "pg_createcluster"): "postgresql",
    ("age",): "age",
}
FONTS = "fonts-noto-core"

DONE, FAILED, REFUSED = 0, 1, 2


def main(words):
    """Do what was asked; the exit status is 0 for done, 1 for failed, 2 for refused."""
    if sys.version_info < OLDEST:
        return refuse(f"The Coalition Kit needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    command, rest = (words[0], words[1:]) if words else ("", [])
    if command in ("-h", "--help", "help"):
        print(__doc__.strip())
        return DONE
    if command == "setup":
        return set_up()
    if command == "test":
        return test(rest)
    if command and not command.startswith("-"):
        return refuse(f"There is no “{command}”. Try: python start.py --help")
    return set_up() or start(words)


def refuse(sentence):
    """Say in one sentence why nothing was done."""
    print(sentence, file=sys.stderr)
    return REFUSED


def start(options):
    """Open the kit, in place of this program where the system can do that."""
    if "CI" in os.environ and "--no-browser" not in options:
        options = [*options, "--no-browser"]
    command = [str(PYTHON), "-m", "kit", "serve", *options]
    os.chdir(ROOT)
    if os.name != "nt":
        sys.stdout.flush()
        return os.execv(PYTHON, command)  # noqa: S606
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return DONE


# ---------------------------------------------------------------- installing


def set_up():
    """Make .venv and install the locked libraries and the kit, unless that was done before."""
    if installed(LOCK, "kit"):
        return DONE
    print("Installing the kit into the folder .venv. The first time, this takes a few minutes.", flush=True)
    say_step(1, "making a place for the libraries")
    if not make_venv():
        return FAILED
    say_step(2, "fetching the libraries")
    if not install(LOCK):
        return FAILED
    say_step(3, "adding the kit itself")
    if not pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)):
        return FAILED
    remember(LOCK, "kit")
    print("The kit is installed.", flush=True)
    return DONE


def say_step(number, what):
    """Say which of the three steps begins."""
    print(f"Step {number} of 3: {what} …", flush=True)


def make_venv():
    """Make the environment, or keep the one that is there if it works."""
    works = PYTHON.exists() and subprocess.run([PYTHON, "-c", "import pip"], capture_output=True).returncode == 0
    if works or subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)]).returncode == 0:
        return True
    print("Python could not make the folder .venv. On Debian and Ubuntu: apt-get install python3-venv", file=sys.stderr)
    return False


def install(lock):
    """Install exactly what a lock names, every file checked against its hash."""
    total = len(re.findall(r"^[\w.-]+==", lock.read_text("utf-8"), re.MULTILINE))
    return pip("install", "--require-hashes", "--requirement", str(lock), expected=total)


def pip(*words, expected=0):
    """Run pip, counting in words what it looks at. True if it did its work."""
    command = [str(PYTHON), "-m", "pip", *words, "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    looked_at, last_lines = set(), []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT) as running:
        for line in running.stdout:
            last_lines = [*last_lines[-7:], line.rstrip()]
            if expected:
                count_library(line, looked_at, expected)
    if running.returncode == 0:
        return True
    print("\n".join(last_lines), file=sys.stderr)
    print("Installing stopped. Check the internet connection and run the same again to go on.", file=sys.stderr)
    return False


def count_library(line, looked_at, expected):
    """Print a line for every tenth library, and one before the long silence at the end."""
    found = re.match(r"(?:Collecting|Processing|Requirement already satisfied:) (\S+)", line)
    if found and found[1] not in looked_at:
        looked_at.add(found[1])
        if len(looked_at) % 10 == 0:
            print(f"  {len(looked_at)} of about {expected} libraries", flush=True)
    elif line.startswith("Installing collected packages"):
        print("  unpacking them …", flush=True)


def stamp(name):
    """The file that says what is installed."""
    return VENV / f"{name}.installed"


def mark(lock):
    """What the installed set depends on, in short."""
    import tomllib  # here, so that an older Python gets as far as our sentence

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    parts = [lock.read_text("utf-8"), repr(project), str(ROOT), sys.version]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def installed(lock, name):
    """Whether this very set was installed to the end."""
    return PYTHON.exists() and stamp(name).exists() and stamp(name).read_text("ascii") == mark(lock)


def remember(lock, name):
    """Note that this set was installed to the end."""
    stamp(name).write_text(mark(lock), "ascii")


# ------------------------------------------------------------------- testing


def test(words):
    """Install what tests need and run every check; what follows goes to pytest."""
    status = set_up() or set_up_tests() or set_up_programs()
    if status:
        return status
    checks = [
        ["ruff", "check", "."],
        ["mypy"],
        ["pytest", "-n", "2", "--dist", "loadgroup", *words],
    ]
    failed = [check[0] for check in checks if not run_check(check)]
    print(f"Failed: {', '.join(failed)}." if failed else "Everything passed.", flush=True)
    return FAILED if failed else DONE


def run_check(command):
    """Run one of the tools of .venv; true if it is content."""
    print("Running " + " ".join(command[:2]) + " …", flush=True)
    return subprocess.call([PYTHON, "-m", *command], cwd=ROOT, stdin=subprocess.DEVNULL) == 0


def set_up_tests():
    """Install the libraries of the tests, unless that was done before."""
    if installed(TEST_LOCK, "tests"):
        return DONE
    print("Fetching the libraries of the tests …", flush=True)
    if not install(TEST_LOCK):
        return FAILED
    remember(TEST_LOCK, "tests")
    return DONE


def set_up_programs():
    """Have the programs that tests drive: a browser, LibreOffice, a maker of pictures from pages, a sealer of files."""
    missing = missing_programs()
    if missing and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("Installing " + ", ".join(missing) + " …", flush=True)
        apt("update")
        apt("install", "--yes", "--no-install-recommends", *missing, FONTS)
        missing = missing_programs()
    if not missing:
        return DONE
    return refuse("The tests need these programs, which are not installed: " + ", ".join(missing) + ".")


def missing_programs():
    """The packages whose programs are not there."""
    return [package for names, package in PROGRAMS.items() if not any(map(shutil.which, names))]


def apt(*words):
    """Run the package tool of Debian and Ubuntu without questions."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "-qq", *words], env=environment, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="replace")  # an old console may not have every letter
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        print("\nStopped. Run the same again to go on.", file=sys.stderr)
        sys.exit(FAILED)
