"""Checks of the mechanisms."""

from collections.abc import Iterator
from typing import Any

from kit.content.building import Faults
from kit.content.checks.names import check_ids, check_names, check_sources
from kit.content.files import SOURCE_LANGUAGE
from kit.content.mechanisms import mechanism_ids, read_mechanism
from kit.domain.mechanisms import Mechanism, Sourced


def check_mechanisms(faults: Faults) -> None:
    """Note what is wrong in the files of all mechanisms."""
    for each in mechanism_ids():
        found = faults.of(f"mechanisms/{each}.toml")
        mechanism = read_mechanism(each, SOURCE_LANGUAGE, found)
        if mechanism:
            check_mechanism(mechanism, found)


def check_mechanism(mechanism: Mechanism, faults: Faults) -> None:
    """Every value has a source and a day; stages belong to procedures that exist and have names of their own."""
    for place, value in _values(mechanism):
        check_sources(value.source, faults, f"{place}.source")
        if not value.as_of:
            faults.add("content_missing", f"{place}.as_of", name="as_of")
    for stage in mechanism.stages:
        check_sources(stage.source, faults, f"stages.{stage.id}.source")
        check_ids((stage.procedure,), mechanism.procedures, faults, f"stages.{stage.id}.procedure")
    for procedure in mechanism.procedures:
        titles = (stage.title for stage in mechanism.stages if stage.procedure in {"", procedure})
        check_names(titles, faults, "stages")


def _values(mechanism: Mechanism) -> Iterator[tuple[str, Sourced[Any]]]:
    yield "limit_single", mechanism.limit_single
    yield "limit_joint", mechanism.limit_joint
    yield from ((f"rules.{name}", rule) for name, rule in mechanism.rules)
    yield from ((f"stages.{stage.id}.offset", stage.offset) for stage in mechanism.stages)
