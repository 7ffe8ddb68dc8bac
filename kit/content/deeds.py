"""What each kind of actor can do at one mechanism, beyond what it can do at any: one file a mechanism."""

from functools import cache

from kit.content.building import Faults, build_all
from kit.content.files import CONTENT, ids_in, read_with_words, words_in
from kit.domain.kinds import Deeds

FOLDER = CONTENT / "deeds"


@cache
def deed_mechanisms() -> tuple[str, ...]:
    """Ids of all mechanisms at which deeds are known; of some of them the kit knows no stages and limits."""
    return ids_in(FOLDER)


def deeds_at(mechanism: str, kind: str, language: str = "en") -> Deeds | None:
    """What a kind can do at this mechanism in particular; None where the sources say nothing of it."""
    return next((each for each in _deeds(mechanism, language) if each.kind == kind), None)


@cache
def _deeds(mechanism: str, language: str) -> tuple[Deeds, ...]:
    known = mechanism in deed_mechanisms()
    return read_deeds(mechanism, language, Faults(f"deeds/{mechanism}.toml")) if known else ()


def read_deeds(mechanism: str, language: str, faults: Faults) -> tuple[Deeds, ...]:
    """Read the deeds at one mechanism and note what is wrong in its files."""
    name = f"{mechanism}.toml"
    return build_all(
        Deeds, read_with_words(FOLDER / name, words_in(FOLDER, name, language), faults), faults, key="kind"
    )
