"""Bringing a file: choosing it, seeing what was understood, guessed and refused, then taking or leaving it."""

from collections.abc import Callable

from kit.desk import Desk
from kit.imports import propose, take
from kit.imports.variants import variants_of, with_one_spelling
from kit.presenters.bringing.proposal import describe_proposal
from kit.storage.proposal import Proposal
from kit.storage.sizes import MAX_FILE_MEGABYTES
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.file_drop import FileDrop
from kit.widgets.parts.layout import bar, heading, show_if, stack, words
from kit.widgets.views.bringing.proposal import ProposalView
from kit.widgets.views.bringing.returned_workbook import ReturnedWorkbook
from kit.widgets.views.bringing.spellings import Spellings


class BringFile:
    """A file is read only to propose; nothing changes before the person takes the proposal, which is one edit.

    A workbook that the kit exported from this workspace comes back as an update.
    `title` and `hint` say what is wanted; `on_close()` hears that the person is done.
    """

    def __init__(self, desk: Desk, frame: Frame, title: str, hint: str, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._proposal: Proposal | None = None
        self._returned = ReturnedWorkbook(desk, frame, self._on_left)
        drop = FileDrop(
            t("Choose a file"),
            self._on_file,
            self._on_too_large,
            hint=t(
                "Or drop it here. Excel (.xlsx), LibreOffice (.ods), text table (.csv) or a map (Kumu .json, .graphml, "
                ".gexf, .gml). Your file stays as it is."
            ),
            reading=t("Reading “{name}”. You can go on working."),
            accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.json,.graphml,.gexf,.gml,.xml",
        )
        self._choosing = stack(drop.widget)
        self._banner = Banner()
        self._shown = ProposalView(t)
        self._spellings = Spellings(t)
        self._take = button(t("Take it"), self._on_taken, "first", "check")
        self._leave = button(t("Leave it"), self._on_left)
        self._acts = bar(self._take.widget, self._leave.widget)
        self._close = bar(button(t("Close"), self._on_left, "quiet").widget)
        self.widget = stack(
            heading(title, 2, "kit-name"),
            words(hint, "kit-small-text"),
            self._choosing,
            self._returned.widget,
            self._banner.widget,
            self._shown.widget,
            self._spellings.widget,
            self._acts,
            self._close,
            classes=("kit-form", "kit-bring"),
        )
        self._show(None)

    def _show(self, proposal: Proposal | None) -> None:
        self._proposal = proposal
        described = describe_proposal(proposal, self._desk.t) if proposal else None
        self._shown.show(described)
        self._spellings.show(variants_of(self._desk.workspace, proposal.actors) if proposal else ())
        can_take = described is not None and described.can_take
        show_if(self._choosing, wanted=not can_take)
        show_if(self._acts, wanted=can_take)
        show_if(self._close, wanted=not can_take)
        if described and not described.can_take:
            nothing = self._desk.t("Nothing of yours has changed.")
            told = self._desk.t.paragraph((*described.refused, nothing))
            self._banner.say("bad", told, strong=described.headline)
        else:
            self._banner.say("plain", "")

    def _on_file(self, name: str, data: bytes) -> None:
        if self._returned.offer(name, data):
            self._show(None)
            show_if(self._choosing, wanted=False)
            show_if(self._close, wanted=False)
        else:
            self._show(propose(self._desk.workspace, name, data, self._desk.new_id))

    def _on_too_large(self, name: str) -> None:
        t = self._desk.t
        most = t.number(MAX_FILE_MEGABYTES)
        self._show(None)
        self._banner.say("bad", t("“{name}” is larger than {most} MB, so it was not read.", name=name, most=most))

    def _on_taken(self) -> None:
        t, proposal = self._desk.t, self._proposal
        if proposal is None:
            return
        proposal = with_one_spelling(proposal, self._spellings.chosen)
        self._show(None)
        self._on_close()
        if self._desk.apply(take, proposal):
            self._frame.say(t("“{file}” was taken. You can undo this in one step.", file=proposal.file))
        else:
            self._frame.say(t("“{file}” holds nothing new.", file=proposal.file))

    def _on_left(self) -> None:
        self._show(None)
        self._on_close()
