"""What is said of an actor after its name, to those who see the map and to those who hear it."""

from functools import lru_cache

from kit.domain.actors import Actor
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_inside
from kit.presenters.actors.words import kind_name


def influence_words(influence: int | None, t: Translator) -> str:
    """The influence as it stands in a sentence."""
    return t("influence not scored") if influence is None else t("influence {count} of 5", count=influence)


def ties_words(count: int, t: Translator) -> str:
    """How many ties an actor has."""
    return t.many("{count} tie", "{count} ties", count) if count else t("no ties")


@lru_cache(maxsize=8192)
def traits(actor: Actor, t: Translator, more: str = "") -> str:
    """Kind, stance and influence of an actor, and what more is to be said."""
    stance = t("stance not scored") if actor.stance is None else stance_inside(actor.stance, t)
    return t.row((kind_name(actor.kind, t), stance, influence_words(actor.influence, t), more))
