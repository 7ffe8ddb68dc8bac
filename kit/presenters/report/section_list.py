"""The sections of the report in a list: number, title, words, and how ready each is."""

import datetime

from kit.domain.limits import WordUse
from kit.domain.report import Readiness, Section, SectionKind
from kit.domain.sections import days_section_late, sections_in_order
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.choice_row import ChoiceRow
from kit.presenters.report.words import READINESS_SIGNS, readiness_words

_TONES = {Readiness.AGREED: "good", Readiness.SIGNED: "good", Readiness.NEEDS_UPDATE: "attn"}


def section_list(workspace: Workspace, use: WordUse, today: datetime.date, t: Translator) -> tuple[ChoiceRow, ...]:
    """A row for each section, in order."""
    sections = enumerate(sections_in_order(workspace), 1)
    return tuple(_row(workspace, section, number, use, today, t) for number, section in sections)


def _row(
    workspace: Workspace, section: Section, number: int, use: WordUse, today: datetime.date, t: Translator
) -> ChoiceRow:
    state, sign, tone = section_state(workspace, section, today, t)
    over = use.over.get(section.id, 0)
    alarm = t.many("{count} over", "{count} over", over) if over else ""
    return ChoiceRow(
        id=section.id,
        title=section.title or t("Section without a title"),
        number=t.number(number),
        note=t("{state},", state=state) if alarm else state,
        sign=sign,
        tone=tone,
        alarm=alarm,
        end=t.number(use.sections.get(section.id, 0)),
        end_tone="bad" if over else "",
    )


def section_state(workspace: Workspace, section: Section, today: datetime.date, t: Translator) -> tuple[str, str, str]:
    """How a section stands: in words, its sign and its tone; lateness tells more than readiness."""
    settled = section.readiness in {Readiness.AGREED, Readiness.SIGNED}
    late = 0 if settled else days_section_late(workspace, section, today)
    if late:
        return t.many("Late by {count} day", "Late by {count} days", late), "clock", "bad"
    if section.kind is SectionKind.RECOMMENDATIONS and section.readiness is Readiness.NOT_STARTED:
        return t("Builds itself"), "report", ""
    if section.readiness is Readiness.SIGNED:
        return _signed(workspace, section, t)
    tone = _TONES.get(section.readiness, "")
    return readiness_words(t)[section.readiness], READINESS_SIGNS[section.readiness], tone


def _signed(workspace: Workspace, section: Section, t: Translator) -> tuple[str, str, str]:
    signed = sum(1 for id in section.signed_by if id in workspace.members)
    every = len(workspace.members)
    numbers = {"signed": t.number(signed), "all": t.number(every)}
    if signed == every:
        return t("Signed by {signed} of {all}", **numbers), "check", "good"
    return t("{signed} of {all} signed", **numbers), "signature", "good"
