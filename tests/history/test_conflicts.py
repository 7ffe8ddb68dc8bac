"""Conflicts as people meet them: kept, shown by a fixed rule, settled, undone."""

from datetime import date

from kit.desk import Desk
from kit.domain.actors import Actor, Position, Stance, Tie, TieKind
from kit.domain.audience import Level
from kit.domain.coalition import Member
from kit.domain.edits.actors import add_actor, add_tie, change_actor, change_tie, move_actor, remove_actor
from kit.domain.edits.coalition import change_member
from kit.domain.edits.scores import give_score
from kit.domain.report import Contribution
from kit.domain.scores import Scale, day_of, ratings_of
from kit.domain.workspace import Workspace, change, put
from kit.history.changes import EXISTS
from kit.history.log import Log
from kit.history.texts import settled_text


def _begin() -> Workspace:
    actors = (Actor("A-1", name="Commission"), Actor("A-2", name="Ministry"))
    text = Contribution("X-1", text="One.\n\nTwo.\n\nThree.")
    return put(Workspace(), *actors, Member("M-1", name="Lake Paralegals"), text)


def _two() -> tuple[Desk, Desk]:
    """Two desks with copies of one workspace."""
    first, second = Desk(author="Ama"), Desk(author="Ben")
    first.open_workspace(_begin())
    second.open_log(Log(first.log))
    return first, second


def _write(workspace: Workspace, text: str) -> Workspace:
    return change(workspace, "contributions", "X-1", text=text)


def test_different_fields_merge_by_themselves():
    first, second = _two()
    first.apply(change_actor, "A-1", name="Human Rights Commission")
    second.apply(change_actor, "A-1", note="Meets on Mondays")
    assert first.take_in(second.log) == 1
    assert first.conflicts == ()
    actor = first.workspace.actors["A-1"]
    assert (actor.name, actor.note) == ("Human Rights Commission", "Meets on Mondays")


def test_one_field_set_apart_keeps_both_values_and_says_who():
    first, second = _two()
    first.apply(change_actor, "A-1", name="The Commission")
    second.apply(change_actor, "A-1", name="National Commission")
    first.take_in(second.log)
    second.take_in(first.log)
    assert first.conflicts == second.conflicts
    (conflict,) = first.conflicts
    assert (conflict.field, conflict.base) == ("name", "Commission")
    assert {(side.change.author, side.value) for side in conflict.sides} == {
        ("Ama", "The Commission"),
        ("Ben", "National Commission"),
    }
    assert first.workspace.actors["A-1"].name == conflict.sides[-1].value == conflict.value


def test_scores_of_one_person_on_two_copies_merge_by_themselves():
    first, second = _two()
    first.apply(give_score, "A-1", "Ana", date(2026, 1, 5), influence=3)
    second.apply(give_score, "A-1", "ana ", date(2026, 5, 1), stance=Stance.NEUTRAL, interest=2)
    first.take_in(second.log)
    second.take_in(first.log)
    assert first.conflicts == second.conflicts == ()
    assert first.workspace == second.workspace
    (score,) = first.workspace.scores.values()
    assert score.scorer in ("Ana", "ana ")
    assert (score.influence, score.stance, score.interest) == (3, Stance.NEUTRAL, 2)
    assert (day_of(score, Scale.INFLUENCE), day_of(score, Scale.STANCE)) == (date(2026, 1, 5), date(2026, 5, 1))


def test_of_the_days_of_one_score_the_newest_counts_and_of_its_scorers_the_first():
    first, second = _two()
    first.apply(give_score, "A-1", "Ana", date(2026, 5, 1), influence=3)
    second.take_in(first.log)
    for desk, name, day in ((first, "ANA", 9), (second, "ana", 20)):
        desk.apply(give_score, "A-1", name, date(2026, 5, day), influence=3)
    second.apply(give_score, "A-1", "ana", date(2026, 5, 4), influence=3)
    second.take_in(first.log)
    assert second.conflicts == ()
    assert ratings_of(second.workspace, "A-1")[Scale.INFLUENCE].newest == date(2026, 5, 9)
    assert [score.scorer for score in second.workspace.scores.values()] == ["Ana"]


def test_two_values_of_one_persons_score_wait_to_be_settled_alone():
    first, second = _two()
    first.apply(give_score, "A-1", "Ana", date(2026, 5, 1), influence=3)
    second.apply(give_score, "A-1", "Ana", date(2026, 5, 2), influence=4)
    first.take_in(second.log)
    (conflict,) = first.conflicts
    assert (conflict.field, sorted(side.value for side in conflict.sides)) == ("influence", [3, 4])


