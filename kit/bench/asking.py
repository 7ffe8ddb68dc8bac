"""The questions to the map: each asked for the first time, beside networkx building the same graph and walking it."""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from kit.analysis.betweenness import betweenness
from kit.analysis.communities import communities
from kit.analysis.reach import bare_walk
from kit.analysis.structure import Structure, structure
from kit.bench.figures import Figure, in_turn, worked
from kit.bench.invented_coalitions import invented_coalition
from kit.desk import Desk
from kit.domain.scores import settled
from kit.history.moments import as_of
from kit.presenters.answers.answer import Answer, Asked
from kit.presenters.answers.choices import loss_choices, lost_choices, moment_choices, target_choices
from kit.presenters.answers.questions import Need, Question, answer_of, question_groups

ACTORS, TIES = 2000, 6000
AIM = 1.0
"""Seconds within which each question answers, or says that it samples and with which error."""

_FLOOR = "networkx building the same graph and walking it once"
_WHOM = 40
"""Of how many actors a question about one of them is asked, evenly from the whole list; the slowest counts."""

_REMEMBERING = ("kit.analysis.", "kit.domain.scores")

Asking = Callable[[], Answer]


def asking_figures(rounds: int, actors: int = ACTORS, ties: int = TIES) -> Iterator[Figure]:
    """Seconds of the processor from a question to its answer, with nothing remembered from the one before."""
    desk = invented_coalition(actors, ties)
    shape = structure(desk.workspace.actors, desk.workspace.ties)
    for group in question_groups(desk.t):
        for question in group.questions:
            for name, ways in _ways_to_ask(desk, question):
                slowest = max(ways, key=_seconds) if len(ways) > 1 else ways[0]
                times = in_turn(rounds, partial(_seconds, slowest), lambda: worked(lambda: bare_walk(shape)))
                note = f"{_aim(times[0])}; {_sampling(shape, question)}"
                yield Figure(name, _FLOOR, "s", *times, digits=3, note=note)


def _seconds(ask: Asking) -> float:
    _forget()
    return worked(ask)


def _forget() -> None:
    """Forget what was worked out of the map before."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith(_REMEMBERING):
            for each in vars(module).values():
                if hasattr(each, "cache_clear"):
                    each.cache_clear()


def _ways_to_ask(desk: Desk, question: Question) -> Iterator[tuple[str, Sequence[Asking]]]:
    """Every choice of a question's form by what it is called, with those it can be asked about."""
    t, title = desk.t, question.title
    if question.need is Need.TARGET:
        targets = [id for _, id in target_choices(desk.workspace, t)]
        yield title, [partial(_answer, desk, question, actor=id) for id in targets[:: max(1, len(targets) // _WHOM)]]
    elif question.need is Need.LOSS:
        everybody = [id for _, id in lost_choices(desk.workspace, t)]
        for words, loss in loss_choices(t):
            some = everybody[:: max(1, len(everybody) // _WHOM)]
            yield f"{title} {words}", [partial(_answer, desk, question, actor=id, loss=loss) for id in some]
    elif question.need is Need.MOMENT:
        for words, change in moment_choices(desk.log, desk.workspace, t):
            yield f"{title} Since {words}", [partial(_since, desk, question, change)]
    else:
        yield title, [partial(_answer, desk, question)]


def _answer(desk: Desk, question: Question, **told: object) -> Answer:
    return answer_of(question.id, Asked(settled(desk.workspace), **told), desk.t)  # type: ignore[arg-type]


def _since(desk: Desk, question: Question, change: str) -> Answer:
    then = settled(as_of(desk.log, change))
    return _answer(desk, question, then=then, since=change)


def _aim(seconds: Sequence[float]) -> str:
    return f"{'within' if max(seconds) <= AIM else 'OVER'} the aim of {AIM:.0f} s in every round"


def _sampling(shape: Structure, question: Question) -> str:
    """Whether the answer is a sample or an estimate, and how far off it may be."""
    if question.id == "bridges" and betweenness(shape).sampled:
        found = betweenness(shape)
        off = 100 * max(row.error for row in found.rows)
        return f"samples {found.starts} of {found.actors} starts, off by at most {off:.1f} of 100 routes"
    if question.id == "communities" and communities(shape).quick:
        return f"estimates, two runs differ on {100 * communities(shape).doubt:.0f} of 100 ties"
    return "complete, no sampling"
