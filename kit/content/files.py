"""Finding and reading content files; words of a language lie beside the structure and are laid over it."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kit.content.building import Faults

CONTENT = Path(__file__).parent
SOURCE_LANGUAGE = "en"


def exercises_folder() -> Path:
    """The folder of exercises: inside an installed package, or at the top of a checkout."""
    installed = CONTENT / "_exercises"
    return installed if installed.is_dir() else CONTENT.parents[1] / "exercises"


def read_table(path: Path, faults: Faults) -> dict[str, Any]:
    """The tables of a TOML file; empty, with the fault noted, where it is missing or cannot be read."""
    faults = faults.of(name_of(path))
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        faults.add("content_no_file", "")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        faults.add("content_unreadable", "", cause=str(cause))
    return {}


def read_with_words(structure: Path, words: tuple[Path, ...], faults: Faults) -> dict[str, Any]:
    """A structure file with its words laid over it; of several files of words, later ones win where they exist."""
    table = read_table(structure, faults)
    for path in words:
        if path.exists() or SOURCE_LANGUAGE in {path.stem, path.parent.name}:
            table = lay_over(table, read_table(path, faults))
    return table


def lay_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """One table with another laid over it, table by table; lists and plain values of the upper one win."""
    merged = dict(below)
    for key, value in above.items():
        under = merged.get(key)
        both = isinstance(under, Mapping) and isinstance(value, Mapping)
        merged[key] = lay_over(under, value) if both else value  # type: ignore[arg-type]
    return merged


def words_in(folder: Path, name: str, language: str) -> tuple[Path, ...]:
    """The files of words to lay over a structure file: English first, then the language asked for."""
    languages = dict.fromkeys((SOURCE_LANGUAGE, language))
    return tuple(folder / each / name for each in languages)


def ids_in(folder: Path) -> tuple[str, ...]:
    """Names, without ending, of the TOML files of a folder, in order."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def name_of(path: Path) -> str:
    """How a content file is named to people: folder and file, without what stands above."""
    for root in (CONTENT, exercises_folder().parent):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
