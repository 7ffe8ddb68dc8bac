"""Words for actors and ties, the same on the map, in the tables, on the card and on paper."""

from kit.content.kinds import actor_kind
from kit.domain.actors import Actor, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.kinds import Sign
from kit.domain.scores import Scale
from kit.i18n.translator import Translator


def name_of(actor: Actor, t: Translator) -> str:
    """The name of an actor, or words that say that it has none."""
    return actor.name or actor.short or t("Actor without a name")


def short_name(actor: Actor, t: Translator) -> str:
    """The short name where the coalition gave one, for places with little room."""
    return actor.short or name_of(actor, t)


def kind_name(code: str, t: Translator) -> str:
    """The name of a kind; an unknown code says so."""
    kind = actor_kind(code, t.language)
    return kind.name if kind else t("Kind not given")


def kind_sign(code: str) -> str:
    """The sign of a kind, empty where the kind is not known."""
    kind = actor_kind(code)
    return kind.sign.value if kind else ""


def sign_word(sign: Sign, t: Translator) -> str:
    """What a sign stands for, in a word or two."""
    return {
        Sign.PEOPLE: t("Organisation"),
        Sign.HOME: t("Community"),
        Sign.SHIELD: t("Independent body"),
        Sign.COLUMNS: t("Government"),
        Sign.DOME: t("Parliament"),
        Sign.SCALES: t("Courts, bar"),
        Sign.GLOBE: t("UN"),
        Sign.FLAG: t("Embassy"),
        Sign.MICROPHONE: t("Media"),
        Sign.FACTORY: t("Union"),
        Sign.BOOK: t("University"),
        Sign.FAITH: t("Faith"),
        Sign.STAR: t("Police, army"),
        Sign.BRIEFCASE: t("Business"),
        Sign.COIN: t("Donor"),
        Sign.ALERT: t("Opponent"),
    }[sign]


def tie_word(kind: TieKind, t: Translator) -> str:
    """The name of a kind of tie, as it stands between two names."""
    return {
        TieKind.WORKS_WITH: t("works with"),
        TieKind.INFORMS: t("informs"),
        TieKind.FUNDS: t("funds"),
        TieKind.DIRECTS: t("directs"),
        TieKind.IN_CONFLICT: t("in conflict"),
    }[kind]


def tie_sentence(tie: Tie, source: str, target: str, t: Translator) -> str:
    """A tie as a sentence between two names."""
    sentence = {
        TieKind.WORKS_WITH: t("{source} works with {target}."),
        TieKind.INFORMS: t("{source} informs {target}."),
        TieKind.FUNDS: t("{source} funds {target}."),
        TieKind.DIRECTS: t("{source} directs {target}."),
        TieKind.IN_CONFLICT: t("{source} is in conflict with {target}."),
    }[tie.kind]
    return sentence.format(source=source, target=target)


def tie_from_here(tie: Tie, here: str, other: str, t: Translator) -> str:
    """A tie as it is told on the card of one of its ends, with the name of the other."""
    outgoing = {
        TieKind.WORKS_WITH: t("Works with {name}"),
        TieKind.INFORMS: t("Informs {name}"),
        TieKind.FUNDS: t("Funds {name}"),
        TieKind.DIRECTS: t("Directs {name}"),
        TieKind.IN_CONFLICT: t("Is in conflict with {name}"),
    }
    incoming = {
        TieKind.INFORMS: t("Is informed by {name}"),
        TieKind.FUNDS: t("Is funded by {name}"),
        TieKind.DIRECTS: t("Is directed by {name}"),
    }
    sentence = outgoing[tie.kind] if tie.source == here else incoming.get(tie.kind, outgoing[tie.kind])
    return sentence.format(name=other)


def strength_word(strength: int | None, t: Translator) -> str:
    """How strong a tie is, in a word."""
    words = {1: t("weak"), 2: t("medium"), 3: t("strong")}
    return words.get(strength or 0, t("strength not given"))


def access_word(access: int | None, t: Translator) -> str:
    """How easily one is heard over a tie."""
    words = {1: t("hard to be heard"), 2: t("heard with effort"), 3: t("easily heard")}
    return words.get(access or 0, t("access not given"))


def risk_word(risk: int | None, t: Translator) -> str:
    """How much harm the use of a tie can do."""
    words = {1: t("little risk"), 2: t("some risk"), 3: t("great risk")}
    return words.get(risk or 0, t("risk not given"))


def scale_word(scale: Scale, t: Translator) -> str:
    """The name of a scale."""
    return {Scale.INFLUENCE: t("Influence"), Scale.STANCE: t("Stance"), Scale.INTEREST: t("Interest")}[scale]


def level_word(level: Level, t: Translator) -> str:
    """Who may see a record."""
    return {
        Level.PUBLIC: t("Public"),
        Level.COALITION: t("Coalition"),
        Level.PROTECTED: t("Protected"),
    }[level]


def steps_words(count: int, t: Translator) -> str:
    """How many steps a route has, in words while there are few."""
    words = {1: t("one step"), 2: t("two steps"), 3: t("three steps"), 4: t("four steps"), 5: t("five steps")}
    return words.get(count) or t.many("{count} step", "{count} steps", count)
