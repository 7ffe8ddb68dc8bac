"""A PostgreSQL of its own for the tests, thrown away afterwards."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

_QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=80 -c listen_addresses=''"
_numbers = count(1)


def _program(name: str) -> str:
    known = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    found = shutil.which(name) or (str(known[-1]) if known else None)
    assert found, "PostgreSQL is not installed, and this test needs one. Try: apt-get install postgresql"
    return found


def _run(*command: str) -> None:
    """Run a program of PostgreSQL, which refuses to run as root."""
    who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    done = subprocess.run([*who, *command], capture_output=True, text=True, cwd="/")
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def cluster() -> Iterator[str]:
    """The folder of the socket of a running PostgreSQL."""
    folder = tempfile.mkdtemp(prefix="kit-postgres-", dir="/tmp")
    data = f"{folder}/data"
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    try:
        _run(_program("initdb"), "-D", data, "-A", "trust", "-U", "kit", "-E", "UTF8", "--no-sync", "--locale=C")
        _run(_program("pg_ctl"), "-D", data, "-w", "-l", f"{folder}/log", "-o", f"-k {folder} {_QUICK}", "start")
        try:
            yield folder
        finally:
            _run(_program("pg_ctl"), "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(folder: str) -> str:
    """The address of a new empty database."""
    name = f"kit{next(_numbers)}"
    with psycopg.connect(f"host={folder} user=kit dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql+psycopg://kit@/{name}?host={folder}"
