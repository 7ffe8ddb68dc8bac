"""Sentences for lines that were typed from paper and could not be understood, or not wholly."""

from typing import Any

from kit.domain.actors import TieKind
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.actors.words import scale_word, tie_word
from kit.presenters.sentences import Sentence, filled


def _cards(cards: Any, t: Translator) -> str:
    return t.list(t("{code} ({name})", code=code, name=name) for code, name in cards)


def _slip(t: Translator, problem: Problem) -> str:
    values: Any = problem.values
    code, near, strange = values["code"], values["near"], values["strange"]
    if near and values["place"]:
        asked = t("Sign {place} of “{code}” is doubtful.", place=values["place"], code=code)
    else:
        asked = t("“{code}” is not the code of a card.", code=code)
    never = t("No code has these signs: {signs}.", signs=t.list(strange)) if strange and len(code) <= 6 else ""
    if len(near) == 1:
        mean = t("Did you mean {code}, {name}?", code=near[0][0], name=near[0][1])
    elif near:
        mean = t("Codes near it are {cards}.", cards=_cards(near, t))
    else:
        mean = t("Look at the card again.")
    return t.paragraph((asked, never, mean))


def _like(t: Translator, problem: Problem) -> str:
    values: Any = problem.values
    ((code, name),) = values["near"]
    sentence = t("Is it {name}, which is on the map? Then write {blank} = {code}. Else it becomes a new actor.")
    return sentence.format(name=name, blank=values["code"], code=code)


def _shared(t: Translator, problem: Problem) -> str:
    sentence = t("{code} may be several actors. Type the longer code of the one you mean: {cards}.")
    return sentence.format(code=problem.values["code"], cards=_cards(problem.values["cards"], t))


def _tie_kind(t: Translator, problem: Problem) -> str:
    known = t.list(tie_word(kind, t) for kind in TieKind)
    return t("“{word}” is no kind of tie. These are known: {known}.", word=problem.values["word"], known=known)


def _no_tie_kind(t: Translator, _problem: Problem) -> str:
    known = t.list(tie_word(kind, t) for kind in TieKind)
    return t("Say how they are tied. These are known: {known}.", known=known)


def _tie_kinds(t: Translator, problem: Problem) -> str:
    kinds: Any = problem.values["kinds"]
    names = t.list(tie_word(kind, t) for kind in kinds)
    return t("“{word}” may mean several kinds: {names}. Type a little more.", word=problem.values["word"], names=names)


def _scales(t: Translator, problem: Problem) -> str:
    scales: Any = problem.values["scales"]
    word, names = problem.values["word"], [scale_word(scale, t) for scale in scales]
    if len(names) == 2:
        return t("Is “{word}” {one} or {other}? Type a little more.", word=word, one=names[0], other=names[1])
    return t("“{word}” may mean several things: {names}. Type a little more.", word=word, names=t.list(names))


def _score(t: Translator, problem: Problem) -> str:
    values: Any = problem.values
    said = t("{scale} is a number from {low} to {high}.", **{**values, "scale": scale_word(values["scale"], t)})
    return t.paragraph((said, t("“{number}” is not.", number=values["number"]) if values["number"] else ""))


def _two_scores(t: Translator, problem: Problem) -> str:
    scale: Any = problem.values["scale"]
    return t("{scale} stands on this line twice, with different numbers.", scale=scale_word(scale, t))


def _scorers(t: Translator, problem: Problem) -> str:
    names: Any = problem.values["names"]
    letters = problem.values["letters"]
    return t("{letters} may be {names}. Choose the name above.", letters=letters, names=t.list(names))


SENTENCES: dict[str, Sentence] = {
    "paper_slip": _slip,
    "paper_shared": _shared,
    "paper_unknown": filled(lambda t: t("No actor of this map has the code {code}. Is the card from another map?")),
    "paper_blank": filled(
        lambda t: t("{code} is a blank card, and no line says who it is. Write so: {code} = Name; kind")
    ),
    "paper_no_name": filled(lambda t: t("Write the name behind the sign =, such as {code} = Radio Tavel; media")),
    "paper_taken": filled(lambda t: t("{code} is the card of {name} already. Use another blank card.")),
    "paper_not_blank": filled(
        lambda t: t(
            "{code} is not the code of a blank card. Those begin with X or Y. Use a blank card for a new actor."
        )
    ),
    "paper_like": _like,
    "paper_kind": filled(
        lambda t: t("“{words}” is no kind of actor that the kit knows. The actor is taken without a kind.")
    ),
    "paper_word": filled(lambda t: t("“{word}” was not understood here.")),
    "paper_nothing": lambda t, _: t("Write behind the code what the paper says, such as: influence 4 AN"),
    "paper_no_goal": lambda t, _: t("Write behind “wants” what the actor wants."),
    "paper_no_scorer": lambda t, _: t("Say who scored: letters at the end of the line, or the name above."),
    "paper_scorers": _scorers,
    "paper_score": _score,
    "paper_two_scores": _two_scores,
    "paper_scales": _scales,
    "lines_from_paper": filled(
        lambda t: t("“{file}” holds lines from paper. Open “From paper” among the actors and put them there.")
    ),
    "paper_self": lambda t, _: t("Both codes are of the same actor."),
    "paper_strength": filled(lambda t: t("Strength is a number from 1 to 3. “{number}” is not.")),
    "paper_tie_kind": _tie_kind,
    "paper_tie_kinds": _tie_kinds,
    "paper_no_tie_kind": _no_tie_kind,
    "paper_otherwise": filled(lambda t: t("Line {line} says otherwise. Correct one of the two.")),
}
