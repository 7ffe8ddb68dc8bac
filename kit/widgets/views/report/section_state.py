"""How a section stands: readiness, lead, share of the words, and who has signed it."""

from collections.abc import Callable
from typing import Any

from kit.desk import Desk
from kit.domain.edits.report import change_section, set_readiness
from kit.domain.edits.signing import sign_section, withdraw_signature
from kit.domain.report import Readiness
from kit.presenters.report.section_card import SectionCard
from kit.presenters.report.words import member_choices, readiness_choices
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, NumberField
from kit.widgets.parts.layout import bar, heading, paragraph, show_if, stack, words


class SectionState:
    """Each field is one act; a signature falls by itself when a word of the section changes."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        self._id = ""
        self._readiness = ChoiceField(t("How ready is it?"), readiness_choices(t), on_change=self._on_readiness)
        self._lead = ChoiceField(t("Who leads it?"), [("", "")], on_change=self._sets("lead"))
        refusal = t("Write a whole number, such as 800.")
        self._words = NumberField(t("Its share of the words"), refusal, on_change=self._sets("words"))
        self._signed = words("", "kit-small-text")
        self._signer = ChoiceField(t("Sign for a member"), [("", "")])
        self._sign = bar(self._signer.widget, button(t("Sign"), self._on_sign, sign="signature").widget)
        self._gone = ChoiceField(t("Take a signature back"), [("", "")])
        self._withdraw = bar(self._gone.widget, button(t("Take it back"), self._on_withdraw, sign="undo").widget)
        for row in (self._sign, self._withdraw):
            row.add_class("kit-ask")
        self.widget = self._arranged()

    def _arranged(self) -> Any:
        t = self._desk.t
        fields = stack(self._readiness.widget, self._lead.widget, self._words.widget, classes=("kit-pair",))
        parts = (heading(t("Who stands by it")), fields, self._signed, self._sign, self._withdraw)
        return stack(*parts, classes=("kit-part", "kit-section-state"))

    def show(self, card: SectionCard) -> None:
        """Show a section as it stands."""
        t, section = self._desk.t, card.section
        self._id = section.id
        members = member_choices(self._desk.workspace, t, nobody=t("Nobody yet"))
        # Merged copies may disagree: one signed, the other took its signature back.
        signed = bool(section.signed_by) or section.readiness is Readiness.SIGNED
        self._readiness.offer(readiness_choices(t, signed=signed), section.readiness)
        self._lead.offer(members, section.lead if section.lead in self._desk.workspace.members else "")
        self._words.set(section.words, section.id)
        self._signed.value = paragraph(card.signed)
        for row, field, members in (
            (self._sign, self._signer, card.may_sign),
            (self._withdraw, self._gone, card.signers),
        ):
            show_if(row, wanted=bool(members))
            if members:
                known = [id for _, id in members]
                field.offer(members, field.value if field.value in known else known[0])

    def _sets(self, field: str) -> Callable[[Any], None]:
        return lambda value: self._on_changed({field: value})

    def _on_changed(self, values: dict[str, Any]) -> None:
        self._desk.apply(change_section, self._id, **values)

    def _on_readiness(self, readiness: Any) -> None:
        self._desk.apply(set_readiness, self._id, readiness)

    def _on_sign(self) -> None:
        self._desk.apply(sign_section, self._id, self._signer.value)

    def _on_withdraw(self) -> None:
        self._desk.apply(withdraw_signature, self._id, self._gone.value)
