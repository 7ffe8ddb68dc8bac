"""Ids of records that a workbook adds: the same each time the file is read, on every desk."""

import hashlib

from kit.storage.books.origin import Origin

_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_PREFIXES = {"actors": "A", "ties": "T", "tasks": "T", "milestones": "M", "members": "M"}


class NewIds:
    """Makes ids from the state that a workbook was made of and what its new rows are called.

    A file that is brought in twice, or on two copies, adds each of its rows once.
    """

    def __init__(self, origin: Origin) -> None:
        self._of = "\n".join((origin.kind, origin.root, *origin.heads))
        self._made: dict[tuple[str, str], int] = {}

    def make(self, collection: str, name: str) -> str:
        """The id of the next new record of this name."""
        number = self._made[collection, name] = self._made.get((collection, name), 0) + 1
        digest = hashlib.sha256("\0".join((self._of, collection, name, str(number))).encode()).digest()
        return f"{_PREFIXES[collection]}-" + "".join(_SIGNS[byte % len(_SIGNS)] for byte in digest[:8])
