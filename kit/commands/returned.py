"""Taking a workbook that comes back, for `coalition-kit import`."""

from kit.commands import DONE, REFUSED, WITH_PROBLEMS
from kit.commands.speech import refuse, say
from kit.desk import Desk
from kit.history.acts import TAKE_UPDATE
from kit.storage.update import Answer, Sort, Update


def take_returned(
    desk: Desk, file: str, data: bytes, answer: Answer | None, *, removals: bool, guess: bool
) -> int | None:
    """Take what a workbook changes since it was made; None where it is not one that was made of this workspace.

    Dates that could be read two ways are left as they were, unless `answer` says how; then the status is 1.
    """
    from kit.imports.updates import compare, read_returned, updated
    from kit.presenters.bringing.update import describe_update

    returned = read_returned(file, data)
    if returned is None:
        return None
    update = compare(desk.log, desk.workspace, returned, guess=guess)
    if not update.own:
        return None
    if answer and update.questions:
        answers = {each.key: answer for each in update.questions}
        update = compare(desk.log, desk.workspace, returned, answers, guess=guess)
    described = describe_update(update, desk.t, removals=removals)
    if described.may_guess or (described.refused and not described.can_take):
        return _refused(described.lines)
    for line in described.lines:
        say(line)
    accepted = {each.key for each in update.differences if removals or each.sort is not Sort.REMOVED}
    desk.apply_at(update.heads, updated(update, accepted), TAKE_UPDATE)
    return WITH_PROBLEMS if _is_unfinished(update, removals) else DONE


def _refused(lines: tuple[str, ...]) -> int:
    for line in lines:
        refuse(line)
    return REFUSED


def _is_unfinished(update: Update, removals: bool) -> bool:
    """Whether a person must look again: at cells that were not taken, rows that are gone, or conflicts that wait."""
    left = bool(update.of(Sort.REMOVED)) and not removals
    return bool(update.questions or update.refused or update.contested or left)