def test_a_score_taken_back_and_given_again_is_what_is_said_now():
    desk, _ = _two()
    desk.apply(give_score, "A-1", "Ana", date(2026, 5, 1), influence=3)
    desk.apply(give_score, "A-1", "Ana", date(2026, 5, 2), influence=None)
    desk.apply(give_score, "A-1", "Ana", date(2026, 5, 3), stance=Stance.NEUTRAL)
    copy = Desk()
    copy.open_log(Log(desk.log))
    assert copy.workspace == desk.workspace
    (score,) = copy.workspace.scores.values()
    assert (score.influence, score.stance) == (None, Stance.NEUTRAL)


def test_levels_and_kinds_of_ties_set_apart_stay_what_they_are():
    first, second = _two()
    first.apply(add_tie, Tie("T-1", "A-1", "A-2"))
    second.take_in(first.log)
    for desk, level, kind in (
        (first, Level.PUBLIC, TieKind.FUNDS),
        (second, Level.PROTECTED, TieKind.IN_CONFLICT),
    ):
        desk.apply(change_actor, "A-1", level=level)
        desk.apply(change_tie, "T-1", kind=kind)
    first.take_in(second.log)
    assert [each.field for each in first.conflicts] == ["level", "kind"]
    assert type(first.workspace.actors["A-1"].level) is Level
    assert type(first.workspace.ties["T-1"].kind) is TieKind


def test_the_same_value_set_apart_is_no_conflict():
    first, second = _two()
    for desk in (first, second):
        desk.apply(change_actor, "A-1", name="The Commission")
    first.take_in(second.log)
    assert first.conflicts == ()


def test_where_an_actor_is_drawn_is_no_conflict():
    first, second = _two()
    first.apply(move_actor, "A-1", Position(0.1, 0.1))
    second.apply(move_actor, "A-1", Position(0.9, 0.9))
    first.take_in(second.log)
    assert first.conflicts == ()


def test_settling_is_a_change_that_merges_and_can_be_undone():
    first, second = _two()
    first.apply(change_actor, "A-1", name="The Commission")
    second.apply(change_actor, "A-1", name="National Commission")
    first.take_in(second.log)
    assert first.settle(first.conflicts[0], "The Commission")
    assert first.conflicts == ()
    second.take_in(first.log)
    assert second.workspace.actors["A-1"].name == "The Commission"
    assert second.conflicts == ()
    first.undo()
    assert len(first.conflicts) == 1
    first.redo()
    assert first.conflicts == ()


def test_settling_in_two_ways_apart_is_a_conflict_again():
    first, second = _two()
    first.apply(change_actor, "A-1", name="The Commission")
    second.apply(change_actor, "A-1", name="National Commission")
    first.take_in(second.log)
    second.take_in(first.log)
    first.settle(first.conflicts[0], "The Commission")
    second.settle(second.conflicts[0], "National Commission")
    first.take_in(second.log)
    assert {side.value for side in first.conflicts[0].sides} == {"The Commission", "National Commission"}


def test_an_actor_removed_here_and_changed_there_stays_until_it_is_settled():
    first, second = _two()
    first.apply(remove_actor, "A-1")
    second.apply(change_actor, "A-1", note="Meets on Mondays")
    first.take_in(second.log)
    (conflict,) = first.conflicts
    assert conflict.field == EXISTS
    assert first.workspace.actors["A-1"].note == "Meets on Mondays"
    first.settle(conflict, False)
    assert "A-1" not in first.workspace.actors
    assert first.conflicts == ()
    first.undo()
    assert "A-1" in first.workspace.actors


def test_an_actor_removed_here_and_tied_there_stays_with_its_tie():
    first, second = _two()
    first.apply(remove_actor, "A-1")
    second.apply(add_tie, Tie("T-1", "A-1", "A-2"))
    first.take_in(second.log)
    assert [each.record.id for each in first.conflicts] == ["A-1"]
    assert "T-1" in first.workspace.ties
    first.settle(first.conflicts[0], False)
    assert first.workspace.ties == {}
    assert "A-1" not in first.workspace.actors


def test_a_member_pointing_to_a_removed_actor_keeps_it():
    first, second = _two()
    first.apply(remove_actor, "A-1")
    second.apply(change_member, "M-1", actor="A-1")
    first.take_in(second.log)
    assert "A-1" in first.workspace.actors


def test_what_was_removed_on_both_sides_is_gone():
    first, second = _two()
    for desk in (first, second):
        desk.apply(remove_actor, "A-1")
    first.take_in(second.log)
    assert first.conflicts == ()
    assert "A-1" not in first.workspace.actors


