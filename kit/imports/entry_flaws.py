"""Why a typed line cannot be taken as it stands; `ways` are lines that could stand in its place."""

import re
from collections.abc import Sequence
from itertools import pairwise

from kit.domain.problems import Place, Problem
from kit.imports.entry_words import tie_part
from kit.storage.folding import fold_name
from kit.storage.refusal import refused

_DASH = re.compile(r"\s+[-\u2013\u2014]{1,2}\s+")


def joined(first: str, parts: Sequence[str]) -> str:
    """A line of its parts."""
    return "; ".join((first, *parts))


def tie_flaw(ends: Sequence[str], parts: Sequence[str]) -> Problem | None:
    """Why the names around arrows are not one tie of two actors."""
    named = tuple(filter(None, ends))
    if not named:
        return refused("tie_of_nobody", Place())
    if len(ends) > 2:
        ties = "\n".join(joined(f"{one} > {other}", parts) for one, other in pairwise(named))
        return refused("tie_chain", Place(), names=named, ways=(ties,) if len(named) > 2 else ())
    if len(named) == 1:
        return refused("tie_without_end", Place(), name=named[0])
    return refused("tie_to_itself", Place(), name=ends[0]) if fold_name(ends[0]) == fold_name(ends[1]) else None


def dash_flaw(name: str, parts: Sequence[str]) -> Problem | None:
    """A name with a dash, of which something is said that is said of ties: "Lumen - Vesta; funds"."""
    ends = _DASH.split(name)
    said = [part for part in parts if (tie_part(part, frozenset()) or ("",))[0] == "kind"]
    if len(ends) != 2 or not all(ends) or not said:
        return None
    noted = [f"note: {part}" if part in said else part for part in parts]
    tie = joined(f"{ends[0]} > {ends[1]}", parts)
    return refused("tie_by_dash", Place(), name=name, ways=(tie, joined(name, noted)))


def both_flaw(first: str, parts: Sequence[str], both: tuple[int, int]) -> Problem:
    """Two parts, by their places, of which only one can be true."""
    ways = tuple(joined(first, [part for place, part in enumerate(parts) if place != each]) for each in reversed(both))
    return refused("said_both", Place(), parts=tuple(parts[place] for place in both), ways=ways)
