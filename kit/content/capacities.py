"""The four capacities of a national mechanism for reporting and follow-up, as questions."""

from dataclasses import dataclass
from functools import cache

from kit.content.building import Faults, build_all
from kit.content.files import CONTENT, read_with_words, words_in
from kit.domain.mechanisms import Confidence


@dataclass(frozen=True, slots=True)
class Capacity:
    """One capacity and what a coalition can ask about it (OHCHR, HR/PUB/16/1)."""

    id: str
    name: str
    question: str
    about: str
    source: str
    as_of: str
    confidence: Confidence


@cache
def capacities(language: str = "en") -> tuple[Capacity, ...]:
    """All four, in the order of the guide."""
    return read_capacities(language, Faults("capacities.toml"))


def read_capacities(language: str, faults: Faults) -> tuple[Capacity, ...]:
    """Read the files of capacities and note what is wrong in them."""
    words = words_in(CONTENT, "capacities.toml", language)
    return build_all(Capacity, read_with_words(CONTENT / "capacities.toml", words, faults), faults)
