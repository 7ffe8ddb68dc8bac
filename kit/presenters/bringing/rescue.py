"""What can be saved from a damaged file, in one sentence, and what is lost, in a few lines."""

from kit.i18n.translator import Translator
from kit.presenters.problems import problem_sentence
from kit.storage.coalition.rescue import Rescue

_MOST = 12


def damage_sentence(file: str, rescue: Rescue, t: Translator) -> str:
    """That a file is damaged, and how much of it can be saved."""
    if not rescue.lost:
        return t("“{file}” is damaged, but all of its changes can be saved.", file=file)
    if rescue.workspace is not None:
        return t("“{file}” is damaged, but everything in it can be opened as it was last saved.", file=file)
    kept = t.number(len(rescue.log))
    if rescue.written is None:
        return t("“{file}” is damaged; a part of it can be saved.", file=file)
    return t.many(
        "“{file}” is damaged; {kept} of {count} change can be saved.",
        "“{file}” is damaged; {kept} of {count} changes can be saved.",
        rescue.written,
        file=file,
        kept=kept,
    )


def lost_lines(rescue: Rescue, t: Translator) -> tuple[str, ...]:
    """What is lost; a long list is cut short with a count."""
    lost = [problem_sentence(problem, t) for problem in rescue.lost]
    more = len(lost) - _MOST
    if more > 1:
        lost = [*lost[:_MOST], t.many("And {count} more.", "And {count} more.", more)]
    if lost and rescue.workspace is not None:
        lost.insert(0, t("Lost is only a part of its history: who wrote what, and what stood there before."))
    return tuple(lost)


def rescue_lines(rescue: Rescue, t: Translator) -> tuple[str, ...]:
    """First what stands, then what is lost, for the command line."""
    return (_standing(rescue, t), *lost_lines(rescue, t))


def _standing(rescue: Rescue, t: Translator) -> str:
    if not rescue.lost:
        return t("All of its changes can be saved.")
    if rescue.workspace is not None:
        return t("Everything in it can be opened as it was last saved.")
    return t("A part of it can be saved.")
