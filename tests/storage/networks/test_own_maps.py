import datetime
from dataclasses import replace

import pytest
from small_exports import made
from small_graphs import mixed_map
from spreadsheets import proposed

from kit.content.example import example_workspace
from kit.domain.scores import settled
from kit.imports import take


@pytest.fixture(scope="module")
def example():
    return settled(example_workspace(datetime.date(2027, 10, 14)))


@pytest.mark.parametrize("name", ["map.gexf", "map.graphml"])
def test_own_maps_come_back_as_they_left_but_for_kinds_that_names_give_away(example, name):
    for workspace in (settled(mixed_map()), example):
        proposal = proposed(made(workspace, name), workspace, name)
        assert proposal.rows.complete
        assert set(proposal.known) == {record.id for record in proposal.records()}
        after = take(workspace, proposal)
        assert dict(after.ties) == dict(workspace.ties)
        for actor in after.actors.values():
            before = workspace.actors[actor.id]
            assert replace(actor, kind=actor.kind if before.kind else "", extra=before.extra) == before
