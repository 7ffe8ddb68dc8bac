"""Issues that are often raised, as suggestions to choose from."""

from functools import cache

from kit.content.building import Faults, build
from kit.content.files import CONTENT, read_with_words, words_in
from kit.domain.mechanisms import Sourced
from kit.domain.report import Issue

_FILE = "issues_ccpr.toml"


@cache
def suggested_issues(language: str = "en") -> Sourced[tuple[Issue, ...]]:
    """The usual clusters with their articles, and where they come from; their ids are those of the suggestions."""
    return read_suggested_issues(language, Faults(_FILE))


def read_suggested_issues(language: str, faults: Faults) -> Sourced[tuple[Issue, ...]]:
    """Read the file of suggestions and note what is wrong in it; nothing is suggested where it cannot be read."""
    table = read_with_words(CONTENT / _FILE, words_in(CONTENT, _FILE, language), faults)
    return build(Sourced[tuple[Issue, ...]], table, faults) or Sourced(())
