"""The office program of this computer, which opens what the kit writes."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, bytes], str]:
    """Open a file in LibreOffice, print it, and give the words that stand on its pages."""
    program = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
    if program is None or shutil.which("pdftotext") is None:
        pytest.fail("This test prints files with LibreOffice. Try: apt-get install libreoffice poppler-utils")
    folder = tmp_path_factory.mktemp("office")

    def words(name: str, data: bytes) -> str:
        source = folder / name
        source.write_bytes(data)
        home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        printed = Path(folder / source.with_suffix(".pdf").name)
        return subprocess.run(["pdftotext", "-layout", printed, "-"], check=True, capture_output=True, text=True).stdout

    return words
