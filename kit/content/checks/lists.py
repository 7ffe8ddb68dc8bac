"""Checks of sources, kinds of actors and countries."""

from collections.abc import Sequence

from kit.content.building import Faults
from kit.content.checks.names import check_names, check_sources
from kit.content.countries import Country, read_countries
from kit.content.files import SOURCE_LANGUAGE
from kit.content.kinds import read_kinds
from kit.content.sources import read_sources
from kit.domain.kinds import ActorKind


def check_lists(faults: Faults) -> None:
    """Note what is wrong in the lists that everything else refers to."""
    read_sources(faults.of("sources.toml"))
    kinds = faults.of("kinds.toml")
    check_kinds(read_kinds(SOURCE_LANGUAGE, kinds), kinds)
    countries = faults.of("countries.toml")
    check_countries(read_countries(countries), countries)


def check_kinds(kinds: Sequence[ActorKind], faults: Faults) -> None:
    """Every kind has a source; names and aliases stand for one kind each."""
    for kind in kinds:
        check_sources(kind.source, faults, f"{kind.id}.source")
    check_names((kind.name for kind in kinds), faults, "name")
    check_names((alias.casefold() for kind in kinds for alias in kind.aliases), faults, "aliases")


def check_countries(countries: Sequence[Country], faults: Faults) -> None:
    """Codes and names stand for one country each."""
    check_names((country.alpha2 for country in countries), faults, "alpha2")
    check_names((name for country in countries for name in (country.name, *country.also)), faults, "name")
