"""Review mechanisms with their stages and rules, read from files."""

from functools import cache

from kit.content.building import Faults, build
from kit.content.files import CONTENT, ids_in, read_with_words, words_in
from kit.domain.mechanisms import Mechanism

FOLDER = CONTENT / "mechanisms"


@cache
def mechanism_ids() -> tuple[str, ...]:
    """Ids of all mechanisms that the kit knows in full."""
    return ids_in(FOLDER)


@cache
def load_mechanism(id: str, language: str = "en") -> Mechanism | None:
    """The mechanism with this id in a language (English where words are missing); None for an unknown id."""
    return read_mechanism(id, language, Faults(f"mechanisms/{id}.toml")) if id in mechanism_ids() else None


def read_mechanism(id: str, language: str, faults: Faults) -> Mechanism | None:
    """Read a mechanism and note what is wrong in its files."""
    table = read_with_words(FOLDER / f"{id}.toml", words_in(FOLDER, f"{id}.toml", language), faults)
    return build(Mechanism, {"id": id, **table}, faults)


@cache
def mechanism_choices(language: str = "en") -> tuple[tuple[str, str], ...]:
    """Id and name of each mechanism, for a list to choose from."""
    loaded = (load_mechanism(each, language) for each in mechanism_ids())
    return tuple((mechanism.id, mechanism.name) for mechanism in loaded if mechanism)
