"""Words of the form that starts a workspace."""

from kit.i18n.translator import Translator


def procedure_words(procedure: str, t: Translator) -> str:
    """What a procedure of a mechanism is called; one without words keeps its own name."""
    words = {
        "single": t("The one procedure"),
        "simplified": t("Simplified: list of issues first"),
        "standard": t("Standard: State report first"),
    }
    return words.get(procedure, procedure)
