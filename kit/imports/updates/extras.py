"""Columns of the coalition's own in a register that came back, as pairs of heading and text."""

from collections.abc import Mapping

from kit.domain.restoring import restored

Extra = tuple[tuple[str, str], ...]


def place_of(seen: Extra, heading: str) -> int | None:
    """Where the pair stands that a column shows; the last one of its heading, as the export shows it."""
    return next((place for place in reversed(range(len(seen))) if seen[place][0] == heading), None)


def with_texts(whole: Extra, seen: Extra, texts: Mapping[str, str], codes: Mapping[str, str]) -> Extra:
    """The pairs of an actor with some texts set by heading; `seen` are the pairs as they were shown.

    An empty text takes its pair away.
    """
    places = {place_of(seen, heading): text for heading, text in texts.items()}
    kept = ((pair[0], places.get(place, pair[1])) for place, pair in enumerate(whole) if places.get(place, "…"))
    new = {restored(heading, "", codes): text for heading, text in texts.items() if place_of(seen, heading) is None}
    return (*kept, *((heading, text) for heading, text in new.items() if text))
