"""The take-away screen: for whom first, then what goes and what is held back, then the files."""

import ipywidgets as w

from kit.desk import Desk
from kit.domain.audience import Audience
from kit.presenters.take_away.take_away import take_away_page
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, paragraph, show_if, stack, title, words
from kit.widgets.parts.radio_cards import RadioCards
from kit.widgets.views.take_away.blanks import Blanks
from kit.widgets.views.take_away.disclosure import DisclosureView
from kit.widgets.views.take_away.make_files import MakeFiles


class TakeAwayScreen:
    """Nothing is made before it was said for whom, and what they will see."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._audience = Audience.COALITION
        self._cards = RadioCards(t("For whom?"), self._on_audience)
        self._disclosure = DisclosureView(t)
        self._files = MakeFiles(desk, frame, lambda: self._audience)
        self._search, self._sealing = words("", "kit-small-text"), stack()
        self.work = stack(
            title(t("Take away"), t("Who will read this, and what may they see?")),
            _step("1", heading(t("For whom?")), self._cards.widget),
            _step("2", self._disclosure.widget),
            _step("3", heading(t("Make the files")), self._files.widget),
            classes=("kit-take-away",),
        )
        search = stack(heading(t("After writing")), self._search, classes=("kit-part",))
        self.side = stack(search, self._whole(), Blanks(desk, frame).widget)

    def _whole(self) -> w.Box:
        t = self._desk.t
        about = t(
            "The .coalition file holds everything, also protected rows and contacts. It opens again on any computer "
            "with the kit. Give it only to people of the coalition, and over a way that you trust."
        )
        save = button(t("Save the whole workspace"), self._frame.save_file, sign="download")
        seal = button(t("Seal it for certain people"), self._on_seal, "link", "lock")
        parts = (heading(t("The whole workspace")), words(about, "kit-small-text"), save.widget, seal.widget)
        return stack(*parts, self._sealing, classes=("kit-part",))

    def _on_seal(self) -> None:
        """Open the form that seals, made at its first use, or put it away."""
        if not self._sealing.children:
            from kit.widgets.views.sealing.seal_workspace import SealWorkspace

            self._sealing.children = (SealWorkspace(self._desk, self._frame).widget,)
        else:
            show_if(self._sealing, wanted="kit-away" in self._sealing._dom_classes)

    def refresh(self) -> None:
        """Show what goes and what is held back, as the workspace is now."""
        page = take_away_page(self._desk.workspace, self._audience, self._desk.t)
        self._cards.show(
            [(each.audience.value, each.name, each.about) for each in page.audiences], self._audience.value
        )
        self._disclosure.show(page.preview)
        self._files.show(page.groups)
        self._search.value = paragraph(page.search)

    def show(self, record: str) -> None:
        """There are no records here."""

    def _on_audience(self, audience: str) -> None:
        self._audience = Audience(audience)
        self.refresh()


def _step(number: str, *children: w.Widget) -> w.Box:
    """A numbered step."""
    return bar(words(number, "kit-step-number"), stack(*children, classes=("kit-step-body",)), classes=("kit-step",))
