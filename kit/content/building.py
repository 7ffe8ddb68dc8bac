"""Building frozen values from the tables of a content file; every fault becomes a problem that names file and place."""

import datetime
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from kit.domain.problems import Place, Problem, Weight

T = TypeVar("T")
_BROKEN: Any = object()


@dataclass
class Faults:
    """Collects what is wrong in content files, one file at a time."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def of(self, file: str) -> "Faults":
        """The same collection, for another file."""
        return Faults(file, self.problems)

    def add(self, code: str, place: str, **values: object) -> Any:
        """Note a fault at a place such as `stages.review.title`; returns the mark of a broken value."""
        self.problems.append(Problem(code, Weight.WRONG, Place(file=self.file, field=place), values))
        return _BROKEN


def build(made: type[T], raw: object, faults: Faults, place: str = "") -> T | None:
    """Build one value of a dataclass from a table, strictly; None, with the faults noted, where it cannot be built."""
    value = _build(made, raw, faults, place)
    return None if value is _BROKEN else value


def build_all(made: type[T], raw: object, faults: Faults, place: str = "", key: str = "id") -> tuple[T, ...]:
    """Build a value from each table of a table, whose name is its field `key`; broken ones are left out and noted."""
    if not isinstance(raw, Mapping):
        faults.add("content_not_a_table", place)
        return ()
    built = (_build(made, _named(key, name, each), faults, _at(place, name)) for name, each in raw.items())
    return tuple(value for value in built if value is not _BROKEN)


def _build(hint: Any, raw: object, faults: Faults, place: str) -> Any:
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return _build(next(each for each in get_args(hint) if each is not type(None)), raw, faults, place)
    if origin is tuple:
        return _build_tuple(get_args(hint)[0], raw, faults, place)
    if is_dataclass(origin or hint):
        return _build_dataclass(hint, raw, faults, place)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _build_enum(hint, raw, faults, place)
    return _build_plain(hint, raw, faults, place)


def _build_tuple(item: Any, raw: object, faults: Faults, place: str) -> Any:
    if get_origin(item) is tuple and isinstance(raw, Mapping):
        value_hint = get_args(item)[1]
        pairs = [(key, _build(value_hint, each, faults, _at(place, key))) for key, each in raw.items()]
        return _BROKEN if any(value is _BROKEN for _, value in pairs) else tuple(pairs)
    if is_dataclass(item) and isinstance(raw, Mapping):
        return build_all(item, raw, faults, place)  # type: ignore[arg-type]
    if not isinstance(raw, list):
        return faults.add("content_not_a_list", place)
    values = [_build(item, each, faults, _at(place, str(number))) for number, each in enumerate(raw, 1)]
    return _BROKEN if any(value is _BROKEN for value in values) else tuple(values)


def _build_dataclass(hint: Any, raw: object, faults: Faults, place: str) -> Any:
    if not isinstance(raw, Mapping):
        return faults.add("content_not_a_table", place)
    made = get_origin(hint) or hint
    known = _fields_of(hint)
    strange = [faults.add("content_unknown_name", _at(place, key), name=key) for key in raw if key not in known]
    lacking = [
        faults.add("content_missing", _at(place, name), name=name)
        for name, (_, each) in known.items()
        if name not in raw and _is_required(each)
    ]
    values = {name: _build(known[name][0], raw[name], faults, _at(place, name)) for name in raw if name in known}
    broken = strange or lacking or any(value is _BROKEN for value in values.values())
    return _BROKEN if broken else made(**values)


def _build_enum(made: type[Enum], raw: object, faults: Faults, place: str) -> Any:
    """An enumeration is written by the name of its member, in small letters."""
    for member in made:
        if raw == member.name.lower():
            return member
    choices = ", ".join(member.name.lower() for member in made)
    return faults.add("content_not_a_choice", place, value=str(raw), choices=choices)


def _build_plain(hint: Any, raw: object, faults: Faults, place: str) -> Any:
    if hint is float and isinstance(raw, int) and not isinstance(raw, bool):
        return float(raw)
    if type(raw) is hint:
        return raw.strip() if isinstance(raw, str) else raw
    return faults.add("content_wrong_type", place, value=str(raw), wanted=_NAMES.get(hint, "text"))


_NAMES = {int: "whole number", float: "number", bool: "true or false", datetime.date: "date"}


@cache
def _fields_of(hint: Any) -> Mapping[str, tuple[Any, Field[Any]]]:
    """Each field's type hint, with the type variable of a generic class filled in."""
    made = get_origin(hint) or hint
    hints = get_type_hints(made)
    filled = dict(zip(getattr(made, "__parameters__", ()), get_args(hint), strict=False))
    return {each.name: (filled.get(hints[each.name], hints[each.name]), each) for each in fields(made)}


def _is_required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _named(key: str, name: str, raw: object) -> object:
    return {key: name, **raw} if isinstance(raw, Mapping) else raw


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
