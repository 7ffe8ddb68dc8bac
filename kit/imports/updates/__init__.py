"""Workbooks that come back: what they change since the state they were made from, merged with what happened here."""

from collections.abc import Iterator, Mapping

from kit.domain.problems import Problem
from kit.domain.workspace import Workspace, records
from kit.history.log import Log
from kit.history.replay import replay
from kit.imports.updates.base import Base, base_of
from kit.imports.updates.comparing import compare_with
from kit.imports.updates.meanwhile import seen_from_now
from kit.imports.updates.taking import updated
from kit.storage.books.returned_book import ReturnedBook, read_returned
from kit.storage.refusal import refused
from kit.storage.update import Answer, Difference, Sort, Update

__all__ = ["compare", "read_returned", "updated"]


def compare(
    log: Log,
    present: Workspace,
    returned: ReturnedBook,
    answers: Mapping[str, Answer] | None = None,
    *,
    guess: bool = False,
) -> Update:
    """What a workbook changes since the state that it was made from; `answers` are those to questions, by key.

    Where that state is not in the log nothing is compared, unless `guess` asks for a comparison with the present one.
    """
    origin, file = returned.origin, returned.book.file
    own, known = origin.root in log, bool(origin.heads) and all(id in log for id in origin.heads)
    nothing = Update(file, origin, present, log.heads, known=known, own=own, refused=returned.book.refused)
    if returned.book.refused or not (known or guess):
        return nothing
    heads = origin.heads if known else log.heads
    full = replay(log.until(heads)) if known and set(heads) != set(log.heads) else present
    base = base_of(full, origin)
    found = compare_with(base, returned, answers or {}, guess=not known)
    unsafe = tuple(_removals_too_far(found.differences, base))
    held = {problem.place.id for problem in unsafe}
    update = Update(
        file=file,
        origin=origin,
        base=full,
        heads=heads,
        differences=tuple(each for each in found.differences if each.sort is not Sort.REMOVED or each.id not in held),
        questions=tuple(found.questions),
        guessed=tuple(found.guessed),
        refused=(*found.refused, *unsafe),
        known=known,
        own=own,
        guess=not known,
    )
    return seen_from_now(update, log, present)


def _removals_too_far(differences: list[Difference], base: Base) -> Iterator[Problem]:
    """Rows that are gone whose record other records need that the file did not show; those are never taken along."""
    full, seen = base.full, base.seen.workspace
    hidden_ties = [tie for id, tie in full.ties.items() if id not in seen.ties]
    hidden_tasks = [task for id, task in full.tasks.items() if id not in seen.tasks]
    needed = {end for tie in hidden_ties for end in (tie.source, tie.target)}
    needed |= {id for task in hidden_tasks for id in (*task.depends, task.milestone)}
    for each in differences:
        if each.sort is Sort.REMOVED and each.id in needed and each.id in records(seen, each.collection):
            yield refused("update_removal_needed", each.place, name=each.name)
