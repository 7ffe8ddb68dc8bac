"""Which changes a change had seen, directly or through others."""

from collections.abc import Mapping

from kit.history.changes import Change


class Ancestry:
    """For each change, how many changes of each device its author knew (a version vector).

    A device makes its changes one after the other, so a number a device says which ones. Changes that follow each other
    on one device share their vector: memory grows with the times that somebody took in the work of others.
    """

    def __init__(self) -> None:
        self._place: dict[str, tuple[str, int]] = {}
        self._knew: dict[str, Mapping[str, int]] = {}
        self._newest: dict[str, str] = {}

    def add(self, change: Change) -> None:
        """Take in a change; all that it had seen must have been taken in before, as far as it is there."""
        before = self._newest.get(change.device, "")
        number = self._place[before][1] + 1 if before else 1
        self._knew[change.id] = self._knew[before] if change.seen == (before,) else self._joined(change, before)
        self._place[change.id] = (change.device, number)
        self._newest[change.device] = change.id

    def _joined(self, change: Change, before: str) -> Mapping[str, int]:
        known = dict(self._knew.get(before, {}))
        for id in change.seen:
            if id not in self._place:
                continue
            device, number = self._place[id]
            for each, count in (*self._knew[id].items(), (device, number)):
                if each != change.device and known.get(each, 0) < count:
                    known[each] = count
        return known

    def has_seen(self, id: str, other: str) -> bool:
        """Whether the author of one change knew the other when making it; no change has seen itself."""
        device, number = self._place[id]
        elsewhere, place = self._place[other]
        return place < number if device == elsewhere else self._knew[id].get(elsewhere, 0) >= place
