"""The map on one page, as a Word document."""

import io
import struct
from dataclasses import replace

import docx
import pytest
from openxml_audit import OpenXmlValidator

from kit.domain.actors import Actor, Stance, Tie
from kit.domain.audience import Audience, Level
from kit.domain.plan import Task, TaskStatus
from kit.domain.workspace import Workspace, put
from tests.small_exports import made, small_workspace

MINISTRY = Actor("A-8", "Ministry of Justice", kind="ministry", influence=5, level=Level.PUBLIC)


def mapped() -> Workspace:
    return put(small_workspace(), MINISTRY, Tie("T-8", "A-1", "A-8", strength=3))


def summary(workspace: Workspace, audience: Audience = Audience.COALITION):
    return docx.Document(io.BytesIO(made(workspace, "summary.docx", audience)))


def words(document) -> str:
    return "\n".join(each.text for each in document.paragraphs)


def test_it_tells_who_we_are_how_the_map_stands_and_what_comes_next():
    document = summary(mapped())
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 2"]
    assert headings == ["Who we are", "Strongest routes to those who decide", "Who is missing", "What comes next"]
    text = words(document)
    assert "Amarani Covenant Coalition: our map on one page" in text
    assert "2 organisations work together: Women's Legal Aid; 1 organisation, name withheld." in text
    assert "14 Oct 2027" in text
    assert "Not to be published" in text
    assert "Ministry of Justice: the coalition reaches it in one step" in text


def test_an_opponent_on_the_way_to_those_who_decide_is_named():
    police = Actor("A-9", "Secret Police", kind="security", stance=Stance.ACTIVE_OPPONENT)
    ties = (Tie("T-8", "A-1", "A-9", strength=3), Tie("T-9", "A-9", "A-8", strength=3))
    text = words(summary(put(small_workspace(), MINISTRY, police, *ties)))
    assert "Secret Police on it is an opponent: what passes it can be stopped or used." in text
    assert "No route without opponents leads there." in text


def test_stances_are_counted_and_open_tasks_stand_in_the_order_of_their_days():
    stances, tasks = summary(mapped()).tables
    assert [cell.text for cell in stances.rows[1].cells] == ["1", "0", "0", "0", "0", "2"]
    assert [row.cells[0].text for row in tasks.rows] == ["Task", "Visit prisons", "Translate"]


def test_the_public_gets_no_stances_no_ways_and_nothing_that_is_missing():
    document = summary(mapped(), Audience.PUBLIC)
    assert [each.text for each in document.paragraphs if each.style.name == "Heading 2"] == ["Who we are"]
    assert document.tables == []
    assert "May be published" in words(document)


def test_the_map_is_a_picture_that_is_told_in_words():
    (shape,) = summary(mapped()).inline_shapes
    assert shape._inline.docPr.get("descr") == "Map of 3 actors and 2 ties."
    data = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
    picture = summary(mapped()).part.related_parts[data].blob
    width, height = struct.unpack(">II", picture[16:24])
    assert (round(width / 200 * 2.54, 1), round(height / 200 * 2.54, 1)) == (16.0, 7.2)


def test_a_workspace_that_has_just_begun_has_a_page_too():
    assert "Every kind" not in words(summary(Workspace()))


def test_a_committee_without_stages_is_named():
    workspace = mapped()
    before_cat = replace(workspace, review=replace(workspace.review, mechanism="cat", procedure=""))
    assert "Committee against Torture" in words(summary(before_cat))


def test_it_is_a_document_that_office_programs_take(tmp_path):
    path = tmp_path / "summary.docx"
    path.write_bytes(made(mapped(), "summary.docx"))
    assert [str(each) for each in OpenXmlValidator().validate(path).errors] == []


@pytest.mark.parametrize("count", [3, 300])
def test_it_stands_on_one_page(count, office):
    long = "The Standing Conference of Associations for the Rights of Persons of the Northern Provinces"
    actors = [Actor(f"A-{n}", f"{long} {n}", kind="ministry", stance=Stance(n % 5 - 2)) for n in range(10, count)]
    ties = [Tie(f"T-{n}", "A-1" if n == 10 else f"A-{n - 1}", f"A-{n}") for n in range(10, count)]
    tasks = [Task(f"W-{n}", f"{long}, {long}", status=TaskStatus.IN_WORK) for n in range(10, 30)]
    workspace = put(mapped(), *actors, *ties, *tasks)
    workspace = replace(workspace, members={id: replace(each, name=long) for id, each in workspace.members.items()})
    assert office("summary.docx", made(workspace, "summary.docx")).count("\f") == 1
