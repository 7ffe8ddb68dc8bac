"""Sentences for what is wrong in the kit's own content files."""

from collections.abc import Callable

from kit.domain.problems import Problem
from kit.i18n.translator import Translator

Sentence = Callable[[Translator, Problem], str]


def _named(sentence: Callable[[Translator, dict[str, object]], str]) -> Sentence:
    """A sentence whose gaps are the file, the place in it, and the values of the problem."""
    return lambda t, problem: sentence(t, {"file": problem.place.file, "place": problem.place.field, **problem.values})


SENTENCES: dict[str, Sentence] = {
    "content_no_file": _named(lambda t, gaps: t("{file} is missing.", **gaps)),
    "content_unreadable": _named(lambda t, gaps: t("{file} cannot be read: {cause}.", **gaps)),
    "content_missing": _named(lambda t, gaps: t("{file}, {place}: this must be filled in ({name}).", **gaps)),
    "content_unknown_name": _named(lambda t, gaps: t("{file}, {place}: “{name}” has no meaning here.", **gaps)),
    "content_not_a_choice": _named(lambda t, gaps: t("{file}, {place}: “{value}” is not one of {choices}.", **gaps)),
    "content_wrong_type": _named(
        lambda t, gaps: t("{file}, {place}: “{value}” should be of this form: {wanted}.", **gaps)
    ),
    "content_not_a_table": _named(lambda t, gaps: t("{file}, {place}: a table should stand here.", **gaps)),
    "content_not_a_list": _named(lambda t, gaps: t("{file}, {place}: a list should stand here.", **gaps)),
    "content_unknown_source": _named(lambda t, gaps: t("{file}, {place}: there is no source “{name}”.", **gaps)),
    "content_unknown_id": _named(lambda t, gaps: t("{file}, {place}: there is nothing called “{name}”.", **gaps)),
    "content_double_name": _named(lambda t, gaps: t("{file}, {place}: “{name}” stands there twice.", **gaps)),
    "content_no_feedback": _named(lambda t, gaps: t("{file}: the answer “{name}” has no feedback.", **gaps)),
    "content_no_right_answer": _named(lambda t, gaps: t("{file}: no answer is right.", **gaps)),
    "content_stray_file": _named(lambda t, gaps: t("{file} does not belong there.", **gaps)),
    "content_wrong_length": _named(lambda t, gaps: t("{file} has {count} words; a guide has 60 to 150.", **gaps)),
}
