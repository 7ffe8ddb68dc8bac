"""Checks of the files themselves: nothing stray, nothing empty, no words without structure."""

from pathlib import Path

from kit.content.building import Faults
from kit.content.files import CONTENT, exercises_folder, name_of

_SHORTEST_GUIDE, _LONGEST_GUIDE = 60, 150
_ENDINGS = {
    "mechanisms": {".toml"},
    "plans": {".toml"},
    "en": {".toml"},
    "deeds": {".toml"},
    "example": {".toml", ".md"},
    "guides": {".md"},
}


def check_files(faults: Faults) -> None:
    """Note stray files and guides that are too short or too long."""
    for folder, endings in _ENDINGS.items():
        check_folder(CONTENT / folder, endings, faults)
    check_folder(exercises_folder(), {".toml"}, faults)
    for folder in ("mechanisms", "plans", "deeds"):
        check_words(CONTENT / folder, faults)
    check_guides(CONTENT / "guides", faults)


def check_folder(folder: Path, endings: set[str], faults: Faults) -> None:
    """A folder of content holds files with these endings only."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in endings:
            faults.of(name_of(path)).add("content_stray_file", "")


def check_words(folder: Path, faults: Faults) -> None:
    """Every file of words stands beside a file of structure with its name."""
    for path in sorted(folder.glob("*/*.toml")):
        if not (folder / path.name).is_file():
            faults.of(name_of(path)).add("content_stray_file", "")


def check_guides(folder: Path, faults: Faults) -> None:
    """A guide is short enough to be read and long enough to help."""
    for path in sorted(folder.rglob("*.md")):
        words = len(path.read_text(encoding="utf-8").split())
        if not _SHORTEST_GUIDE <= words <= _LONGEST_GUIDE:
            faults.of(name_of(path)).add("content_wrong_length", "", count=words)
