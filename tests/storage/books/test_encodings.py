import pytest

from kit.storage.books.encodings import decode
from kit.storage.books.tables import read_book

FRENCH = "Organisation;Rôle\nMédiateur;défense des élèves, « œuvre » à Noël\nAssemblée;contrôle\n"
SPANISH = "Nombre;Año\nDefensoría del Niño;¿Cuándo? Según el compañero, mañana\n"


@pytest.mark.parametrize("text", [FRENCH, SPANISH])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
        ("mac_roman", "Mac Roman"),
    ],
)
def test_the_usual_encodings_are_told_apart(text, encoding, name):
    assert decode(text.encode(encoding)) == (text, name)


def test_an_encoding_that_was_guessed_is_reported():
    book = read_book("a.csv", FRENCH.encode("cp1252"))
    assert [(problem.code, problem.values["encoding"]) for problem in book.guessed] == [
        ("encoding_guessed", "Windows-1252")
    ]
    assert read_book("a.csv", FRENCH.encode()).guessed == ()


def test_mac_roman_with_bare_returns_is_read():
    book = read_book("a.csv", SPANISH.replace("\n", "\r").encode("mac_roman"))
    assert [row.cells for row in book.sheets[0].rows][1] == (
        "Defensoría del Niño",
        "¿Cuándo? Según el compañero, mañana",
    )
