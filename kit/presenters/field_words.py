"""The names of fields, as people read them beside the columns of a file."""

from collections.abc import Mapping

from kit.i18n.translator import Translator


def field_word(field: str, t: Translator, record: str = "") -> str:
    """The name of a field of any record; the field itself where nobody named it."""
    if (record, field) == ("milestone", "source"):
        return t("Source")
    return _words(t).get(field, field)


def _words(t: Translator) -> Mapping[str, str]:
    return _actor_words(t) | _plan_words(t) | _recommendation_words(t)


def _actor_words(t: Translator) -> dict[str, str]:
    return {
        "id": t("ID"),
        "name": t("Name"),
        "short": t("Short name"),
        "kind": t("Kind"),
        "stance": t("Stance"),
        "influence": t("Influence"),
        "interest": t("Interest"),
        "place": t("Place"),
        "cluster": t("Cluster"),
        "status": t("Status"),
        "status_as_of": t("Accreditation date"),
        "contact": t("Contact"),
        "aliases": t("Other names"),
        "counted": t("Counted by the kit"),
        "told_apart": t("Told apart from"),
        "joined": t("Joined with it"),
        "goal": t("What it wants"),
        "asked_by": t("Who asks it"),
        "groups": t("Speaks for"),
        "languages": t("Languages"),
        "capacities": t("Capacities"),
        "note": t("Note"),
        "tags": t("Tags"),
        "level": t("Who may see it"),
        "x": t("Place on the map, from the left"),
        "y": t("Place on the map, from the top"),
        "y_up": t("Place on the map, from below"),
        "source": t("First actor"),
        "target": t("Second actor"),
        "source_id": t("ID of the first actor"),
        "target_id": t("ID of the second actor"),
        "strength": t("Strength"),
        "access": t("Access"),
        "risk": t("Risk"),
        "direction": t("Direction"),
    }


def _plan_words(t: Translator) -> dict[str, str]:
    return {
        "title": t("Title"),
        "stage": t("Stage"),
        "milestone": t("Milestone"),
        "owner": t("Owner"),
        "start": t("Start"),
        "end": t("End"),
        "done_on": t("Done on"),
        "depends": t("Depends on"),
        "product": t("Product"),
        "own": t("Set by"),
        "as_of": t("Source read on"),
        "confidence": t("Confidence"),
        "date": t("Date"),
    }


def _recommendation_words(t: Translator) -> dict[str, str]:
    return {
        "text": t("Recommendation"),
        "number": t("Number"),
        "country": t("State under review"),
        "by": t("Recommended by"),
        "by_group": t("Regional group"),
        "mechanism": t("Mechanism"),
        "session": t("Session"),
        "symbol": t("Document symbol"),
        "response": t("Response"),
        "response_text": t("Response as it was worded"),
        "action": t("Action category"),
        "themes": t("Themes"),
        "issue": t("Our issue"),
        "progress": t("Progress"),
    }
