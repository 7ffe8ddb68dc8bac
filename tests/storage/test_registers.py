import pytest
from spreadsheets import codes, read, text_of, workbook_of

from kit.domain.actors import Position, Stance, TieKind
from kit.domain.audience import Level


def _values(drafts):
    return [dict(draft.values) for draft in drafts.drafts]


def _names(drafts):
    return [draft.values["name"] for draft in drafts.drafts]


def test_a_french_register_with_semicolons_in_latin_1():
    rows = [
        (
            "Nom de l'organisation",
            "Sigle",
            "Catégorie",
            "Ville",
            "Niveau d'influence",
            "Intérêt",
            "Position",
            "Courriel",
        ),
        (
            "Médiateur de la République",
            "MR",
            "Institution nationale des droits de l'homme",
            "Évreux",
            "élevé",
            "moyen",
            "Allié",
            "N/A",
        ),
        (
            "Coalition des mères",
            "",
            "Société civile",
            "Béziers",
            "faible",
            "très élevé",
            "neutre",
            "contact@example.org",
        ),
    ]
    drafts = read(text_of(rows, ";").encode("cp1252"), "acteurs.csv")
    assert _values(drafts) == [
        {
            "name": "Médiateur de la République", "short": "MR", "kind": "nhri", "place": "Évreux", "influence": 4,
            "interest": 3, "stance": Stance.ACTIVE_ALLY,
        },
        {
            "name": "Coalition des mères", "kind": "ngo", "place": "Béziers", "influence": 2, "interest": 5,
            "stance": Stance.NEUTRAL, "contact": "contact@example.org",
        },
    ]  # fmt: skip
    assert {"encoding_guessed", "words_scored"} <= set(codes(drafts.guessed))


def test_a_spanish_register_with_merged_groups():
    rows = [
        ("MAPA DE ACTORES", None, None),
        ("Organización", "Nivel de influencia (1-5)", "Observaciones"),
        ("Instituciones del Estado: ministerios", None, None),
        ("Ministerio de Salud", 4, "clave"),
        ("Medios de comunicación", None, None),
        ("Radio Karum", 2, None),
    ]
    drafts = read(workbook_of({"Hoja1": rows}, merged=["A1:C1", "A3:C3", "A5:C5"]))
    assert [(value["name"], value["kind"]) for value in _values(drafts)] == [
        ("Ministerio de Salud", "ministry"),
        ("Radio Karum", "media"),
    ]
    assert codes(drafts.guessed).count("group_heading") == 2
    assert (drafts.rows.taken, drafts.rows.headings, drafts.rows.complete) == (2, 4, True)


def test_headings_in_row_six_below_title_and_notes():
    rows = [("Stakeholders",), ("Updated 2027",), (), ("Please keep confidential",), ()]
    rows += [("Stakeholder name\n(full)", "Type of\nstakeholder", "Power"), ("Lumen", "NGO", "High")]
    drafts = read(workbook_of({"S": rows}))
    assert (drafts.tables[0].heading_row, _names(drafts)) == (6, ["Lumen"])
    assert dict(drafts.drafts[0].values) == {"name": "Lumen", "kind": "ngo", "influence": 4}


def test_two_heading_rows_of_which_the_first_names_groups():
    rows = [("Organisation", "Contact", None), (None, "Name", "E-mail"), ("Lumen", "the desk", "lumen@example.org")]
    drafts = read(workbook_of({"S": rows}, merged=["A1:A2", "B1:C1"]))
    assert _values(drafts) == [{"name": "Lumen", "contact": "the desk; lumen@example.org"}]


def test_hxl_tags_below_the_headings_say_what_columns_are():
    rows = [
        ("Qui", "Secteur d'activite principal", "Zone A"),
        ("#org", "#sector", "#adm1"),
        ("Lumen", "Justice", "Karum"),
    ]
    drafts = read(text_of(rows).encode(), "3w.csv")
    assert _values(drafts) == [{"name": "Lumen", "cluster": "Justice", "place": "Karum"}]
    assert drafts.rows.headings == 2


def test_many_rows_of_one_organisation_become_one_actor():
    rows = [("Organisation", "Sector", "District", "Activity"), ("Lumen", "Justice", "Karum", "training")]
    rows += [
        ("LUMEN", "Justice", "Tavel", "visits"),
        ("Vesta", "Labour", "Karum", "training"),
        ("Lúmen ", "Land", "Tavel", "visits"),
    ]
    drafts = read(workbook_of({"3W": rows}))
    lumen, vesta = drafts.drafts
    assert (lumen.rows, vesta.rows) == ((2, 3, 5), (4,))
    assert (lumen.values["place"], lumen.values["cluster"]) == ("Karum; Tavel", "Justice; Land")
    assert lumen.values["extra"] == (("Activity", "training; visits"),)
    assert {"rows_joined", "spellings_joined"} <= set(codes(drafts.guessed))
    assert (drafts.rows.taken, drafts.rows.joined, drafts.rows.complete) == (2, 2, True)


