"""Review mechanisms with their stages and rules, read from files; Committees that the kit knows less of, by name."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kit.content.building import Faults, build
from kit.content.files import CONTENT, SOURCE_LANGUAGE, ids_in, lay_over, read_table, read_with_words, words_in
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


@cache
def committees(language: str = "en") -> Mapping[str, str]:
    """Names, by id, of the treaty bodies for which the kit has no stages and no limits."""
    return MappingProxyType(read_committees(language, Faults("committees.toml")))


def read_committees(language: str, faults: Faults) -> dict[str, str]:
    """Read the files of names and note what is wrong in them."""
    names: dict[str, str] = {}
    for path in (CONTENT / each / "committees.toml" for each in dict.fromkeys((SOURCE_LANGUAGE, language))):
        if path.exists() or path.parent.name == SOURCE_LANGUAGE:
            names = lay_over(names, read_table(path, faults))
    return names


def mechanism_name(id: str, language: str = "en") -> str:
    """The name of a mechanism or Committee; empty for an id that nobody knows."""
    known = load_mechanism(id, language)
    return known.name if known else committees(language).get(id, "")


@cache
def review_choices(language: str = "en") -> tuple[tuple[str, str], ...]:
    """Id and name of everything that can review a State: what the kit knows in full, then the other Committees."""
    return (*mechanism_choices(language), *committees(language).items())
