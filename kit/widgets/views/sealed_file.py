"""A sealed file: asks for what opens it and hands on the bytes inside.

Any view that takes files may stand on it: where `kit.storage.sealing.is_sealed(data)`, call `ask(name, data)`
and show `.widget`; `on_opened(name, data)` is called later, once, with the name without `.age` and the bytes that
were sealed. Whatever goes wrong is said beside the field, and the widget puts itself away when the file is open.
"""

from collections.abc import Callable

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import show_if, stack


class SealedFile:
    """Asks for a passphrase or uses the keys of this browser; `on_opened(name, data)` gets what was sealed."""

    def __init__(self, desk: Desk, frame: Frame, on_opened: Callable[[str, bytes], None]) -> None:
        self._desk, self._frame, self._on_opened = desk, frame, on_opened
        self.widget = stack(classes=("kit-sealed",))
        show_if(self.widget, wanted=False)

    def ask(self, name: str, data: bytes) -> None:
        """Ask for what opens this file; another file that was asked about before is let go."""
