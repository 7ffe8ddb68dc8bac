"""What can be saved from a damaged file, in a few lines that tell also what is lost."""

from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.coalition.rescue import Rescue

_MOST = 12


def rescue_lines(rescue: Rescue, t: Translator) -> tuple[str, ...]:
    """First what stands, then what is lost; a long list is cut short with a count."""
    lost = [problem_sentence(problem, t) for problem in rescue.lost]
    more = len(lost) - _MOST
    if more > 1:
        lost = [*lost[:_MOST], t.many("And {count} more.", "And {count} more.", more)]
    return (_standing(rescue, t), *lost)


def _standing(rescue: Rescue, t: Translator) -> str:
    if not rescue.lost:
        return t("All of its changes can be saved.")
    if rescue.workspace is not None:
        return t(
            "Everything in it can be opened as it was last saved. Lost is only a part of its history: who wrote what, "
            "and what stood there before."
        )
    return t("A part of it can be saved.")
