"""The joint report as a Word document."""

import io
import re

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from kit.domain.audience import Audience
from kit.domain.workspace import change
from tests.small_exports import made, small_workspace


def _report(audience=Audience.COALITION, workspace=None):
    return docx.Document(io.BytesIO(made(workspace or small_workspace(), "report.docx", audience)))


def test_the_parts_stand_in_their_order():
    headings = [each.text for each in _report().paragraphs if each.style.name == "Heading 1"]
    assert headings == ["The coalition", "Liberty", "All recommendations", "Annexes"]


def test_an_issue_is_told_from_its_evidence_to_what_is_asked():
    headings = [each.text for each in _report().paragraphs if each.style.name == "Heading 2"]
    assert headings[:3] == ["Facts and figures", "What we found", "Earlier recommendations and what the State said"]
    asked = [each.text for each in _report().paragraphs if each.style.name == "Demand"]
    assert asked == ["Proposed question\nHow many?", "Proposed recommendation\nRelease by 2028."]


def test_names_are_given_or_withheld_and_counted():
    cover = [each.text for each in _report().paragraphs if each.style.name == "Cover Fact"]
    assert cover[-1] == "Authors\tWomen's Legal Aid\n1 organisation, name withheld"


@pytest.mark.parametrize(("audience", "mark"), [(Audience.PUBLIC, "May be"), (Audience.COALITION, "members of the")])
def test_every_page_says_for_whom_it_is(audience, mark):
    assert mark in _report(audience).sections[0].header.paragraphs[0].text


def test_it_names_no_author_and_has_its_language():
    report = _report()
    assert (report.core_properties.author, report.core_properties.last_modified_by) == ("", "")
    assert {each.get(qn("w:val")) for each in report.styles.element.iter(qn("w:lang"))} == {"en-GB"}


def test_headings_of_tables_are_headings():
    for table in _report().tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_it_opens_with_numbers_for_paragraphs_and_pages(office):
    words = office("report.docx", made(small_workspace(), "report.docx"))
    assert re.search(r"1\.\s+61 per cent wait\.", words)
    assert re.search(r"2\.\s+We visited nineteen places\.", words)
    assert re.search(r"Liberty\.+\s*\d", words)
    assert "Page 3 of" in words


def test_signs_that_xml_forbids_do_no_harm():
    workspace = change(small_workspace(), "contributions", "X-1", text="a\x00b \ud800 & <i>\r\n\r\nc")
    texts = [each.text for each in _report(workspace=workspace).paragraphs]
    assert "ab  & <i>" in texts
    assert "c" in texts


def test_the_standard_finds_nothing_wrong(tmp_path):
    path = tmp_path / "report.docx"
    path.write_bytes(made(small_workspace(), "report.docx"))
    assert [str(each) for each in OpenXmlValidator().validate(path).errors] == []
