"""Words for the differences of an update: records, fields, values before and after."""

import datetime

from kit.i18n.translator import Translator
from kit.presenters.field_words import field_word
from kit.storage.update import Answer, Difference, Question, Shown, Sort

_LONGEST = 160


def difference_title(difference: Difference, t: Translator) -> str:
    """Which record and which field."""
    name = difference.name or difference.id
    if difference.sort in (Sort.ADDED, Sort.REMOVED):
        return name
    heading = difference.heading or field_heading(difference.collection, difference.field, difference.value, t)
    return t("{name} · {field}", name=name, field=heading)


def difference_note(difference: Difference, t: Translator, beside: str = "") -> str:
    """What becomes of it, what happens `beside` it, and whether it was changed here meanwhile too."""
    contested = t("Changed here meanwhile too: this makes a conflict.") if difference.contested else ""
    if difference.sort in (Sort.ADDED, Sort.REMOVED):
        said = record_word(difference.collection, t)
        said = t("{record}.", record=said) if beside or contested else said
    else:
        said = t("{before} → {after}", before=shown(difference.before, t), after=shown(difference.after, t))
    return t.paragraph((said, beside, contested))


def field_heading(collection: str, field: str, value: object, t: Translator) -> str:
    """The name of a field; a column of the coalition's own has its own heading."""
    if field.startswith("extra") and isinstance(value, tuple):
        return str(value[0])
    return field_word(field, t, collection.removesuffix("s"))


def record_word(collection: str, t: Translator) -> str:
    """What sort of record it is."""
    return {
        "actors": t("Actor"),
        "ties": t("Tie"),
        "tasks": t("Task"),
        "milestones": t("Milestone"),
        "members": t("Organisation of the coalition"),
    }[collection]


def shown(value: Shown, t: Translator) -> str:
    """A value as a person reads it; days have their month spelt."""
    if value is None or value == "":
        return t("(empty)")
    if isinstance(value, datetime.date):
        return t.date(value)
    text = str(value)
    return text if len(text) <= _LONGEST else t("{start}…", start=text[:_LONGEST])


def question_sentence(question: Question, t: Translator) -> str:
    """Which date could be read two ways, and where it stands."""
    return t(
        "“{text}”: {field} of “{name}”, sheet “{sheet}”, row {row}",
        text=question.text,
        field=field_word(question.field, t),
        name=question.name,
        sheet=question.place.sheet,
        row=question.place.row,
    )


def answer_words(question: Question, t: Translator) -> tuple[tuple[str, Answer], ...]:
    """The ways to answer, with the days spelt."""
    return (
        (t.date(question.day_first), Answer.DAY_FIRST),
        (t.date(question.month_first), Answer.MONTH_FIRST),
        (t("Leave it out"), Answer.LEAVE_OUT),
    )
