"""Who scores: names to choose from, and the letters by which each stands in a cell."""

from collections.abc import Iterable, Mapping

from kit.domain.scores import scorers
from kit.domain.spelling import even_spelling
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator

NOBODY, SOMEBODY = "", "\0"
"""Nobody was chosen yet; somebody whose name is typed."""

_MOST_LETTERS = 3


def scorer_letters(workspace: Workspace, *others: str) -> Mapping[str, str]:
    """Two or three letters for each scorer, all different; a member has those of its short name."""
    shorts = {member.name: member.short for member in workspace.members.values()}
    given: dict[str, str] = {}
    for name in dict.fromkeys((*scorers(workspace), *others)):
        if name:
            given[name] = _free(shorts.get(name) or _initials(name), given.values())
    return given


def _initials(name: str) -> str:
    words = name.split()
    letters = "".join(word[0] for word in words[:_MOST_LETTERS]) if len(words) > 1 else name.strip()[:2]
    return letters.upper()


def _free(letters: str, taken: Iterable[str]) -> str:
    """The letters, with a number behind them where somebody has them already."""
    taken = frozenset(taken)
    numbers = range(2, len(taken) + 3)
    return next(each for each in (letters, *(f"{letters}{number}" for number in numbers)) if each not in taken)


def scorer_choices(workspace: Workspace, own: str, chosen: str, t: Translator) -> tuple[tuple[str, str], ...]:
    """Own name, those who scored before and the members, each once; then a way to type another name."""
    names = dict.fromkeys(known_scorer(workspace, name) for name in (chosen, own, *_known(workspace)) if name)
    own_first = sorted(names, key=lambda name: name != known_scorer(workspace, own)) if own else names
    return ((t("Choose who scores"), NOBODY), *((name, name) for name in own_first), (t("Somebody else"), SOMEBODY))


def first_scorer(workspace: Workspace, own: str) -> str:
    """Who scores where nobody chose yet: oneself, as long as nobody else did; several at one laptop must choose."""
    mine = known_scorer(workspace, own) if own else NOBODY
    return mine if set(scorers(workspace)) <= {mine} else NOBODY


def known_scorer(workspace: Workspace, typed: str) -> str:
    """The name by which a scorer or member is known, whatever accents and capitals were typed; else as typed."""
    known = {even_spelling(name).casefold(): name for name in reversed(_known(workspace))}
    return known.get(even_spelling(typed).casefold(), typed)


def _known(workspace: Workspace) -> tuple[str, ...]:
    members = (member.name for member in workspace.members.values() if member.name)
    return (*scorers(workspace), *members)
