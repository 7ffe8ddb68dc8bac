"""Groups of people who are affected by human rights violations more than others: whose voices a map may lack."""

from dataclasses import dataclass
from functools import cache

from kit.content.building import Faults, build_all
from kit.content.files import CONTENT, read_with_words, words_in
from kit.domain.mechanisms import Confidence


@dataclass(frozen=True, slots=True)
class AffectedGroup:
    """A group by the name that reviews use for it."""

    id: str
    name: str
    source: str
    as_of: str
    confidence: Confidence


@cache
def affected_groups(language: str = "en") -> tuple[AffectedGroup, ...]:
    """All groups, in the order in which they are offered."""
    return read_groups(language, Faults("groups.toml"))


def read_groups(language: str, faults: Faults) -> tuple[AffectedGroup, ...]:
    """Read the files of groups and note what is wrong in them."""
    words = words_in(CONTENT, "groups.toml", language)
    return build_all(AffectedGroup, read_with_words(CONTENT / "groups.toml", words, faults), faults)
