"""A sealed file: asks for what opens it and hands on the bytes inside.

Any view that takes files may stand on it: where a file `is_sealed`, call `ask(name, data)` and show
`.widget`, else `put_away()`. `on_opened(name, data)` is called later, once, with the name without `.age` and the bytes
that were sealed. Whatever goes wrong is said beside the field; when the file is open, the widget puts itself away.
"""

from collections.abc import Callable

from kit.desk import Desk
from kit.domain.problems import Problem
from kit.presenters.problems import problem_sentence
from kit.storage.sealing.age import lock_of, opened_name, unseal, unseal_with_wrap_keys
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, paragraph, show_if, stack, words
from kit.widgets.parts.passphrase_field import PassphraseField
from kit.widgets.views.sealing.key_ring import KeyRing


class SealedFile:
    """Asks for a passphrase or uses the keys of this browser; `on_opened(name, data)` gets what was sealed."""

    def __init__(self, desk: Desk, frame: Frame, on_opened: Callable[[str, bytes], None]) -> None:
        self._desk, self._frame, self._on_opened = desk, frame, on_opened
        self._name, self._data, self._shares = "", b"", tuple[bytes, ...]()
        self._told, self._banner = words(""), Banner()
        self._field = PassphraseField(desk.t("Passphrase"), desk.t("The words, with a space between."))
        acts = bar(
            button(desk.t("Open the sealed file"), self._on_passphrase, "ordinary", "lock").widget,
            button(desk.t("Leave it"), self.put_away, "quiet").widget,
        )
        self._form = stack(self._field.widget, acts, classes=("kit-form",))
        self._keys = stack()
        self._ring: KeyRing | None = None
        self.widget = stack(self._told, self._banner.widget, self._form, self._keys, classes=("kit-sealed",))
        self.put_away()

    def ask(self, name: str, data: bytes) -> None:
        """Ask for what opens this file; another file that was asked about before is let go."""
        self.put_away()
        lock = lock_of(data, name)
        show_if(self.widget, wanted=True)
        if isinstance(lock, Problem):
            self._banner.say("bad", problem_sentence(lock, self._desk.t))
            return
        self._name, self._data, self._shares = name, data, lock.shares
        if lock.by_passphrase:
            self._told.value = paragraph(self._desk.t("{file} is sealed with a passphrase.", file=name))
            show_if(self._form, wanted=True)
        else:
            self._try_keys()

    def put_away(self) -> None:
        """Let go of the file that was asked about."""
        self._name, self._data, self._shares = "", b"", ()
        self._told.value = ""
        self._banner.say("plain", "")
        self._clear_field()
        for part in (self.widget, self._form, self._keys):
            show_if(part, wanted=False)

    def _clear_field(self) -> None:
        self._field.set("")
        self._field.say("")

    def _on_passphrase(self) -> None:
        t, typed = self._desk.t, str(self._field.value)
        if not typed.strip():
            self._field.say(t("Type the passphrase that the sender told you."))
            return
        opened = unseal(self._data, passphrase=typed, file=self._name)
        if isinstance(opened, Problem):
            self._field.say(problem_sentence(opened, t))
        else:
            self._hand_on(opened)

    def _try_keys(self) -> None:
        """Let the browser use its keys; also called when it holds another key than before."""
        if not self._shares:
            return
        t = self._desk.t
        if self._ring is None:
            self._ring = KeyRing(self._desk, self._frame, self._try_keys, makes=False)
            self._keys.children = (self._ring.widget,)
        show_if(self._keys, wanted=True)
        self._told.value = paragraph(t("{file} is sealed for the keys of certain people.", file=self._name))
        self._ring.wrap_keys(self._shares, self._on_wrap_keys)

    def _on_wrap_keys(self, keys: list[bytes]) -> None:
        if not self._data:
            return
        opened = unseal_with_wrap_keys(self._data, keys, self._name)
        if not isinstance(opened, Problem):
            self._hand_on(opened)
        elif keys:
            self._banner.say("bad", problem_sentence(opened, self._desk.t))
        else:
            self._banner.say("attn", self._no_key())

    def _no_key(self) -> str:
        t = self._desk.t
        if self._ring is not None and self._ring.ring.able == "yes":
            return t("This browser holds no key. Load the file of your key.")
        return t(
            "This page cannot use keys: that takes an https address and a recent browser. "
            "Open the file on your own computer with “coalition-kit unseal”."
        )

    def _hand_on(self, opened: bytes) -> None:
        name = opened_name(self._name)
        self.put_away()
        self._on_opened(name, opened)
