import pytest
from spreadsheets import codes, read, workbook_of

from kit.domain.report import Response

UHRI = (
    "Text", "Countries Concerned", "Reccomending Body", "Document Symbol", "Themes", "Affected Persons", "Sdgs",
    "Document Publication Date", "Date of publication on UHRI", "UPR Reccomending States", "UPR Position", "Type",
    "OHCHR Annotation Id", "UPR Session", "Regions Concerned", "Recommending Regions",
)  # fmt: skip


@pytest.mark.parametrize("spelling", ["Reccomending", "Recommending"])
def test_the_uhri_export_is_understood_in_both_spellings(spelling):
    headings = tuple(heading.replace("Reccomending", spelling) for heading in UHRI)
    row = (
        "134.1 Ratify the Convention", "- Zambia", "- UPR", "A/HRC/37/14", "- Torture\n- Treaty bodies", "- Children",
        "- 16 - PEACE", 43101, 43500, "- Iraq\n- Spain", "- Supported", "- Recommendations",
        "6f1f6a6e-0000-4000-8000-000000000000", "28", "- Africa", "- Asia-Pacific",
    )  # fmt: skip
    (draft,) = read(workbook_of({"Sheet1": [headings, row]})).drafts
    values = dict(draft.values)
    extra = dict(values.pop("extra"))
    assert values == {
        "text": "134.1 Ratify the Convention",
        "country": "Zambia",
        "symbol": "A/HRC/37/14",
        "by": "Iraq; Spain",
        "mechanism": "upr",
        "themes": ("Torture", "Treaty bodies"),
        "date": "2018-01-01",
        "response": Response.SUPPORTED,
        "response_text": "Supported",
        "session": "28",
        "by_group": "Asia-Pacific",
    }
    assert extra["Date of publication on UHRI"] == "2019-02-04"
    assert extra["Affected Persons"] == "- Children"


@pytest.mark.parametrize(
    ("file", "count"),
    [("uprinfo_kenya_session8.csv", 166), ("uprinfo_zambia_session2.csv", 38), ("uprinfo_voluntary_pledges.csv", 947)],
)
def test_every_row_of_a_upr_info_export_is_taken(shared_data, file, count):
    drafts = read((shared_data / "upr-recommendations" / file).read_bytes(), file)
    assert (len(drafts.drafts), drafts.rows.taken, drafts.refused) == (count, count, ())
    assert all({"text", "by", "response", "action", "session"} <= draft.values.keys() for draft in drafts.drafts)


def test_the_first_recommendation_to_kenya_in_full(shared_data):
    file = shared_data / "upr-recommendations" / "uprinfo_kenya_session8.csv"
    values = dict(read(file.read_bytes(), file.name).drafts[0].values)
    assert values == {
        "country": "Kenya", "text": "Consider ratifying ICRMW", "by": "Algeria", "by_group": "Africa", "action": 3,
        "response": Response.SUPPORTED, "response_text": "Accepted", "session": "8", "mechanism": "upr",
        "themes": ("International instruments", "Labour", "Migrants"),
        "extra": (("To-Rgrp", "Africa"), ("To-Org", "AU, Commonwealth"), ("From-Org", "AU, OIC, AL")),
    }  # fmt: skip


def test_an_unknown_response_is_told_and_kept():
    rows = [("Recommendation", "Response", "Recommending State"), ("Ratify", "we shall see", "Spain")]
    drafts = read(workbook_of({"S": rows}))
    assert drafts.drafts[0].values["response_text"] == "we shall see"
    assert "response" not in drafts.drafts[0].values
    assert "texts_not_understood" in codes(drafts.guessed)
