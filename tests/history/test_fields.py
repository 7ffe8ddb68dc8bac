"""The fields of a log: what is kept up with each change is what all changes say when they are asked anew."""

import random

from hypothesis import given, settings
from laws.copies import chances, diverged

from kit.desk import Desk
from kit.history.changes import EXISTS, Change, RecordKey
from kit.history.fields import Mentions
from kit.history.log import Log


@settings(max_examples=150, deadline=None)
@given(diverged(2), chances)
def test_contested_fields_and_absent_records_are_those_that_their_tips_tell(desks: list[Desk], chance: random.Random):
    changes = list({change.id: change for desk in desks for change in desk.log}.values())
    chance.shuffle(changes)
    log = Log()
    for change in changes:
        log.add(change)
        fields = [(record, name) for record in log.records for name in log.fields(record)]
        assert log.contested == {field for field in fields if len(log.tips(*field)) > 1}
        assert log.absent == {
            record
            for record, name in fields
            if name == EXISTS and not any(tip.sets[record][EXISTS] for tip in log.tips(record, name))
        }


def test_a_field_mentions_an_id_in_a_text_or_a_list_and_once_however_often_it_is_set():
    tie, task = RecordKey("ties", "T-1"), RecordKey("tasks", "W-1")
    mentions = Mentions()
    for number in (1, 2):
        sets = {tie: {"source": "A-1", "note": "About A-1 and others"}, task: {"actors": ("A-2", "A-1")}}
        mentions.add(Change(f"C-{number}", "", "D-1", "", number, (), "add_tie", sets))
        assert mentions.of("A-1") == ((tie, "source"), (task, "actors"))
    assert mentions.of("A-2") == ((task, "actors"),)
    assert mentions.of("A-3") == ()