def test_one_name_with_two_kinds_stays_two_actors():
    rows = [("Name", "Type"), ("Youth Council", "NGO"), ("Youth Council", "Ministry"), ("youth council", "")]
    drafts = read(workbook_of({"S": rows}))
    assert [(value["name"], value["kind"]) for value in _values(drafts)] == [
        ("Youth Council", "ngo"),
        ("Youth Council", "ministry"),
    ]
    assert "may_be_one" in codes(drafts.guessed)


def test_unknown_columns_and_words_are_kept():
    rows = [("Name", "Type", "Influence", "Colour"), ("Lumen", "Sprocket", "sometimes", "blue")]
    drafts = read(workbook_of({"S": rows}))
    (value,) = _values(drafts)
    assert value["extra"] == (("Type", "Sprocket"), ("Influence", "sometimes"), ("Colour", "blue"))
    assert value["tags"] == ("Sprocket",)
    assert codes(drafts.guessed).count("texts_not_understood") == 2


@pytest.mark.parametrize("nothing", ["None", "N/A", "-", "n/a", "—", "null", "NA", "  ", None])
def test_words_for_nothing_are_nothing(nothing):
    drafts = read(workbook_of({"S": [("Name", "Place"), ("Lumen", nothing), (nothing, "Karum")]}))
    assert _values(drafts) == [{"name": "Lumen"}]
    assert codes(drafts.refused) == ["row_without_key"]
    assert drafts.refused[0].place.row == 3


def test_names_are_trimmed_and_composed():
    drafts = read(workbook_of({"S": [("Name", "Place"), (" Cafe\u0301\u00a0 du  Nord\u200b ", "x")]}))
    assert _names(drafts) == ["Café du Nord"]


def test_notes_and_sums_below_the_table_are_refused_with_their_row():
    drafts = read(
        workbook_of(
            {"S": [("Name", "Influence"), ("Lumen", 3), (), ("* observer", None), ("Source: field work", None)]}
        )
    )
    assert [(problem.code, problem.place.row) for problem in drafts.refused] == [("row_is_note", 4), ("row_is_note", 5)]


def test_hidden_sheets_are_not_read_but_told():
    drafts = read(
        workbook_of({"S": [("Name", "Type"), ("Lumen", "NGO")], "T": [("Name", "Type"), ("Spy", "NGO")]}, hidden=["T"])
    )
    assert _names(drafts) == ["Lumen"]
    assert [(problem.code, problem.place.sheet) for problem in drafts.refused] == [("sheet_hidden", "T")]
    assert drafts.rows.complete


def test_words_for_secrecy_protect():
    rows = [("Name", "Confidentiality"), ("Lumen", "Confidential"), ("Vesta", "public")]
    assert [value["level"] for value in _values(read(workbook_of({"S": rows})))] == [Level.PROTECTED, Level.PUBLIC]


def test_places_on_the_map_are_scaled():
    rows = [("Name", "x", "y"), ("Lumen", 10, 100), ("Vesta", 90, 50)]
    drafts = read(workbook_of({"S": rows}))
    assert [value["position"] for value in _values(drafts)] == [Position(0.1, 1.0), Position(0.9, 0.5)]
    assert "positions_scaled" in codes(drafts.guessed)


@pytest.mark.parametrize(
    ("numbers", "places"),
    [((0, 1, 3), (0.0, 0.3333, 1.0)), ((0, 0.2, 0.4), (0.0, 0.5, 1.0)), ((20, 30, 60), (0.2, 0.3, 0.6))],
)
def test_places_that_fill_no_usual_span_fill_their_own(numbers, places):
    rows = [("Name", "x", "y"), *((f"Lumen {number}", number, 100 * number) for number in numbers)]
    values = _values(read(workbook_of({"S": rows})))
    assert tuple(value["position"].x for value in values) == places


def test_equal_places_say_nothing_and_are_kept():
    drafts = read(workbook_of({"S": [("Name", "x", "y"), ("Lumen", 50, 50), ("Vesta", 50, 50)]}))
    assert "position" not in drafts.drafts[0].values
    assert drafts.drafts[0].values["extra"] == (("x", "50"), ("y", "50"))


def test_ties_in_kumus_words():
    rows = [("From", "To", "Type", "Direction", "Strength"), ("Lumen", "Vesta", "Financia", "directed", "strong")]
    rows += [
        ("Lumen", "Radio", "sings for", "undirected", 2),
        ("Lumen", None, "x", None, None),
        ("Lumen", "lumen", None, None, None),
    ]
    drafts = read(workbook_of({"Connections": rows}))
    first, second = _values(drafts)
    assert (first["kind"], first["strength"]) == (TieKind.FUNDS, 3)
    assert (second["note"], second["strength"]) == ("Type: sings for", 2)
    assert codes(drafts.refused) == ["tie_without_end", "tie_to_itself"]


