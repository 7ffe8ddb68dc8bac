"""Checks of sources, kinds of actors and their deeds, countries and the short lists of the map."""

from collections.abc import Sequence

from kit.content.building import Faults
from kit.content.capacities import Capacity, read_capacities
from kit.content.checks.names import check_ids, check_names, check_sources
from kit.content.countries import Country, read_countries
from kit.content.deeds import deed_mechanisms, read_deeds
from kit.content.files import SOURCE_LANGUAGE
from kit.content.groups import AffectedGroup, read_groups
from kit.content.kinds import actor_kinds, read_kinds
from kit.content.mechanisms import mechanism_name, read_committees
from kit.content.method import StepGuide, read_steps
from kit.content.sources import read_sources
from kit.domain.kinds import ActorKind, Deeds

Listed = Capacity | AffectedGroup | StepGuide | ActorKind


def check_lists(faults: Faults) -> None:
    """Note what is wrong in the lists that everything else refers to."""
    read_sources(faults.of("sources.toml"))
    kinds = faults.of("kinds.toml")
    check_kinds(read_kinds(SOURCE_LANGUAGE, kinds), kinds)
    check_sourced(read_capacities(SOURCE_LANGUAGE, faults.of("capacities.toml")), faults.of("capacities.toml"))
    check_sourced(read_groups(SOURCE_LANGUAGE, faults.of("groups.toml")), faults.of("groups.toml"))
    named = faults.of("en/committees.toml")
    check_names(read_committees(SOURCE_LANGUAGE, named).values(), named, "name")
    for mechanism in deed_mechanisms():
        check_deeds(mechanism, faults.of(f"deeds/{mechanism}.toml"))
    check_sourced(read_steps(SOURCE_LANGUAGE, faults.of("method.toml")), faults.of("method.toml"))
    countries = faults.of("countries.toml")
    check_countries(read_countries(countries), countries)


def check_kinds(kinds: Sequence[ActorKind], faults: Faults) -> None:
    """Every kind has a source; names and aliases stand for one kind each."""
    check_sourced(kinds, faults)
    check_names((alias.casefold() for kind in kinds for alias in kind.aliases), faults, "aliases")


def check_deeds(mechanism: str, faults: Faults) -> None:
    """Deeds are those of known kinds at a mechanism with a name; each says something and where it was read."""
    if not mechanism_name(mechanism):
        faults.add("content_unknown_id", "", name=mechanism)
    for deeds in read_deeds(mechanism, SOURCE_LANGUAGE, faults):
        check_ids((deeds.kind,), {kind.id for kind in actor_kinds()}, faults, deeds.kind)
        check_read(deeds, deeds.kind, faults)
        if not (deeds.before or deeds.during or deeds.after):
            faults.add("content_missing", deeds.kind, name="before")


def check_read(value: Listed | Deeds, place: str, faults: Faults) -> None:
    """A value says where it was read, and on which day."""
    check_sources(value.source, faults, f"{place}.source")
    if not value.as_of:
        faults.add("content_missing", f"{place}.as_of", name="as_of")


def check_sourced(listed: Sequence[Listed], faults: Faults) -> None:
    """Every entry has a source and the day it was read; titles stand for one entry each."""
    for each in listed:
        check_read(each, each.id, faults)
    titles = (each.title if isinstance(each, StepGuide) else each.name for each in listed)
    check_names(titles, faults, "name")


def check_countries(countries: Sequence[Country], faults: Faults) -> None:
    """Codes and names stand for one country each."""
    check_names((country.alpha2 for country in countries), faults, "alpha2")
    check_names((name for country in countries for name in (country.name, *country.also)), faults, "name")
