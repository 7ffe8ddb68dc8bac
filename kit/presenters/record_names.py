"""What a record of the log is called, also one that was removed."""

from kit.domain.workspace import SINGLES
from kit.history.changes import RecordKey
from kit.history.log import Log
from kit.history.standing import values_of
from kit.i18n.translator import Translator

_NAMING = ("name", "title", "text", "question", "note")
_LONGEST = 60


def record_name(log: Log, record: RecordKey, t: Translator) -> str:
    """Its name or title, or how its text begins; its id where it has none of these."""
    if record.collection in SINGLES:
        return {"coalition": t("the coalition"), "review": t("the review"), "settings": t("the settings")}[record.id]
    values = values_of(log, record)
    words = next((str(values[field]) for field in _NAMING if values.get(field)), record.id)
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
