"""The kinds of actors, and finding a kind by the words that a register uses."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kit.content.building import Faults, build_all
from kit.content.files import CONTENT, read_with_words, words_in
from kit.domain.kinds import ActorKind


@cache
def actor_kinds(language: str = "en") -> tuple[ActorKind, ...]:
    """All kinds of actors, in the order in which they are offered."""
    return read_kinds(language, Faults("kinds.toml"))


def read_kinds(language: str, faults: Faults) -> tuple[ActorKind, ...]:
    """Read the files of kinds and note what is wrong in them."""
    table = read_with_words(CONTENT / "kinds.toml", words_in(CONTENT, "kinds.toml", language), faults)
    return build_all(ActorKind, table, faults)


def actor_kind(code: str, language: str = "en") -> ActorKind | None:
    """The kind with this code; None for a code that is not known, and so for an actor without a kind."""
    return next((kind for kind in actor_kinds(language) if kind.id == code), None)


def kinds_abroad() -> frozenset[str]:
    """The codes of the kinds that somebody in exile still talks to."""
    return frozenset(kind.id for kind in actor_kinds() if kind.abroad)


def guess_kind(text: str) -> str:
    """The code of the kind that a register's words point to, in any of its languages; empty where none does.

    The longest alias found as whole words wins, so that "Comisión Nacional de Derechos Humanos" is no ministry; of
    two as long, the one that stands first in the text.
    """
    words = f" {_folded(text)} "
    found = [
        (-len(alias), words.index(f" {alias} "), code) for alias, code in _aliases().items() if f" {alias} " in words
    ]
    return min(found)[2] if found else ""


@cache
def _aliases() -> Mapping[str, str]:
    named = ((alias, kind) for kind in actor_kinds() for alias in (*kind.aliases, kind.id, kind.name))
    return MappingProxyType({_folded(alias): kind.id for alias, kind in named})


def _folded(text: str) -> str:
    """Small letters without accents, single spaces in place of every other sign."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\W+|_", " ", "".join(sign for sign in plain if not unicodedata.combining(sign))).strip()