def test_an_actor_whose_making_is_undone_stays_when_another_worked_on_it():
    first, second = _two()
    first.apply(add_actor, Actor("A-3", name="Court"))
    second.take_in(first.log)
    second.apply(change_actor, "A-3", note="Sits in the capital")
    first.undo()
    first.take_in(second.log)
    assert first.workspace.actors["A-3"].name == "Court"
    assert [each.field for each in first.conflicts] == [EXISTS]


def test_paragraphs_of_one_text_merge_by_themselves():
    first, second = _two()
    first.apply(_write, "One, more.\n\nTwo.\n\nThree.")
    second.apply(_write, "One.\n\nTwo.\n\nThree, more.")
    first.take_in(second.log)
    second.take_in(first.log)
    assert first.conflicts == second.conflicts == ()
    assert first.workspace.contributions["X-1"].text == "One, more.\n\nTwo.\n\nThree, more."
    assert second.workspace == first.workspace


def test_only_the_paragraph_written_twice_is_in_conflict():
    first, second = _two()
    first.apply(_write, "One.\n\nTwo by Ama.\n\nThree.")
    second.apply(_write, "One, more.\n\nTwo by Ben.\n\nThree.")
    first.take_in(second.log)
    (conflict,) = first.conflicts
    (clash,) = [each for each in conflict.passages if each.ways]
    assert clash.base == "Two.\n"
    assert set(clash.ways) == {"Two by Ama.\n", "Two by Ben.\n"}
    assert first.workspace.contributions["X-1"].text.startswith("One, more.")
    text = settled_text(conflict.passages, ["Two by both.\n"])
    first.settle(conflict, text)
    assert first.workspace.contributions["X-1"].text == "One, more.\n\nTwo by both.\n\nThree."


def test_undo_after_a_merge_takes_back_the_merge_and_then_only_own_changes():
    first, second = _two()
    first.apply(change_actor, "A-1", name="The Commission")
    second.apply(change_actor, "A-2", name="Ministry of Justice")
    first.take_in(second.log)
    assert first.can_undo.act == "bring_together"
    first.undo()
    assert first.workspace.actors["A-2"].name == "Ministry"
    first.redo()
    assert first.workspace.actors["A-2"].name == "Ministry of Justice"
    first.apply(change_actor, "A-1", note="Own again")
    first.undo()
    first.undo()
    first.undo()
    assert not first.undo()
    assert first.workspace == _begin()
    assert second.workspace.actors["A-2"].name == "Ministry of Justice"


def test_undo_in_a_live_room_leaves_the_work_of_others():
    first, second = _two()
    first.apply(change_actor, "A-1", name="The Commission")
    second.apply(change_actor, "A-2", name="Ministry of Justice")
    first.take_in(second.log, step=False)
    first.undo()
    assert first.workspace.actors["A-1"].name == "Commission"
    assert first.workspace.actors["A-2"].name == "Ministry of Justice"
    assert not first.undo()


def test_what_waits_with_a_removed_actor_stays_and_is_kept_with_it():
    first, second = _two()
    first.apply(add_tie, Tie("T-1", "A-1", "A-2"))
    first.apply(change_member, "M-1", actor="A-1")
    second.take_in(first.log)
    before = first.workspace
    first.apply(remove_actor, "A-1")
    second.apply(change_actor, "A-1", note="Meets on Mondays")
    first.take_in(second.log)
    assert "T-1" in first.workspace.ties
    assert first.workspace.members["M-1"].actor == "A-1"
    first.settle(first.conflicts[0], True)
    assert first.conflicts == ()
    assert first.workspace.ties == before.ties
    assert first.workspace.members == before.members
    second.take_in(first.log)
    assert second.workspace == first.workspace
    first.undo()
    first.settle(first.conflicts[0], False)
    assert first.workspace.ties == {}
    assert first.workspace.members["M-1"].actor == ""


def test_what_two_pages_of_one_person_took_back_is_redone_once():
    first, _ = _two()
    first.apply(change_actor, "A-1", note="Meets on Mondays")
    other = Desk()
    other.open_log(Log(first.log), own_devices=first.own_devices)
    other.undo()
    first.undo()
    first.take_in(other.log, step=False)
    first.own_devices |= other.own_devices
    assert first.workspace.actors["A-1"].note == ""
    assert first.redo()
    assert first.workspace.actors["A-1"].note == "Meets on Mondays"
    assert not first.redo()


def test_changes_of_a_room_are_not_lost_by_taking_a_merge_back():
    first, second = _two()
    third = Desk()
    third.open_log(Log(first.log))
    second.apply(change_actor, "A-2", name="Ministry of Justice")
    third.apply(change_actor, "A-2", note="Asked twice")
    first.take_in(second.log)
    first.take_in(third.log, step=False)
    while first.undo():
        pass
    assert first.workspace.actors["A-2"].note == "Asked twice"
