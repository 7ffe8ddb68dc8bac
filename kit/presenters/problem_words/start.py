"""Sentences for what stands in the way of starting a workspace."""

from collections.abc import Callable

from kit.domain.problems import Problem
from kit.i18n.translator import Translator

SENTENCES: dict[str, Callable[[Translator, Problem], str]] = {
    "start_no_name": lambda t, _: t("Give the coalition a name. You can change it later."),
    "start_no_country": lambda t, _: t("Choose the country under review."),
    "start_unknown_country": lambda t, problem: t(
        "No country is called “{country}” in the list of the United Nations. Choose one from the list, or give its "
        "code of three letters, such as ZMB.",
        country=problem.values["country"],
    ),
    "start_no_mechanism": lambda t, _: t("Choose the mechanism that reviews the country."),
}
