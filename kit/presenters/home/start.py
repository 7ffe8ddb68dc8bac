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


def unplanned_words(t: Translator) -> str:
    """What is said of a Committee for which the kit has no stages and no plan."""
    return t("The kit has no plan and no limits for this Committee yet. You can map actors and add your own tasks.")
