"""Checks of sources, kinds of actors, countries and the short lists of the map."""

from collections.abc import Sequence

from kit.content.building import Faults
from kit.content.capacities import Capacity, read_capacities
from kit.content.checks.names import check_ids, check_names, check_sources
from kit.content.countries import Country, read_countries
from kit.content.files import SOURCE_LANGUAGE
from kit.content.groups import AffectedGroup, read_groups
from kit.content.kinds import read_kinds
from kit.content.mechanisms import mechanism_ids
from kit.content.method import StepGuide, read_steps
from kit.content.sources import read_sources
from kit.domain.kinds import ActorKind


def check_lists(faults: Faults) -> None:
    """Note what is wrong in the lists that everything else refers to."""
    read_sources(faults.of("sources.toml"))
    kinds = faults.of("kinds.toml")
    check_kinds(read_kinds(SOURCE_LANGUAGE, kinds), kinds)
    check_sourced(read_capacities(SOURCE_LANGUAGE, faults.of("capacities.toml")), faults.of("capacities.toml"))
    check_sourced(read_groups(SOURCE_LANGUAGE, faults.of("groups.toml")), faults.of("groups.toml"))
    check_sourced(read_steps(SOURCE_LANGUAGE, faults.of("method.toml")), faults.of("method.toml"))
    countries = faults.of("countries.toml")
    check_countries(read_countries(countries), countries)


def check_kinds(kinds: Sequence[ActorKind], faults: Faults) -> None:
    """Every kind has a source, at known mechanisms too; names and aliases stand for one kind each."""
    for kind in kinds:
        check_sources(kind.source, faults, f"{kind.id}.source")
        for mechanism, deeds in kind.at:
            check_ids((mechanism,), mechanism_ids(), faults, f"{kind.id}.at")
            check_sources(deeds.source, faults, f"{kind.id}.at.{mechanism}.source")
    check_names((kind.name for kind in kinds), faults, "name")
    check_names((alias.casefold() for kind in kinds for alias in kind.aliases), faults, "aliases")


def check_sourced(listed: Sequence[Capacity | AffectedGroup | StepGuide], faults: Faults) -> None:
    """Every entry has a source; titles stand for one entry each."""
    for each in listed:
        check_sources(each.source, faults, f"{each.id}.source")
    titles = (each.title if isinstance(each, StepGuide) else each.name for each in listed)
    check_names(titles, faults, "name")


def check_countries(countries: Sequence[Country], faults: Faults) -> None:
    """Codes and names stand for one country each."""
    check_names((country.alpha2 for country in countries), faults, "alpha2")
    check_names((name for country in countries for name in (country.name, *country.also)), faults, "name")
