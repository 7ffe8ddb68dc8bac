"""Lists of ties as Gephi and others write them: directions, labels that name kinds, nodes in a file of their own."""

from itertools import count

from spreadsheets import codes

from kit.domain.actors import TieKind
from kit.domain.workspace import Workspace
from kit.imports import propose, take
from kit.presenters.problems import problem_sentence
from tests.returning import T

NODES = b"Id,Label,Type\n1,Lumen,NGO\n2,Vesta,Media\n"
EDGES = b"Source,Target,Type,Label,Weight\n1,2,Directed,,2\n2,1,Undirected,funds,1\n1,3,Directed,,1\n"
_NUMBERS = count(1)


def proposed(data, workspace=None, file="a.csv"):
    """What a file would change, with ids that no other file gave."""
    return propose(workspace or Workspace(), file, data, lambda kind: f"{kind}-{next(_NUMBERS)}")


def _ties(workspace):
    names = {id: actor.name for id, actor in workspace.actors.items()}
    return [(names[tie.source], names[tie.target]) for tie in workspace.ties.values()]


def test_a_column_that_only_says_directed_or_not_is_no_column_of_kinds():
    proposal = proposed(EDGES, file="edges.csv")
    assert [(tie.kind, tie.note) for tie in proposal.ties] == [
        (TieKind.INFORMS, ""),
        (TieKind.FUNDS, ""),
        (TieKind.INFORMS, ""),
    ]
    assert {"directed_ties", "kinds_from_labels"} <= set(codes(proposal.guessed))
    assert "texts_not_understood" not in codes(proposal.guessed)


def test_nodes_and_edges_in_two_files_find_each_other_and_it_is_told():
    known = take(Workspace(), proposed(NODES, file="nodes.csv"))
    proposal = proposed(EDGES, known, "edges.csv")
    assert [actor.name for actor in proposal.actors] == ["3"]
    assert _ties(take(known, proposal)) == [("Lumen", "Vesta"), ("Vesta", "Lumen"), ("Lumen", "3")]
    told = next(each for each in proposal.guessed if each.code == "ends_by_other_ids")
    said = "2 ends of ties were found by the IDs that actors had in another file: “1” is Lumen and “2” is Vesta."
    assert problem_sentence(told, T) == said


def test_nodes_that_come_after_their_edges_name_them():
    known = take(Workspace(), proposed(EDGES, file="edges.csv"))
    proposal = proposed(NODES, known, "nodes.csv")
    after = take(known, proposal)
    assert [(actor.name, actor.kind) for actor in after.actors.values()] == [
        ("Lumen", "ngo"),
        ("Vesta", "media"),
        ("3", ""),
    ]
    assert _ties(after) == [("Lumen", "Vesta"), ("Vesta", "Lumen"), ("Lumen", "3")]
    assert [each.code for each in proposal.guessed][:2] == ["renamed", "renamed"]


def test_an_actor_of_whom_more_is_known_is_not_named_by_an_id():
    known = take(Workspace(), proposed(b"Organisation,Type\n1,NGO\n"))
    assert len(take(known, proposed(NODES, known)).actors) == 3


def test_an_id_that_two_actors_had_elsewhere_is_no_end():
    known = take(Workspace(), proposed(b"Id,Label,Type\n1,Lumen,NGO\n", file="a.csv"))
    known = take(known, proposed(b"Id,Label,Type\n1,Vesta,NGO\n", known, "b.csv"))
    assert [actor.name for actor in proposed(b"From,To\n1,Lumen\n", known, "c.csv").actors] == ["1"]
    assert len(known.actors) == 2
