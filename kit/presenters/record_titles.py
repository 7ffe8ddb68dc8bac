"""What a record is called where people read of its history: a text by its member and section, a tie by its ends."""

from kit.domain.workspace import Workspace
from kit.history.changes import RecordKey
from kit.history.log import Log
from kit.history.standing import values_of
from kit.i18n.translator import Translator
from kit.presenters.record_names import record_name
from kit.presenters.report_words import member_name


def record_title(log: Log, record: RecordKey, workspace: Workspace, t: Translator) -> str:
    """The words that a person knows a record by, also when it was removed."""
    if record.collection == "contributions":
        return _text_title(values_of(log, record), workspace, t)
    if record.collection == "ties":
        return _tie_title(log, values_of(log, record), t)
    if record.collection == "answers":
        return _exercise_title(record.id, t)
    return record_name(log, record, t)


def _text_title(values: dict[str, str], workspace: Workspace, t: Translator) -> str:
    section = workspace.sections.get(values.get("section", ""))
    member = member_name(workspace, values.get("member", ""), t)
    title = (section.title if section else "") or t("Section without a title")
    return t("{section}, text of {member}", section=title, member=member)


def _tie_title(log: Log, values: dict[str, str], t: Translator) -> str:
    ends = [record_name(log, RecordKey("actors", values.get(end, "")), t) for end in ("source", "target")]
    return t("{source} and {target}", source=ends[0], target=ends[1])


def _exercise_title(id: str, t: Translator) -> str:
    from kit.content.exercises import load_exercises

    return next((each.title for each in load_exercises(t.language) if each.id == id), id)
