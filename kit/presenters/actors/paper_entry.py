"""What was typed from paper, as it was understood: a sentence a line, before anything is taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kit.domain.actors import Stance, Tie
from kit.domain.edits.paper import tie_ids
from kit.domain.paper import Mark, PaperActor, PaperCard, PaperGoal, PaperLine, PaperScore, PaperTie
from kit.domain.scores import Scale, score_id
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.stance import stance_word
from kit.presenters.actors.words import kind_name, name_of, strength_word, tie_sentence
from kit.presenters.problems import problem_sentence


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line in a sentence; `tone` is `new`, `same` (the map says it already), `attn` or `bad` (not taken).

    `offers` are the words of an act and the code that it puts in place of `typed`.
    """

    number: int
    sentence: str
    tone: str
    typed: str = ""
    offers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperPage:
    """All lines; `asked` are those with a question.

    `take` are the words of the button, empty where nothing can be taken.
    """

    understood: tuple[PaperRow, ...]
    asked: tuple[PaperRow, ...]
    summary: str
    take: str


def paper_page(workspace: Workspace, lines: Sequence[PaperLine], t: Translator) -> PaperPage:
    """Describe what was typed."""
    telling = _Telling(workspace, lines, t)
    understood = tuple(telling.understood(line) for line in lines if line.mark)
    asked = tuple(telling.asked(line) for line in lines if line.problem)
    count = sum(row.tone == "new" for row in understood)
    take = t.many("Take {count} line", "Take {count} lines", count) if count else ""
    return PaperPage(understood, asked, _summary(lines, count, t), take)


def _summary(lines: Sequence[PaperLine], new: int, t: Translator) -> str:
    left = sum(line.mark is None for line in lines)
    same = len(lines) - left - new
    return t.paragraph(
        (
            t.many("{count} line is new.", "{count} lines are new.", new) if new else "",
            t.many("The map says {count} line already.", "The map says {count} lines already.", same) if same else "",
            t.many("{count} line waits for you.", "{count} lines wait for you.", left) if left else "",
        )
    )


class _Telling:
    """Turns lines into sentences, with the names of the map and of the cards that the text itself names."""

    def __init__(self, workspace: Workspace, lines: Sequence[PaperLine], t: Translator) -> None:
        self._workspace, self._t = workspace, t
        self._new = {line.mark.id: line.mark.name for line in lines if isinstance(line.mark, PaperActor)}
        self._ties = tie_ids(workspace)

    def understood(self, line: PaperLine) -> PaperRow:
        """A line that can be taken."""
        assert line.mark is not None
        known = self._is_known(line.mark)
        said = self._said(line.mark)
        if isinstance(line.mark, PaperCard):
            return PaperRow(line.number, said, "same")
        told = self._t.paragraph((said, self._t("The map says so already."))) if known else said
        return PaperRow(line.number, told, "same" if known else "new")

    def asked(self, line: PaperLine) -> PaperRow:
        """A line with a question; codes near the typed one are offered."""
        assert line.problem is not None
        values: Any = line.problem.values
        near = values.get("near", ()) or values.get("cards", ())
        offers = tuple((self._t("Use {code}, {name}", code=code, name=name), code) for code, name in near)
        says = self._t("Line {number}: {problem}", number=line.number, problem=problem_sentence(line.problem, self._t))
        return PaperRow(
            line.number, says, "attn" if line.mark else "bad", str(values.get("typed", values.get("code", ""))), offers
        )

    def _name(self, id: str) -> str:
        actor = self._workspace.actors.get(id)
        return name_of(actor, self._t) if actor else self._new.get(id, "")

    def _is_known(self, mark: Mark) -> bool:
        """Whether taking it would change nothing but the day of a score."""
        if isinstance(mark, PaperActor):
            return mark.id in self._workspace.actors
        if isinstance(mark, PaperTie):
            tie = self._workspace.ties.get(self._ties.get((mark.kind, *mark.ends), ""))
            return tie is not None and mark.strength in (None, tie.strength)
        if isinstance(mark, PaperCard):
            return True
        if isinstance(mark, PaperGoal):
            actor = self._workspace.actors.get(mark.actor)
            return actor is not None and actor.goal == mark.goal
        score = self._workspace.scores.get(score_id(mark.actor, mark.scorer))
        return score is not None and all(getattr(score, scale) == value for scale, value in mark.values)

    def _said(self, mark: Mark) -> str:
        t = self._t
        if isinstance(mark, PaperActor):
            return t("New actor: {name}. {kind}.", name=mark.name, kind=kind_name(mark.kind, t))
        if isinstance(mark, PaperCard):
            return t("{code} is the card of {name}.", code=mark.code, name=self._name(mark.actor))
        if isinstance(mark, PaperTie):
            tie = Tie("", mark.source, mark.target, mark.kind)
            strength = t("Strength: {strength}.", strength=strength_word(mark.strength, t)) if mark.strength else ""
            return t.paragraph((tie_sentence(tie, self._name(mark.source), self._name(mark.target), t), strength))
        if isinstance(mark, PaperGoal):
            return t("{name} wants: {goal}", name=self._name(mark.actor), goal=mark.goal)
        return self._scored(mark)

    def _scored(self, mark: PaperScore) -> str:
        t, values = self._t, dict(mark.values)
        said = t.list(_scale_said(scale, values, t) for scale in Scale if scale in values)
        return t("{scorer} scores {name}: {said}.", scorer=mark.scorer, name=self._name(mark.actor), said=said)


def _scale_said(scale: Scale, values: Mapping[Scale, int], t: Translator) -> str:
    value = values[scale]
    if scale is Scale.STANCE:
        return t("stance “{stance}”", stance=stance_word(Stance(value), t))
    words = t("influence {number}") if scale is Scale.INFLUENCE else t("interest {number}")
    return words.format(number=t.number(value))
