# ruff: noqa: RUF001 - letters of other scripts are meant
import pytest

from kit.storage.books.encodings import decode
from kit.storage.books.tables import read_book

FRENCH = "Organisation;Rôle\nMédiateur;défense des élèves, « œuvre » à Noël\nAssemblée;contrôle\n"
SPANISH = "Nombre;Año\nDefensoría del Niño;¿Cuándo? Según el compañero, mañana\n"


@pytest.mark.parametrize("text", [FRENCH, SPANISH])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
        ("mac_roman", "Mac Roman"),
    ],
)
def test_the_usual_encodings_are_told_apart(text, encoding, name):
    assert decode(text.encode(encoding)) == (text, name)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Организация;Тип\nЛига женщин;НПО\nМинистерство юстиции;министерство\n"),
        ("cp1256", "اسم المنظمة;النوع\nوزارة العدل;وزارة\n"),
        ("cp1256", "الاسم;Nom\nرابطة النساء;Ligue des femmes\n"),
    ],
)
def test_cyrillic_and_arabic_letters_are_told_from_western_ones(encoding, text):
    assert decode(text.encode(encoding)) == (text, encoding.replace("cp", "Windows-"))


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
