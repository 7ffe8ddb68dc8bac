"""Code names back into the names that they stood for, in a text that was changed where names were hidden."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from kit.domain.code_names import StandIn


def restored(text: str, before: str, codes: Mapping[str, str]) -> str:
    """A changed text with names in place of code names; `before` is the whole text as it was not disclosed.

    Each code name becomes what stood in its place in `before`, in order; one that is new there becomes the name that
    the code stands for. `codes` has the code of each hidden string (`kit.domain.code_names.code_names`).
    """
    known = {code: name for name, code in reversed(list(codes.items()))}
    if not any(code in text for code in known):
        return text
    stood = _stood(before, codes)
    return _pattern(known).sub(lambda found: _name(found.group(), stood, known), text)


def _name(code: str, stood: dict[str, list[str]], known: Mapping[str, str]) -> str:
    left = stood[code]
    if len(left) > 1:
        return left.pop(0)
    return left[0] if left else known[code]


def _stood(before: str, codes: Mapping[str, str]) -> dict[str, list[str]]:
    """What stood in place of each code, in order; a code that a person typed stands for itself."""
    spans = StandIn(codes).spans(before)
    typed = [(found.start(), found.end(), found.group()) for found in _pattern(codes.values()).finditer(before)]
    free = [each for each in typed if not any(start < each[1] and each[0] < end for start, end, _ in spans)]
    stood: dict[str, list[str]] = defaultdict(list)
    for start, end, code in sorted([*spans, *free]):
        stood[code].append(before[start:end])
    return stood


def _pattern(codes: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, dict.fromkeys(codes))))
