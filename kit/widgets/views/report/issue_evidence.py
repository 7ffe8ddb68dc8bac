"""The form for one piece of evidence: what it says, where it can be checked, consent, and who may see it."""

from collections.abc import Callable
from typing import Any

from kit.desk import Desk
from kit.domain.edits.issues import add_evidence, change_evidence, remove_evidence
from kit.domain.report import Consent, Evidence, EvidenceKind
from kit.presenters.actors.choices import level_choices
from kit.presenters.report.words import consent_choices, evidence_words, member_choices
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import ChoiceField, LongTextField, TextField
from kit.widgets.parts.layout import bar, show_if, stack


class EvidenceForm:
    """Opens for a new piece or for one that is there; nothing is kept before the person says so."""

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._record = Evidence("")
        kinds = [(words, kind) for kind, words in evidence_words(t).items()]
        self._kind = ChoiceField(t("What it is"), kinds)
        self._text = LongTextField(t("What it says"), t("For a case, only its code: no name, no place of living."))
        self._source = TextField(t("Source"), t("So that a stranger can find it: body, title, year, page."))
        self._as_of = TextField(t("True on"), t("A day like 2026-12-31, or a year."))
        self._member = ChoiceField(t("Brought by"), [("", "")])
        self._consent = ChoiceField(t("Consent"), consent_choices(t))
        self._level = ChoiceField(t("Who may see it"), level_choices(t))
        self._remove = button(t("Remove it"), self._on_remove, "harm")
        self._acts = bar(
            button(t("Keep it"), self._on_keep).widget,
            button(t("Leave it as it was"), on_close, "quiet").widget,
            self._remove.widget,
        )
        self.widget = self._arranged()

    def _arranged(self) -> Any:
        pair = stack(self._as_of.widget, self._member.widget, classes=("kit-pair",))
        who = stack(self._consent.widget, self._level.widget, classes=("kit-pair",))
        texts = (self._kind.widget, self._text.widget, self._source.widget)
        return stack(*texts, pair, who, self._acts, classes=("kit-form", "kit-inset"))

    def add(self, issue: str, kind: EvidenceKind) -> None:
        """Open for a new piece of evidence; a lived reality starts with consent not given yet."""
        consent = Consent.ASKED if kind is EvidenceKind.LIVED_REALITY else Consent.NOT_NEEDED
        self._fill(Evidence(self._desk.new_id("E"), issue, kind, consent=consent))

    def change(self, id: str) -> None:
        """Open for a piece of evidence that is there."""
        self._fill(self._desk.workspace.evidence[id])

    @property
    def id(self) -> str:
        """The piece of evidence that the form is open for."""
        return self._record.id

    def _fill(self, record: Evidence) -> None:
        self._record = record
        workspace, t = self._desk.workspace, self._desk.t
        members = member_choices(workspace, t, nobody=t("Nobody named"))
        self._kind.set(record.kind)
        self._text.set(record.text)
        self._source.set(record.source)
        self._as_of.set(record.as_of)
        self._member.offer(members, record.member if record.member in workspace.members else "")
        self._consent.set(record.consent)
        self._level.set(record.level)
        self._text.say("")
        show_if(self._remove.widget, wanted=record.id in workspace.evidence)

    def focus(self) -> None:
        """Put the keyboard where something is missing: on the source where only that is not there."""
        lacking = self._source if self._record.text and not self._record.source else self._text
        lacking.control.focus()

    def _values(self) -> dict[str, Any]:
        return {
            "kind": self._kind.value,
            "text": self._text.value.strip(),
            "source": self._source.value,
            "as_of": self._as_of.value,
            "member": self._member.value,
            "consent": self._consent.value,
            "level": self._level.value,
        }

    def _on_keep(self) -> None:
        values, record, desk = self._values(), self._record, self._desk
        if not values["text"]:
            self._text.say(desk.t("Write down what it says."))
            return
        self._on_close()
        if record.id in desk.workspace.evidence:
            desk.apply(change_evidence, record.id, **values)
        else:
            desk.apply(add_evidence, Evidence(record.id, record.issue, **values))

    def _on_remove(self) -> None:
        self._on_close()
        if self._desk.apply(remove_evidence, self._record.id):
            self._frame.say(self._desk.t("The evidence was removed. You can undo this."))
