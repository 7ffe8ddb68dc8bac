"""The exercises of the practice room, one folder each: structure in `exercise.toml`, words in a file a language."""

from functools import cache
from pathlib import Path

from kit.content.building import Faults, build
from kit.content.files import SOURCE_LANGUAGE, exercises_folder, name_of, read_with_words
from kit.domain.exercises import Exercise

STRUCTURE = "exercise.toml"


@cache
def load_exercises(language: str = SOURCE_LANGUAGE) -> tuple[Exercise, ...]:
    """All exercises by module and id, in English where they are not translated; broken ones are left out."""
    faults = Faults("")
    loaded = (read_exercise(folder, language, faults) for folder in exercise_folders(exercises_folder()))
    return tuple(sorted((each for each in loaded if each), key=lambda each: (each.module, each.place, each.id)))


def load_exercise(id: str, language: str = SOURCE_LANGUAGE) -> Exercise | None:
    """The exercise with this id; None for an unknown one."""
    return next((each for each in load_exercises(language) if each.id == id), None)


@cache
def module_title(number: int, language: str = SOURCE_LANGUAGE) -> str:
    """The title of a module; empty for an unknown one."""
    return read_modules(language, Faults("")).get(str(number), "")


def read_modules(language: str, faults: Faults) -> dict[str, str]:
    """Titles of the modules by number; notes what is wrong in their files."""
    root = exercises_folder()
    english, *others = (root / f"{each}.toml" for each in dict.fromkeys((SOURCE_LANGUAGE, language)))
    table = read_with_words(english, tuple(others), faults)
    titles = table.get("modules")
    return {number: str(title) for number, title in titles.items()} if isinstance(titles, dict) else {}


def exercise_folders(root: Path) -> tuple[Path, ...]:
    """The folders that hold an exercise each, by name."""
    return tuple(sorted(path for path in root.glob("*") if path.is_dir() and not path.name.startswith((".", "_"))))


def read_exercise(folder: Path, language: str, faults: Faults) -> Exercise | None:
    """Read one exercise and note what is wrong in its files."""
    faults = faults.of(name_of(folder / STRUCTURE))
    languages = dict.fromkeys((SOURCE_LANGUAGE, language))
    table = read_with_words(folder / STRUCTURE, tuple(folder / f"{each}.toml" for each in languages), faults)
    return build(Exercise, {"id": folder.name, **table}, faults) if table else None
