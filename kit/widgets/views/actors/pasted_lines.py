"""Several typed or pasted lines: what is new, the same or refused in them, before they are taken as one edit."""

from kit.desk import Desk
from kit.imports.lines import lines_left, propose_lines, take_entry
from kit.imports.variants import variants_of, with_one_spelling
from kit.presenters.bringing.proposal import describe_proposal
from kit.storage.proposal import Proposal
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.layout import show_if, stack
from kit.widgets.views.bringing.proposal import ProposalView
from kit.widgets.views.bringing.spellings import Spellings


class PastedLines:
    """Shows nothing until `look`; `can_take` tells whether there is something to take."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._text = ""
        self._proposal: Proposal | None = None
        self._refusal = Banner()
        self._shown = ProposalView(desk.t)
        self._spellings = Spellings(desk.t)
        self.widget = stack(self._refusal.widget, self._shown.widget, self._spellings.widget)
        self.forget()

    @property
    def can_take(self) -> bool:
        """Whether lines were looked at of which something can be taken."""
        return self._proposal is not None and bool(self._proposal.taken)

    def look(self, text: str) -> None:
        """Show what the lines hold, and which of them cannot be taken."""
        desk, t = self._desk, self._desk.t
        self._text = text
        self._proposal = propose_lines(desk.workspace, text, t("Your lines"), desk.new_id)
        described = describe_proposal(self._proposal, t)
        self._shown.show(described)
        self._spellings.show(variants_of(desk.workspace, self._proposal.actors))
        refused = "" if described.can_take else t.paragraph(described.refused)
        show_if(self.widget, wanted=True)
        self._refusal.say("bad" if refused else "plain", refused, strong=described.headline if refused else "")

    def forget(self) -> None:
        """Show nothing any more."""
        show_if(self.widget, wanted=False)
        self._proposal = None
        self._shown.show(None)
        self._spellings.show(())
        self._refusal.say("plain", "")

    def take(self) -> tuple[bool, str]:
        """Take the lines, in one edit; returns whether they held anything new, and those that were refused."""
        if self._proposal is None:
            return False, self._text
        changed = self._desk.apply(take_entry, with_one_spelling(self._proposal, self._spellings.chosen))
        return changed, lines_left(self._text, self._proposal)
