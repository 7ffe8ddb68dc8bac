"""What goes with a record whose row is gone from a workbook that came back, by count and name."""

from collections.abc import Iterator, Sequence
from itertools import chain

from kit.domain.actors import Tie
from kit.domain.edits.removing import remove
from kit.domain.workspace import Workspace, records
from kit.history.changes import EXISTS, RecordKey
from kit.history.difference import diff
from kit.i18n.translator import Translator
from kit.storage.update import Difference

_MOST_NAMED = 5


def removal_words(difference: Difference, workspace: Workspace, t: Translator) -> str:
    """The ties and scores that go with a record, the tasks that no longer wait for it, and what else speaks of it."""
    itself = RecordKey(difference.collection, difference.id)
    if difference.id not in records(workspace, difference.collection):
        return ""
    touched = diff(workspace, remove(workspace, difference.collection, difference.id))
    ties, waiting, others, scores = list[RecordKey](), list[RecordKey](), list[RecordKey](), 0
    for record, values in touched.items():
        if record == itself:
            continue
        if values.get(EXISTS) is False and record.collection == "ties":
            ties.append(record)
        elif record.collection == "scores":
            scores += 1
        else:
            (waiting if "depends" in values else others).append(record)
    going = chain(_ties(ties, workspace, t), _scores(scores, t))
    return t.paragraph(chain(going, _waiting(waiting, workspace, t), _others(others, workspace, t)))


def _ties(found: Sequence[RecordKey], workspace: Workspace, t: Translator) -> Iterator[str]:
    if found:
        names = _names(found, workspace, t)
        yield t.many("{count} tie goes with it: {names}.", "{count} ties go with it: {names}.", len(found), names=names)


def _scores(count: int, t: Translator) -> Iterator[str]:
    if count:
        yield t.many("{count} score goes with it.", "{count} scores go with it.", count)


def _waiting(found: Sequence[RecordKey], workspace: Workspace, t: Translator) -> Iterator[str]:
    if found:
        names = _names(found, workspace, t)
        yield t.many(
            "{count} task no longer waits for it: {names}.",
            "{count} tasks no longer wait for it: {names}.",
            len(found),
            names=names,
        )


def _others(found: Sequence[RecordKey], workspace: Workspace, t: Translator) -> Iterator[str]:
    if found:
        names = _names(found, workspace, t)
        yield t.many(
            "{count} record no longer names it: {names}.",
            "{count} records no longer name it: {names}.",
            len(found),
            names=names,
        )


def _names(found: Sequence[RecordKey], workspace: Workspace, t: Translator) -> str:
    named = [_name(record, workspace, t) for record in sorted(found)[:_MOST_NAMED]]
    more = len(found) - len(named)
    return t("{names}; and {count} more", names="; ".join(named), count=more) if more else "; ".join(named)


def _name(record: RecordKey, workspace: Workspace, t: Translator) -> str:
    held = records(workspace, record.collection)[record.id]
    if isinstance(held, Tie):
        ends = [workspace.actors[id].name if id in workspace.actors else id for id in (held.source, held.target)]
        return t("{source} and {target}", source=ends[0], target=ends[1])
    return str(getattr(held, "title", "") or getattr(held, "name", "") or record.id)
