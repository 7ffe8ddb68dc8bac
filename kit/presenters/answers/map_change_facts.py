"""What changed on the map, a row for each actor and tie."""

from collections.abc import Iterator

from kit.analysis.map_changes import MapChange, Moved
from kit.domain.actors import Tie
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_inside
from kit.presenters.actors.words import access_word, kind_name, risk_word, strength_word, tie_word
from kit.presenters.answers.answer import Fact
from kit.presenters.answers.wording import fact, name_by_id


def map_change_facts(found: MapChange, now: Workspace, then: Workspace, t: Translator) -> Iterator[Fact]:
    """Scores first, then kinds, ties and routes, then who came and who went."""
    yield from _score_facts(found, now, t)
    yield from _kind_facts(found, now, t)
    yield from _tie_facts(found, now, then, t)
    for words, ids in (
        (t("no longer reached"), found.routes_lost),
        (t("newly reached"), found.routes_won),
        (t("came to the map"), found.come),
    ):
        yield from (fact(now, id, words, t) for id in ids)
    for id in found.gone:
        yield Fact("", name_by_id(then, id, t), t("gone from the map"))


def _score_facts(found: MapChange, now: Workspace, t: Translator) -> Iterator[Fact]:
    for each in found.stances:
        yield fact(now, each.actor, _stance_words(each, t), t)
    for each in found.influences:
        yield fact(now, each.actor, _moved_words(t("influence: {before}, now {after}"), each, t), t)
    for each in found.interests:
        yield fact(now, each.actor, _moved_words(t("interest: {before}, now {after}"), each, t), t)


def _kind_facts(found: MapChange, now: Workspace, t: Translator) -> Iterator[Fact]:
    for each in found.kinds:
        before, after = kind_name(each.before, t), kind_name(each.after, t)
        yield fact(now, each.actor, t("kind: {before}, now {after}", before=before, after=after), t)


def _tie_facts(found: MapChange, now: Workspace, then: Workspace, t: Translator) -> Iterator[Fact]:
    for id in found.ties_changed:
        tie = now.ties[id]
        if tie.source in now.actors and tie.target in now.actors:
            other, before, after = name_by_id(now, tie.target, t), _tie_words(then.ties[id], t), _tie_words(tie, t)
            words = t("tie to {name}: {before}; now: {after}", name=other, before=before, after=after)
            yield fact(now, tie.source, words, t)


def _tie_words(tie: Tie, t: Translator) -> str:
    told = {
        "kind": tie_word(tie.kind, t),
        "strength": strength_word(tie.strength, t),
        "access": access_word(tie.access, t),
        "risk": risk_word(tie.risk, t),
    }
    return t("{kind}, {strength}, {access}, {risk}", **told)


def _stance_words(moved: Moved, t: Translator) -> str:
    before, after = stance_inside(moved.before, t), stance_inside(moved.after, t)
    return t("stance: {before}, now {after}", before=before, after=after)


def _moved_words(sentence: str, moved: Moved, t: Translator) -> str:
    unknown = t("unknown")
    before = unknown if moved.before is None else t.number(moved.before)
    after = unknown if moved.after is None else t.number(moved.after)
    return sentence.format(before=before, after=after)
