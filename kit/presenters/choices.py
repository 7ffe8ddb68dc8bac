"""The words of the choices that people make, for lists on the screen and in spreadsheets."""

from collections.abc import Mapping

from kit.domain.audience import Audience
from kit.domain.mechanisms import Confidence
from kit.domain.report import Progress, Response
from kit.i18n.translator import Translator


def audience_words(t: Translator) -> Mapping[Audience, str]:
    """Whom a file is made for."""
    return {Audience.COALITION: t.about("audience", "Coalition"), Audience.PUBLIC: t.about("audience", "Public")}


def response_words(t: Translator) -> Mapping[Response, str]:
    """What the State said to a recommendation."""
    return {
        Response.SUPPORTED: t.about("response", "Supported"),
        Response.NOTED: t.about("response", "Noted"),
        Response.PLEDGE: t.about("response", "Voluntary pledge"),
        Response.UNKNOWN: t.about("response", "Unknown"),
    }


def progress_words(t: Translator) -> Mapping[Progress, str]:
    """How far a recommendation was carried out."""
    return {
        Progress.IMPLEMENTED: t.about("progress", "Implemented"),
        Progress.PARTLY: t.about("progress", "Partly implemented"),
        Progress.NOT_IMPLEMENTED: t.about("progress", "Not implemented"),
        Progress.NOT_ASSESSED: t.about("progress", "Not assessed"),
    }


def confidence_words(t: Translator) -> Mapping[Confidence, str]:
    """How well a value of the outside world is known."""
    return {
        Confidence.HIGH: t.about("confidence", "High"),
        Confidence.MEDIUM: t.about("confidence", "Medium"),
        Confidence.LOW: t.about("confidence", "Low"),
        Confidence.UNVERIFIED: t.about("confidence", "Unverified"),
    }
