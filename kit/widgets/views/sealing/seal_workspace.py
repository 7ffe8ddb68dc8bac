"""Sealing the whole workspace: with a passphrase that is shown once, or for people by their keys."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import RadioField
from kit.widgets.parts.layout import bar, show_if, stack
from kit.widgets.views.sealing.offered_passphrase import OfferedPassphrase
from kit.widgets.views.sealing.receivers import Receivers

_WORDS, _PEOPLE = "passphrase", "people"


class SealWorkspace:
    """The two ways, what each needs, and one button that seals and hands the file over."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._t = t = desk.t
        self._desk, self._frame = desk, frame
        self._banner = Banner()
        ways = [(t("Whoever knows a passphrase"), _WORDS), (t("People by their keys"), _PEOPLE)]
        self._way = RadioField(t("Who can open the file?"), ways, on_change=self._show, value=_WORDS)
        self._seal = button(t("Seal and save"), self._on_seal, "ordinary", "lock")
        self._passphrase = OfferedPassphrase(t, self._say_lack)
        self._receivers: Receivers | None = None
        self._place, self._more = stack(), stack()
        form = (self._way.widget, self._place, bar(self._seal.widget), self._more)
        self._form = stack(*form, classes=("kit-form",))
        self._again = button(t("Seal once more"), self._on_again, "link", "refresh")
        self.widget = stack(self._form, self._banner.widget, self._again.widget, classes=("kit-seal",))
        self._on_again()

    def _on_again(self) -> None:
        self._banner.say("plain", "")
        self._passphrase.renew()
        self._show(self._way.value)
        self._show_form(wanted=True)

    def _show_form(self, *, wanted: bool) -> None:
        show_if(self._form, wanted=wanted)
        show_if(self._again.widget, wanted=not wanted)

    def _show(self, way: str) -> None:
        if way == _PEOPLE and self._receivers is None:
            self._receivers = Receivers(self._desk, self._frame, self._say_lack)
        people = self._receivers if way == _PEOPLE else None
        self._place.children = (people.widget if people else self._passphrase.widget,)
        self._more.children = (people.more,) if people else ()
        self._say_lack()

    def _say_lack(self) -> None:
        """Say before it is pressed why it cannot be."""
        lack = self._passphrase.lack() if self._way.value == _WORDS else self._nobody()
        if lack:
            self._seal.refuse(lack)
        else:
            self._seal.allow()

    def _nobody(self) -> str:
        chosen = self._receivers.chosen if self._receivers else ()
        return "" if chosen else self._t("Tick the people who should open the file.")

    def _on_seal(self) -> None:
        receivers = self._receivers.chosen if self._way.value == _PEOPLE and self._receivers else ()
        self._hand_over(receivers)
        self._passphrase.forget()
        self._show_form(wanted=False)
        self._banner.say("good", self._told(len(receivers)))

    def _hand_over(self, receivers: tuple[str, ...]) -> None:
        from kit.storage.coalition.file import file_name, write_coalition
        from kit.storage.sealing.age import SUFFIX, seal

        desk = self._desk
        sealed = seal(write_coalition(desk.log), receivers, "" if receivers else self._passphrase.value)
        self._frame.download(f"{file_name(desk.workspace, desk.today)}{SUFFIX}", sealed)
        desk.mark_saved()

    def _told(self, receivers: int) -> str:
        t = self._t
        if not receivers:
            return t(
                "The sealed file is among your downloads. Tell the passphrase by another way than the file travels."
            )
        return t.many(
            "The sealed file is among your downloads. The key of {count} person opens it.",
            "The sealed file is among your downloads. The keys of {count} people open it.",
            receivers,
        )
