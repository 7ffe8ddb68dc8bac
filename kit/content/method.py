"""The steps of the guided map, in the order that people know from Net-Map."""

from dataclasses import dataclass
from functools import cache

from kit.content.building import Faults, build_all
from kit.content.files import CONTENT, read_with_words, words_in
from kit.domain.mechanisms import Confidence


@dataclass(frozen=True, slots=True)
class StepGuide:
    """One step: its question, how to go about it, and an example (Net-Map, Eva Schiffer)."""

    id: str
    title: str
    question: str
    guide: str
    example: str
    source: str
    as_of: str
    confidence: Confidence


@cache
def step_guides(language: str = "en") -> tuple[StepGuide, ...]:
    """All steps: who, how tied, how influential, what they want."""
    return read_steps(language, Faults("method.toml"))


def read_steps(language: str, faults: Faults) -> tuple[StepGuide, ...]:
    """Read the files of the method and note what is wrong in them."""
    words = words_in(CONTENT, "method.toml", language)
    return build_all(StepGuide, read_with_words(CONTENT / "method.toml", words, faults), faults)
