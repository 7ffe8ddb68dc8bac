"""What a record is called where people read of its history: a text by its member and section, a tie by its ends."""

from kit.domain.workspace import SINGLES, Workspace
from kit.history.changes import RecordKey
from kit.history.log import Log
from kit.history.standing import values_of
from kit.i18n.translator import Translator
from kit.presenters.report.words import member_name

_NAMING = ("name", "title", "text", "question", "note")
_LONGEST = 60


def record_title(log: Log, record: RecordKey, workspace: Workspace, t: Translator) -> str:
    """The words that a person knows a record by, also when it was removed."""
    if record.collection == "contributions":
        return _text_title(values_of(log, record), workspace, t)
    if record.collection == "ties":
        return _tie_title(log, values_of(log, record), t)
    if record.collection == "scores":
        return _score_title(log, values_of(log, record), t)
    if record.collection == "answers":
        return _exercise_title(record.id, t)
    return _name(log, record, t)


def field_of_record(title: str, record: RecordKey, field: str, t: Translator) -> str:
    """A field beside the title of its record: "Radio Tavel: Stance", or "Name of the coalition"."""
    if record.collection not in SINGLES:
        return t("{title}: {field}", title=title, field=field)
    return field if title in field else t("{field} of {title}", field=field, title=title)


def _name(log: Log, record: RecordKey, t: Translator) -> str:
    """Its name or title, or how its text begins; its id where it has none of these."""
    if record.collection in SINGLES:
        return {"coalition": t("the coalition"), "review": t("the review"), "settings": t("the settings")}[record.id]
    values = values_of(log, record)
    words = next((str(values[field]) for field in _NAMING if values.get(field)), record.id)
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _text_title(values: dict[str, str], workspace: Workspace, t: Translator) -> str:
    section = workspace.sections.get(values.get("section", ""))
    member = member_name(workspace, values.get("member", ""), t)
    title = (section.title if section else "") or t("Section without a title")
    return t("{section}, text of {member}", section=title, member=member)


def _tie_title(log: Log, values: dict[str, str], t: Translator) -> str:
    ends = [_name(log, RecordKey("actors", values.get(end, "")), t) for end in ("source", "target")]
    return t("{source} and {target}", source=ends[0], target=ends[1])


def _score_title(log: Log, values: dict[str, str], t: Translator) -> str:
    actor = _name(log, RecordKey("actors", values.get("actor", "")), t)
    return t("{actor}, scored by {scorer}", actor=actor, scorer=values.get("scorer") or t("nobody named"))


def _exercise_title(id: str, t: Translator) -> str:
    from kit.content.exercises import load_exercises

    return next((each.title for each in load_exercises(t.language) if each.id == id), id)