@pytest.mark.parametrize(
    "rows",
    [
        [("Month", "Income", "Costs"), ("January", 5, 6)],
        [("2021-01-01",), ("2021-01-02",)],
        [("#DIV/0!",), ("#REF!",)],
        [(1, 2, 3), (4, 5, 6)],
    ],
)
def test_tables_of_other_things_are_refused_in_one_sentence(rows):
    drafts = read(workbook_of({"S": rows}))
    assert codes(drafts.refused) == ["file_without_table"]
    assert (drafts.drafts, drafts.guessed) == ((), ())
    assert drafts.rows.complete


def test_new_columns_in_three_languages():
    rows = [
        ("Nom", "Autres noms", "Ce qu'il veut", "Langues", "Groupes concernés"),
        ("Lumen", "Clarté | L-Club", "un procès public", "français, karumi", "femmes; jeunes"),
    ]
    (value,) = _values(read(workbook_of({"S": rows})))
    assert value == {
        "name": "Lumen", "aliases": ("Clarté", "L-Club"), "goal": "un procès public",
        "languages": ("français", "karumi"), "groups": ("femmes", "jeunes"),
    }  # fmt: skip


def test_ties_have_access_and_risk():
    rows = [("De", "Vers", "Acceso", "Riesgo"), ("Lumen", "Vesta", 3, "alto"), ("Lumen", "Radio", 1, "bajo")]
    first, second = _values(read(workbook_of({"S": rows})))
    assert (first["access"], first["risk"], second["access"], second["risk"]) == (3, 3, 1, 1)


def test_lone_rows_that_name_a_kind_or_a_group_apply_to_the_rows_below():
    rows = [("Name", "Place", "Note"), ("Ministries", None, None), ("Health", "Karum", "x"), ("Labour", "Tavel", None)]
    rows += [("WORK ON LAND", None, None), ("Lumen", "Karum", "y"), ("Vesta", None, None), ("Radio", "Tavel", "z")]
    drafts = read(workbook_of({"S": rows}))
    assert [(value["name"], value.get("kind"), value.get("cluster")) for value in _values(drafts)] == [
        ("Health", "ministry", None),
        ("Labour", "ministry", None),
        ("Lumen", None, "WORK ON LAND"),
        ("Vesta", None, "WORK ON LAND"),
        ("Radio", "media", "WORK ON LAND"),
    ]
    assert drafts.rows.complete


def test_a_row_of_sums_is_no_actor_but_a_company_of_that_name_is():
    rows = [("Name", "Influence", "Interest"), ("Lumen", 3, 2), ("Total Energies", 4, None), ("Total", 7, 2)]
    rows[2] = ("Total Energies", "high", None)
    drafts = read(workbook_of({"S": rows}))
    assert _names(drafts) == ["Lumen", "Total Energies"]
    assert codes(drafts.refused) == ["row_is_note"]


def test_namesakes_that_differ_are_offered_and_not_joined():
    rows = [("Name", "Type", "Place"), ("Youth Council", "NGO", "Karum"), ("Youth Council", "NGO", "Tavel")]
    rows += [("Lumen", "NGO", "Karum"), ("Vesta", "NGO", "Karum"), ("Lumen", "NGO", None)]
    drafts = read(workbook_of({"S": rows}))
    assert _names(drafts) == ["Youth Council", "Youth Council", "Lumen", "Vesta"]
    (problem,) = [problem for problem in drafts.guessed if problem.code == "may_be_one"]
    assert problem.values["rows"] == (2, 3)
    assert (drafts.rows.taken, drafts.rows.joined, drafts.rows.complete) == (4, 1, True)


def test_hxl_tags_may_be_the_only_headings():
    rows = [("#org", "#sector", "#adm1"), ("Lumen", "Justice", "Karum"), ("Vesta", "Land", "Tavel")]
    drafts = read(workbook_of({"S": rows}))
    assert [(value["name"], value["cluster"], value["place"]) for value in _values(drafts)] == [
        ("Lumen", "Justice", "Karum"),
        ("Vesta", "Land", "Tavel"),
    ]


def test_rows_numbered_as_chapters_head_groups():
    rows = [("N°", "Acteur", "Rôle"), ("I.", "Institutions de l'État", None), (1, "Santé", "x"), (2, "Travail", "y")]
    rows += [("II.", "Société civile", None), (3, "Lumen", "z")]
    drafts = read(workbook_of({"S": rows}))
    assert [(value["name"], value.get("kind")) for value in _values(drafts)] == [
        ("Santé", "ministry"),
        ("Travail", "ministry"),
        ("Lumen", "ngo"),
    ]


def test_directed_ties_without_a_kind_are_told_also_beside_ties_that_have_one():
    rows = [("From", "To", "Type", "Direction"), ("Lumen", "Vesta", "Funds", "directed")]
    rows += [("Vesta", "Radio", None, "directed"), ("Radio", "Lumen", None, "undirected")]
    drafts = read(workbook_of({"Connections": rows}))
    assert [value.get("kind") for value in _values(drafts)] == [TieKind.FUNDS, TieKind.INFORMS, None]
    (problem,) = [problem for problem in drafts.guessed if problem.code == "directed_ties"]
    assert problem.values["count"] == 1
