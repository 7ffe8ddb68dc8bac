"""Questions asked of a map that fits on a hand."""

from small_map import map_of

from kit.domain.actors import Stance
from kit.domain.audience import Level
from kit.domain.edits.actors import change_actor
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Asked
from kit.presenters.answers.questions import answer_of

T = Translator()

AVOIDED = [{"stance": Stance.PASSIVE_OPPONENT}, {"kind": "opponent", "stance": None}, {"level": Level.PROTECTED}]
"""What makes an actor one that nobody is sent to."""


def named(workspace, **names):
    """The workspace with these names, by id."""
    for id, name in names.items():
        workspace = change_actor(workspace, id, name=name)
    return workspace


def ask(question, workspace, **more):
    """The answer to the question of this id."""
    return answer_of(question, Asked(workspace, **more), T)


def court():
    """We know the Commission, and only the Commission knows the Ministry."""
    return named(map_of("abc", "ab", "bc"), a="Our Forum", b="the Commission", c="the Ministry of Justice")
