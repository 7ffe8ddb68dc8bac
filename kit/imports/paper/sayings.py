"""What lines have said so far, so that one that says otherwise is noticed."""

from collections.abc import Hashable, Iterator

from kit.domain.paper import Mark, PaperActor, PaperCard, PaperScore, PaperTie
from kit.domain.scores import score_id


class Sayings:
    """The first line that said each thing."""

    def __init__(self) -> None:
        self._said: dict[Hashable, tuple[object, int]] = {}

    def otherwise(self, mark: Mark, number: int) -> int:
        """The line that said otherwise than this mark; 0 where none did, and the mark is remembered."""
        facts = tuple(_facts(mark))
        for about, value in facts:
            before, line = self._said.get(about, (value, 0))
            if before != value:
                return line
        for about, value in facts:
            self._said.setdefault(about, (value, number))
        return 0


def _facts(mark: Mark) -> Iterator[tuple[Hashable, object]]:
    if isinstance(mark, PaperActor):
        yield ("actor", mark.id), (mark.name, mark.kind)
        yield ("card", mark.id[2:6]), mark.id
    elif isinstance(mark, PaperCard):
        yield ("card", mark.code), mark.actor
    elif isinstance(mark, PaperTie):
        if mark.strength is not None:
            yield ("tie", mark.kind, mark.ends), mark.strength
    elif isinstance(mark, PaperScore):
        for scale, value in mark.values:
            yield (score_id(mark.actor, mark.scorer), scale), value
    else:
        yield ("goal", mark.actor), mark.goal
