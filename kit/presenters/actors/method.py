"""The guided map: the steps of Net-Map in their order, each with its guide and what is still open in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from kit.analysis.map_problems import map_problems
from kit.analysis.voices import VoiceKind, silent
from kit.content.kinds import actor_kinds
from kit.content.method import StepGuide, step_guides
from kit.domain.checks.actors import actor_problems
from kit.domain.checks.bodies import body_problems
from kit.domain.checks.method import method_problems
from kit.domain.checks.scores import score_problems
from kit.domain.problems import Problem
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.gaps import Gap, bundled, gap_of
from kit.presenters.actors.sources import source_words

WHO, TIES, INFLUENCE, WANTS = "who", "ties", "influence", "wants"

_STEPS: Mapping[str, str] = MappingProxyType(
    {
        "actor_no_name": WHO,
        "actor_twice": WHO,
        "actors_no_kind": WHO,
        "kind_missing": WHO,
        "nhri_no_status": WHO,
        "nhri_status_undated": WHO,
        "nhri_status_old": WHO,
        "actors_isolated": TIES,
        "tie_twice": TIES,
        "ties_twice": TIES,
        "tie_kind_unused": TIES,
        "actors_no_influence": INFLUENCE,
        "scores_apart": INFLUENCE,
        "scores_stale": INFLUENCE,
        "actors_no_goal": WANTS,
        "actors_no_stance": WANTS,
        "actors_no_interest": WANTS,
        "nmrf_unasked": WANTS,
        "nmrf_ally_unasked": WANTS,
    }
)
"""In which step each problem is mended."""


@dataclass(frozen=True, slots=True)
class MethodStep:
    """One step: `tab` names it with its number and what is open, `open` are sentences with their acts."""

    id: str
    tab: str
    question: str
    guide: str
    example: str
    source: str
    open: tuple[Gap, ...]


def method_steps(workspace: Workspace, t: Translator, today: date) -> tuple[MethodStep, ...]:
    """All steps of a settled workspace.

    Method: Net-Map (Eva Schiffer): who is involved, how they are linked, how influential they are, what they want.
    """
    gaps = tuple(_open(workspace, t, today))
    guides = step_guides(t.language)
    return tuple(
        _step(guide, number, tuple(gap for step, gap in gaps if step == guide.id), t)
        for number, guide in enumerate(guides, 1)
    )


def _step(guide: StepGuide, number: int, gaps: tuple[Gap, ...], t: Translator) -> MethodStep:
    values = {"number": number, "title": guide.title}
    done = t("{number}. {title}", **values)
    tab = t("{number}. {title}: {count} open", count=len(gaps), **values) if gaps else done
    source = t.paragraph((t("Method: Net-Map, by Eva Schiffer."), source_words((guide,), t)))
    return MethodStep(guide.id, tab, guide.question, guide.guide, guide.example, source, gaps)


def _open(workspace: Workspace, t: Translator, today: date) -> Iterator[tuple[str, Gap]]:
    """The gaps of all steps, each with the step it belongs to."""
    for voice in silent(workspace) if workspace.actors else ():
        act = _VOICE_ACTS.get(voice.kind)
        if act:
            sentence = t("Nobody speaks for {place}.", place=voice.name)
            yield WHO, Gap(voice.name, sentence, act, t("Add an actor"))
    for problem in _problems(workspace, t, today):
        if problem.code in _STEPS:
            yield _STEPS[problem.code], gap_of(problem, t)


_VOICE_ACTS: Mapping[VoiceKind, str] = MappingProxyType(
    {VoiceKind.PROVINCE: "add_place", VoiceKind.GROUP: "add_group", VoiceKind.LANGUAGE: "add_language"}
)


def _problems(workspace: Workspace, t: Translator, today: date) -> Iterator[Problem]:
    yield from bundled(actor_problems(workspace))
    yield from map_problems(workspace, actor_kinds(t.language))
    yield from method_problems(workspace)
    yield from score_problems(workspace, today)
    yield from body_problems(workspace, today)
