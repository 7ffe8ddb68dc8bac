"""Long texts: three-way merge by paragraphs, so that two people can write in one text."""

from collections.abc import Sequence
from dataclasses import dataclass

from merge3 import Merge3


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of whole paragraphs: agreed `text`, or `ways` that clash (with `base`, what stood there before)."""

    text: str
    base: str = ""
    ways: tuple[str, ...] = ()


def merged_text(base: str, ways: Sequence[str]) -> str:
    """One text from several that grew from `base`; where they clash, the last one is shown."""
    merged = ways[0]
    for way in ways[1:]:
        merged = way if merged == base else merged if way in (base, merged) else _shown(passages(base, merged, way))
    return merged


def _shown(found: Sequence[Passage]) -> str:
    # Passages are lists of lines: one without lines is no empty line.
    return "\n".join(line for each in found for line in _lines_of(each.ways[-1] if each.ways else each.text))


def passages(base: str, first: str, second: str) -> tuple[Passage, ...]:
    """The passages of two texts that grew from `base`; those with `ways` were written differently in both.

    A passage ends with the end of its last line, so that one that holds nothing differs from one empty line.
    """
    merge = Merge3(_lines(base), _lines(first), _lines(second))
    return tuple(_passage(group) for group in merge.merge_groups())


def _passage(group: tuple[object, ...]) -> Passage:
    kind, *parts = group
    texts = ["".join(f"{line}\n" for line in part) for part in parts]  # type: ignore[attr-defined]
    if kind == "conflict":
        return Passage(texts[2], texts[0], (texts[1], texts[2]))
    return Passage(texts[0])


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _lines_of(passage: str) -> list[str]:
    return passage.split("\n")[:-1]


def settled_text(found: Sequence[Passage], chosen: Sequence[str]) -> str:
    """The text with the chosen wording, in order, for each passage that clashes."""
    ways = iter(chosen)
    lines = [line for each in found for line in _lines_of(next(ways) if each.ways else each.text)]
    return "\n".join(lines)
