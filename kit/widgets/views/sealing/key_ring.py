"""The keys that this browser holds: Python shows them and asks for what opens one file, but never sees a secret key."""

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from kit.desk import Desk
from kit.presenters.key_ring import Receiver, Ring, ring_sentence
from kit.widgets.frame import Frame
from kit.widgets.front_module import FrontModule

_TOOLS = ("download", "key_codes", "key_pair", "key_store")


class KeyRing:
    """One's own keys with what can be done with them; `on_change()` is called whenever `ring` is another.

    Where a file waits to be opened, a new key is of no use: then `makes` is False.
    """

    def __init__(self, desk: Desk, frame: Frame, on_change: Callable[[], None], *, makes: bool = True) -> None:
        self._makes = makes
        self._t, self._frame, self._on_change = desk.t, frame, on_change
        self.ring = Ring()
        self._wanted: dict[str, Any] = {"number": 0, "shares": []}
        self._on_wrap_keys: Callable[[list[bytes]], None] | None = None
        self._face = FrontModule("key_ring", tools=_TOOLS)
        self.widget = self._face.widget
        self._face.on_gesture("ring", self._on_ring)
        self._face.on_gesture("forget", lambda said: self._on_forget(str(said["key"])))
        self._face.on_gesture("wrapped", self._on_wrapped)
        frame.keeper.watch(self._show)
        self._show()

    def put(self, receiver: Receiver) -> None:
        """Keep somebody to seal for in this browser."""
        self._face.tell("put_person", name=receiver.name, key=receiver.key)

    def drop(self, key: str) -> None:
        """Take somebody off the list in this browser."""
        self._face.tell("drop_person", key=key)

    def wrap_keys(self, shares: Sequence[bytes], then: Callable[[list[bytes]], None]) -> None:
        """Ask the browser for the keys that its secret keys make of these shares; `then` is called with them once."""
        self._on_wrap_keys = then
        texts = [base64.b64encode(share).decode() for share in shares]
        self._wanted = {"number": self._wanted["number"] + 1, "shares": texts}
        self._show()

    def _on_ring(self, said: Mapping[str, Any]) -> None:
        people = tuple(Receiver(str(each["name"]), str(each["key"])) for each in said["people"])
        self.ring = Ring(str(said["able"]), self._keeps == "yes", tuple(map(str, said["mine"])), people)
        self._show()
        self._on_change()

    def _on_wrapped(self, said: Mapping[str, Any], *keys: bytes) -> None:
        then = self._on_wrap_keys
        if then is not None and said["number"] == self._wanted["number"]:
            self._on_wrap_keys = None
            then(list(keys))

    def _on_forget(self, key: str) -> None:
        t = self._t
        self._frame.ask(
            t("Forget this key?"),
            t("What was sealed for it cannot be opened any more, unless you have saved the key as a file."),
            yes=t("Forget the key"),
            keep=t("Keep the key"),
            on_yes=partial(self._face.tell, "forget_key", key=key),
        )

    @property
    def _keeps(self) -> str:
        """Keys stay where work may stay readable in this browser, and nowhere else."""
        way = self._frame.keeper.now.browser.way
        return "" if not way else "yes" if way == "plain" else "no"

    def _show(self) -> None:
        from kit.content.plain_words import fingerprint

        ring, quiet = self.ring, bool(self.ring.able) and not self._makes
        self._face.show(
            {
                "words": self._words(),
                "said": "" if quiet else ring_sentence(ring, self._t),
                "can_load": ring.able == "yes",
                "can_make": self._makes and not ring.mine,
                "keep": self._keeps,
                "mine": {key: {"words": fingerprint(key)} for key in ring.mine},
                "order": list(ring.mine),
                "wanted": self._wanted,
            }
        )

    def _words(self) -> dict[str, str]:
        t = self._t
        return {
            "make": t("Make my key"),
            "bring": t("Load a key file"),
            "copy": t("Copy the public key"),
            "copied": t("Copied"),
            "save": t("Save as a file"),
            "forget": t("Forget"),
            "file": t("my-coalition-key.txt"),
            "none": t("“{file}” holds no secret key.", file="{file}"),
            "failed": t("This browser did not let the page do that."),
        }
