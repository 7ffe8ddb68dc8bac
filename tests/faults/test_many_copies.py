"""Fifty copies of one workspace are edited apart and merged in any order: one workspace, and no value is missing."""

import json
import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from faults.breaking import ALL
from faults.conftest import Tell
from laws.copies import new_desk, same
from serving import ROOT

from kit.content.example import example_workspace
from kit.desk import Desk
from kit.domain.actors import Actor, Position
from kit.domain.edits.actors import add_actor, change_actor, move_actor, remove_actor
from kit.domain.edits.plan import change_task
from kit.domain.edits.report import change_contribution
from kit.domain.workspace import Workspace
from kit.history.changes import EXISTS, Change, RecordKey
from kit.history.conflicts import conflicts_of
from kit.history.log import Log
from kit.history.replay import replay
from kit.history.standing import QUIET
from kit.storage.coalition.file import read_coalition, write_coalition

COPIES, EDITS = 50, 200 if ALL else 20
ORDERS = 5 if ALL else 2


def edit(desk: Desk, chance: random.Random, text: str) -> None:
    """One edit of a person, wherever chance leads."""
    space = desk.workspace
    actor = chance.choice([*space.actors])
    way = chance.randrange(20)
    if way == 0:
        desk.apply(remove_actor, actor)
    elif way <= 2:
        desk.apply(add_actor, Actor(desk.new_id("A"), name=text))
    elif way <= 4:
        desk.apply(move_actor, actor, Position(chance.random(), chance.random()))
    elif way <= 10:
        desk.apply(change_actor, actor, **{chance.choice(["name", "note", "short", "place"]): text})
    elif way <= 15:
        desk.apply(change_task, chance.choice([*space.tasks]), **{chance.choice(["title", "note"]): text})
    else:
        rewrite(desk, chance, text)


def rewrite(desk: Desk, chance: random.Random, text: str) -> None:
    """One paragraph of a contribution, written anew."""
    id = chance.choice([*desk.workspace.contributions])
    paragraphs = desk.workspace.contributions[id].text.split("\n\n")
    paragraphs[chance.randrange(len(paragraphs))] = text
    desk.apply(change_contribution, id, text="\n\n".join(paragraphs))


def worked_on(base: Log, chance: random.Random, number: int) -> Desk:
    """A copy that somebody worked on alone."""
    desk = new_desk(chance, f"Team {number}", base)
    while len(desk.log) < len(base) + EDITS:
        edit(desk, chance, f"Written by team {number} as number {len(desk.log)}.")
    return desk


@pytest.fixture(scope="module")
def desks() -> list[Desk]:
    """The copies, each edited apart."""
    chance = random.Random(20261122)
    base = new_desk(chance, "base")
    base.open_workspace(example_workspace(date(2026, 11, 22)))
    return [worked_on(base.log, chance, number) for number in range(COPIES)]


def merged(logs: list[Log]) -> Log:
    log = Log()
    for each in logs:
        log.add_all(each)
    return log


def values_missing(desks: list[Desk], log: Log) -> list[object]:
    """Values that a copy held at its end and that are neither in the log nor among the sides of a conflict."""
    sides = {(each.record, each.field): [side.value for side in each.sides] for each in conflicts_of(log)}
    kept, held = Kept(log, replay(log), sides), (value for desk in desks for value in newest_of(desk.log))
    return [value for value in held if not kept.has(*value)]


def newest_of(log: Log) -> list[tuple[Change, RecordKey, str, Any]]:
    """For each field that was set in a copy: the change that was the last there, the record, the field, the value."""
    last = {(record, name): change for change in log for record, fields in change.sets.items() for name in fields}
    return [(change, record, name, change.sets[record][name]) for (record, name), change in last.items()]


@dataclass(frozen=True)
class Kept:
    """What is there of the values of all copies after they have come together."""

    log: Log
    workspace: Workspace
    sides: Mapping[tuple[RecordKey, str], Sequence[Any]]

    def has(self, change: Change, record: RecordKey, name: str, value: Any) -> bool:
        """In the log with its value; and where several are the last word of a field, in a conflict or put together."""
        if change.id not in self.log or self.log[change.id].sets[record][name] != value:
            return False
        tips = self.log.tips(record, name)
        alone = change.id not in {tip.id for tip in tips} or all(tip.sets[record][name] == value for tip in tips)
        if alone or (record.collection, name) in QUIET or name == EXISTS:
            return True
        is_side = value in self.sides.get((record, name), ())
        return is_side or self._is_merged(record, name, value) or self._is_gone(record)

    def _is_merged(self, record: RecordKey, name: str, value: Any) -> bool:
        """Whether a text that is in no conflict has all its paragraphs in the text that came of it."""
        shown = getattr(getattr(self.workspace, record.collection).get(record.id), name, "")
        return isinstance(value, str) and all(each in shown for each in value.split("\n\n"))

    def _is_gone(self, record: RecordKey) -> bool:
        return not any(tip.sets[record][EXISTS] for tip in self.log.tips(record, EXISTS))


def test_fifty_copies_come_together_in_any_order(desks: list[Desk], tell: Tell) -> None:
    logs, chance = [desk.log for desk in desks], random.Random(7)
    first = merged(logs)
    workspace, conflicts = replay(first), conflicts_of(first)
    for _ in range(ORDERS):
        chance.shuffle(logs)
        other = merged(logs)
        assert same(replay(other), workspace)
        assert conflicts_of(other) == conflicts
    edits = {change.id for desk in desks for change in desk.log}
    missing = edits - {change.id for change in first}
    values = values_missing(desks, first)
    tell(copies=COPIES, edits=len(edits) - 1, edits_lost=len(missing), values_lost=len(values))
    tell(conflicts=len(conflicts), orders=ORDERS + 1)
    assert len(edits) == COPIES * EDITS + 1
    assert not missing
    assert values == []
    assert conflicts


def test_fifty_files_come_together_by_the_command(desks: list[Desk], tmp_path: Path, tell: Tell) -> None:
    files = [tmp_path / f"{number}.coalition" for number in range(COPIES)]
    for file, desk in zip(files, desks, strict=True):
        file.write_bytes(write_coalition(desk.log))
    written = []
    for order in (files, files[::-1]):
        out = tmp_path / f"out-{len(written)}.coalition"
        command = [sys.executable, "-m", "kit", "merge", "--json", *map(str, order), "-o", str(out)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.returncode == 1, done.stderr
        report = json.loads(done.stdout)
        written.append(out.read_bytes())
    log = read_coalition(written[0], "out.coalition")
    assert isinstance(log, Log)
    tell(files=COPIES, edits=len(log) - 1, edits_lost=COPIES * EDITS + 1 - len(log), conflicts=len(report["conflicts"]))
    assert written[0] == written[1]
    assert len(log) == COPIES * EDITS + 1
    assert same(replay(log), replay(merged([desk.log for desk in desks])))
    assert len(report["conflicts"]) == len(conflicts_of(log))
