"""Copies of one small workspace that were worked on apart: three conflicts and much that merges by itself."""

from datetime import UTC, datetime, timedelta

from small_report import small_report

from kit.desk import Desk
from kit.domain.actors import Actor, Stance
from kit.domain.edits.actors import add_actor, change_actor, remove_actor
from kit.domain.edits.report import change_contribution
from kit.domain.workspace import put
from kit.history.log import Log

STARTED = datetime(2027, 10, 12, 9, 0, tzinfo=UTC)
FIRST = "They counted 214 people.\n\nNobody was heard within six months."
MINE = "They counted 214 people in one week.\n\nNobody was heard within six months."
THEIRS = "They counted 241 people.\n\nNobody was heard within six months."


def desk_at(author, minutes=0):
    """A desk of a person, whose clock goes a minute forward with each change."""
    moment = STARTED + timedelta(minutes=minutes)

    def clock():
        nonlocal moment
        moment += timedelta(minutes=1)
        return moment

    return Desk(author=author, clock=clock)


def started():
    """The desk that began the workspace."""
    desk = desk_at("Lake office")
    desk.open_workspace(
        put(
            small_report(),
            Actor("A-1", "Bar Association", stance=Stance.NEUTRAL),
            Actor("A-2", "Radio Tavel"),
        )
    )
    desk.apply(change_contribution, "K-1", text=FIRST)
    return desk


def apart():
    """Two desks with copies: a text, a stance and a removal are in conflict, one new actor is not."""
    mine, theirs = started(), desk_at("Coast office", 60)
    theirs.open_log(Log(mine.log))
    theirs.apply(change_contribution, "K-1", text=THEIRS)
    theirs.apply(change_actor, "A-1", stance=Stance.PASSIVE_ALLY)
    theirs.apply(remove_actor, "A-2")
    theirs.apply(add_actor, Actor("A-3", "Women's Legal Aid"))
    mine.apply(change_contribution, "K-1", text=MINE)
    mine.apply(change_actor, "A-1", stance=Stance.PASSIVE_OPPONENT)
    mine.apply(change_actor, "A-2", name="Radio Tavel FM")
    return mine, theirs
