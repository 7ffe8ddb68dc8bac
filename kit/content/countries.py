"""The States of the world by code and name, and the invented one of the example."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kit.content.building import Faults, build_all
from kit.content.files import CONTENT, read_table


@dataclass(frozen=True, slots=True)
class Country:
    """A State by its ISO 3166 alpha-3 code; `also` are other names in English, French and Spanish.

    `member` tells whether it is a member of the United Nations, and so under the UPR.
    """

    code: str
    alpha2: str
    name: str
    also: tuple[str, ...] = ()
    member: bool = True
    invented: bool = False


@cache
def countries() -> tuple[Country, ...]:
    """The UN member States in the order of their English names, the two observers among them, the invented one last."""
    return read_countries(Faults("countries.toml"))


def read_countries(faults: Faults) -> tuple[Country, ...]:
    """Read the file of countries and note what is wrong in it."""
    return build_all(Country, read_table(CONTENT / "countries.toml", faults), faults, key="code")


def country_name(code: str, language: str = "en") -> str:
    """The name of a country: the UN's short name in English, CLDR's in others; an unknown code stays as it is."""
    country = _by_code().get(code)
    if country is None:
        return code
    if language == "en" or country.invented:
        return country.name
    from babel import Locale, UnknownLocaleError  # costs time that English pages need not pay

    try:
        return str(Locale.parse(language, sep="-").territories.get(country.alpha2, country.name))
    except (UnknownLocaleError, ValueError):
        return country.name


def find_country(text: str) -> Country | None:
    """The country with this code (alpha-3 or alpha-2) or this name in English, French or Spanish, if any."""
    return _by_code().get(text.strip().upper()) or _by_name().get(_folded(text))


@cache
def _by_code() -> Mapping[str, Country]:
    by_code = {country.alpha2: country for country in countries()}
    return MappingProxyType(by_code | {country.code: country for country in countries()})


@cache
def _by_name() -> Mapping[str, Country]:
    names = ((name, country) for country in countries() for name in (country.name, *country.also))
    return MappingProxyType({_folded(name): country for name, country in names})


def _folded(text: str) -> str:
    """Letters only, small and without accents or the article: 'Gambia (the)' is 'gambia'."""
    words = text.casefold().replace("(the)", " ").removeprefix("the ")
    return "".join(sign for sign in unicodedata.normalize("NFKD", words) if sign.isalnum())
