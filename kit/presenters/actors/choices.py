"""What can be chosen in the forms for actors and ties, and the actor that a typed name resembles."""

from typing import Any

from kit.content.kinds import actor_kinds
from kit.domain.accreditation import STATUSES
from kit.domain.actors import TieKind
from kit.domain.audience import Level
from kit.domain.checks.actors import folded_name
from kit.domain.likeness import resembling as resembling_actor
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.facts import ANSWERS, answer_word
from kit.presenters.actors.stance import stance_word, stances
from kit.presenters.actors.words import access_word, level_word, name_of, risk_word, strength_word, tie_word

Choices = tuple[tuple[str, Any], ...]


def kind_choices(t: Translator) -> Choices:
    """All kinds, after one for a kind that nobody knows yet."""
    return ((t("Not known yet"), ""), *((kind.name, kind.id) for kind in actor_kinds(t.language)))


NOT_GIVEN = ""
"""Stands for None in a choice, since a list that holds None shows nothing for it."""


def stance_choices(t: Translator) -> Choices:
    """All stances, the one not given first."""
    given = tuple((stance_word(stance, t), stance) for stance in stances() if stance is not None)
    return ((stance_word(None, t), NOT_GIVEN), *given)


def score_choices(t: Translator) -> Choices:
    """Scores from 1 to 5, the one not given first."""
    words = {1: t("1, very little"), 2: t("2"), 3: t("3, some"), 4: t("4"), 5: t("5, very much")}
    return ((t("Not scored yet"), NOT_GIVEN), *((words[score], score) for score in words))


def level_choices(t: Translator) -> Choices:
    """Who may see a record, in a sentence each."""
    says = {
        Level.PUBLIC: t("{level}: everybody", level=level_word(Level.PUBLIC, t)),
        Level.COALITION: t("{level}: members only", level=level_word(Level.COALITION, t)),
        Level.PROTECTED: t("{level}: this workspace only", level=level_word(Level.PROTECTED, t)),
    }
    return tuple((says[level], level) for level in Level)


def tie_choices(t: Translator) -> Choices:
    """All kinds of ties."""
    return tuple((tie_word(kind, t), kind) for kind in TieKind)


def strength_choices(t: Translator) -> Choices:
    """How strong a tie is, not given first."""
    return ((strength_word(None, t), NOT_GIVEN), *((strength_word(strength, t), strength) for strength in (1, 2, 3)))


def access_choices(t: Translator) -> Choices:
    """How easily one is heard over a tie, not given first."""
    return ((access_word(None, t), NOT_GIVEN), *((access_word(access, t), access) for access in (3, 2, 1)))


def risk_choices(t: Translator) -> Choices:
    """How much harm the use of a tie can do, not given first."""
    return ((risk_word(None, t), NOT_GIVEN), *((risk_word(risk, t), risk) for risk in (1, 2, 3)))


def status_choices(t: Translator) -> Choices:
    """The accreditations that GANHRI gives, not known first."""
    says = {"A": t("A: full compliance"), "B": t("B: partial compliance"), "none": t("None: not accredited")}
    return ((t("Not known"), NOT_GIVEN), *((says[status], status) for status in STATUSES))


def answer_choices(t: Translator) -> Choices:
    """Answers to the question of a capacity, not known first."""
    return ((t("Not known"), NOT_GIVEN), *((answer_word(answer, t), answer) for answer in ANSWERS))


def member_choices(workspace: Workspace, t: Translator) -> Choices:
    """The members of the coalition, nobody first."""
    members = ((member.name or member.short, id) for id, member in workspace.members.items())
    return ((t("Nobody yet"), NOT_GIVEN), *sorted(members, key=lambda each: folded_name(each[0])))


def given(value: Any) -> Any:
    """What a choice stands for."""
    return None if value == NOT_GIVEN else value


def actor_choices(workspace: Workspace, t: Translator, without: str = "") -> Choices:
    """All actors but one, by name."""
    named = ((name_of(actor, t), id) for id, actor in workspace.actors.items() if id != without)
    return tuple(sorted(named, key=lambda each: folded_name(each[0])))


def resembling(workspace: Workspace, name: str) -> str:
    """The id of the actor that somebody who typed this name may mean; empty where there is none."""
    found = resembling_actor(workspace.actors.values(), name)
    return found.id if found else ""


def likeness(workspace: Workspace, name: str, t: Translator) -> tuple[str, str]:
    """The id and the name of the actor that a typed name resembles; both empty where there is none."""
    id = resembling(workspace, name)
    return (id, name_of(workspace.actors[id], t)) if id else ("", "")
