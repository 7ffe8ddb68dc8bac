"""The list of countries against the reference lists of the United Nations."""

import csv
import re

import openpyxl
import pytest

from kit.content.countries import countries, country_name, find_country

OLD_CODES = {"TP": "TL"}


def test_the_members_the_observers_and_the_invented_one():
    assert sum(country.member for country in countries()) == 193
    assert [country.code for country in countries() if not country.member] == ["VAT", "PSE", "XAM"]
    assert [country.code for country in countries() if country.invented] == ["XAM"]
    assert len({country.code for country in countries()}) == len(countries())


def test_every_name_of_the_united_nations_is_found(shared_data):
    sheet = openpyxl.load_workbook(shared_data / "reference-lists/un_member_names_six_languages.xlsx").active
    for english, french, spanish, *_ in sheet.iter_rows(min_row=2, max_row=196, values_only=True):
        if "**" in str(english) or not french:
            continue
        names = (
            re.sub(r"\s*\*|\s*\((?:the|l'|le|la|les|el|los|las)\)", "", each, flags=re.I)
            for each in (english, french, spanish)
        )
        found = {find_country(name) for name in names}
        assert len(found) == 1, english
        assert None not in found, english


@pytest.mark.parametrize("treaty", ["iccpr", "cat", "crc"])
def test_every_state_of_the_ratification_lists_is_found(shared_data, treaty):
    with (shared_data / f"reference-lists/ratification_{treaty}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        by_code = find_country(OLD_CODES.get(row["iso2"], row["iso2"]))
        assert by_code is not None
        assert find_country(row["member"]) == by_code, row
    assert len(rows) >= 193


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ZMB", "ZMB"),
        ("zm", "ZMB"),
        ("  Zambie ", "ZMB"),
        ("Cote d\u2019Ivoire", "CIV"),
        ("Estados Unidos", "USA"),
        ("Gambia (the)", "GMB"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Amarani", "XAM"),
    ],
)
def test_countries_are_found_by_code_and_name(text, code):
    assert find_country(text).code == code


@pytest.mark.parametrize("text", ["", "Atlantis", "Z", "Guinea Ecuatoria"])
def test_what_is_no_country_is_not_guessed(text):
    assert find_country(text) is None


def test_names_in_other_languages():
    assert country_name("ZMB") == "Zambia"
    assert country_name("ZMB", "fr") == "Zambie"
    assert country_name("XAM", "fr") == "Republic of Amarani"
    assert country_name("ZMB", "no such") == "Zambia"
    assert country_name("???") == "???"
