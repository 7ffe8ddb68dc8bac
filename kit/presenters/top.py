"""The line above every screen: which workspace, which review, is it saved, what can be undone."""

from dataclasses import dataclass

from kit.domain.review import Certainty, Review
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.together.acts import act_words


@dataclass(frozen=True, slots=True)
class SavingState:
    """What the desk knows of saving: edits since the last file, and when that file was made (words of a time)."""

    is_open: bool
    unsaved: int
    saved_at: str = ""


@dataclass(frozen=True, slots=True)
class Top:
    """What stands above a screen; an empty `undo_why` means that undo can be pressed.

    `certainty` is the part of `review` that stands out.
    """

    name: str
    review: str
    certainty: str
    saved: str
    tone: str
    unsaved: bool
    undo: str
    undo_why: str
    redo: str
    redo_why: str
    backup_why: str


def top(workspace: Workspace, saving: SavingState, undo: str | None, redo: str | None, t: Translator) -> Top:
    """Describe the top; `undo` and `redo` are names of edits, None where there is nothing to take back."""
    saved, tone = _saved(saving, t)
    return Top(
        name=workspace.coalition.name or t("Coalition Kit"),
        review=review_words(workspace.review, t) if saving.is_open else t("No workspace open"),
        certainty=certainty_words(workspace.review, t) if saving.is_open and workspace.review.date else "",
        saved=saved,
        tone=tone,
        unsaved=saving.unsaved > 0,
        undo=t("Undo: {act}", act=act_words(undo, t)) if undo else t("Undo"),
        undo_why="" if undo else t("There is nothing to undo."),
        redo=t("Redo: {act}", act=act_words(redo, t)) if redo else t("Redo"),
        redo_why="" if redo else t("There is nothing to redo."),
        backup_why="" if saving.is_open else t("Open or start a workspace first."),
    )


def _saved(saving: SavingState, t: Translator) -> tuple[str, str]:
    if not saving.is_open:
        return "", "good"
    if not saving.unsaved:
        saved = t("Saved as a file {time}", time=saving.saved_at) if saving.saved_at else t("Nothing new to save")
        return saved, "good"
    return t.many("{count} change not in a file yet", "{count} changes not in a file yet", saving.unsaved), "attn"


_SHORT_NAMES = {"upr": "UPR", "ccpr": "CCPR"}


def review_words(review: Review, t: Translator) -> str:
    """The mechanism, the day of the review and how firm it is, such as "CCPR, review 06 Mar 2028, tentative"."""
    mechanism = _SHORT_NAMES.get(review.mechanism, review.mechanism.upper())
    if not mechanism:
        return t("No review chosen yet")
    if review.date is None:
        return t("{mechanism}, no review date yet", mechanism=mechanism)
    values = {"mechanism": mechanism, "date": t.date(review.date)}
    return {
        Certainty.TENTATIVE: t("{mechanism}, review {date}, tentative", **values),
        Certainty.POSTPONED: t("{mechanism}, review {date}, postponed", **values),
        Certainty.CANCELLED: t("{mechanism}, review {date}, cancelled", **values),
        Certainty.CONFIRMED: t("{mechanism}, review {date}", **values),
    }[review.certainty]


def certainty_words(review: Review, t: Translator) -> str:
    """How firm the review date is, in the word that stands in `review_words`; empty for a confirmed one."""
    return {
        Certainty.TENTATIVE: t("tentative"),
        Certainty.POSTPONED: t("postponed"),
        Certainty.CANCELLED: t("cancelled"),
        Certainty.CONFIRMED: "",
    }[review.certainty]
