"""Issues that are often raised, as suggestions to choose from: one file a mechanism."""

from functools import cache

from kit.content.building import Faults, build
from kit.content.files import CONTENT, read_with_words, words_in
from kit.domain.mechanisms import Sourced
from kit.domain.report import Issue


@cache
def suggested_issues(mechanism: str, language: str = "en") -> Sourced[tuple[Issue, ...]]:
    """The usual issues before a mechanism and where they come from; none where the kit has no list for it.

    Their ids are those of the suggestions.
    """
    return read_suggested_issues(mechanism, language, Faults(_file(mechanism)))


def read_suggested_issues(mechanism: str, language: str, faults: Faults) -> Sourced[tuple[Issue, ...]]:
    """Read the file of suggestions and note what is wrong in it; nothing is suggested where it cannot be read."""
    name = _file(mechanism)
    if not (CONTENT / name).is_file():
        return Sourced(())
    table = read_with_words(CONTENT / name, words_in(CONTENT, name, language), faults)
    return build(Sourced[tuple[Issue, ...]], table, faults) or Sourced(())


def _file(mechanism: str) -> str:
    return f"issues_{mechanism}.toml"
