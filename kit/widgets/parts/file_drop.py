"""A place to drop or choose a file."""

from collections.abc import Callable, Mapping
from typing import Any

from kit.storage.sizes import MAX_FILE
from kit.widgets.front_module import FrontModule


class FileDrop:
    """Gives the bytes of each file to `on_file(name, data)`; a larger one than is read goes to `on_too_large(name)`."""

    def __init__(
        self,
        label: str,
        on_file: Callable[[str, bytes], None],
        on_too_large: Callable[[str], None],
        *,
        hint: str = "",
        reading: str = "",
        accept: str = "",
        many: bool = False,
    ) -> None:
        self._on_file, self._on_too_large = on_file, on_too_large
        self._face = FrontModule("file_drop")
        self.widget = self._face.widget
        self._face.on_gesture("file", self._on_bytes)
        self._face.on_gesture("too_large", lambda said: on_too_large(str(said["name"])))
        scene = {"label": label, "hint": hint, "reading": reading, "accept": accept, "most": MAX_FILE, "many": many}
        self._face.show(scene)

    def _on_bytes(self, said: Mapping[str, Any], data: bytes = b"") -> None:
        try:
            self._on_file(str(said["name"]), data)
        finally:
            self._face.tell("done")
