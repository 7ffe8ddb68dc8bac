"""The actor register as a workbook that Kumu reads: Elements, Connections, and a sheet about them."""

import datetime
from collections.abc import Collection

from kit.domain.actors import Actor
from kit.domain.audience import Audience
from kit.domain.disclosure import Disclosed
from kit.domain.scores import Scale, ratings
from kit.i18n.translator import Translator
from kit.presenters.sheet import Book, Column, Sheet
from kit.presenters.sheets.about import SPARE, about, blank_facts, book, export_facts, with_extra
from kit.presenters.sheets.register_fields import (
    Field,
    actor_fields,
    contact_column,
    end_fields,
    rating_fields,
    tie_fields,
)

EXTRA = "extra"
"""What the keys of columns begin with that the kit does not know; their number follows."""
_ACTORS, _TIES = "Elements", "Connections"
"""Names of sheets by which Kumu finds them, the same in every language."""


def actor_register(disclosed: Disclosed, t: Translator, today: datetime.date) -> Book:
    """The register of the actors and ties that the audience may see."""
    workspace = disclosed.workspace
    names = {actor.id: actor.name for actor in workspace.actors.values()}
    opinions = disclosed.audience is not Audience.PUBLIC
    fields = tuple(field for field in (*tie_fields(names, t), *end_fields(t)) if opinions or not field.judged)
    ties = tuple(tuple(field.read(tie) for field in fields) for tie in workspace.ties.values())
    sheets = (_elements(disclosed, t), Sheet(_TIES, _columns(fields), ties, collection="ties"))
    return _book(sheets, export_facts(disclosed, today, t), t)


def blank_actor_register(t: Translator) -> Book:
    """The register to be filled by hand; it asks for contacts, which no export holds."""
    *columns, id = _columns(actor_fields(t))
    actors = Sheet(_ACTORS, (*columns, contact_column(t), id), (), spare=SPARE)
    ties = Sheet(_TIES, _columns(tie_fields({}, t)), (), spare=SPARE)
    return _book((actors, ties), blank_facts(t), t)


def _book(sheets: tuple[Sheet, Sheet], facts: tuple[tuple[str, str], ...], t: Translator) -> Book:
    title = t("Actor register")
    what = t("Who matters for the review, and who is tied to whom. Kumu reads this file as it is.")
    return book(title, (*sheets, about(title, what, sheets, facts, t)), t)


def _columns(fields: tuple[Field, ...]) -> tuple[Column, ...]:
    return tuple(field.column for field in fields)


def _elements(disclosed: Disclosed, t: Translator) -> Sheet:
    """The actors, with the columns of the coalition's own register behind those of the kit."""
    actors: Collection[Actor] = disclosed.workspace.actors.values()
    opinions = disclosed.audience is not Audience.PUBLIC
    fields = tuple(field for field in _actor_fields(disclosed, t) if opinions or not field.judged)
    extras = with_extra(_columns(fields), (actor.extra for actor in actors))
    own = tuple(
        Column(heading, 18, meaning=t("A column of your own register"), key=f"{EXTRA}{number}")
        for number, heading in enumerate(extras, 1)
    )
    rows = tuple((*(field.read(actor) for field in fields), *_extra(actor, extras)) for actor in actors)
    return Sheet(_ACTORS, (*_columns(fields), *own), rows, collection="actors")


def _actor_fields(disclosed: Disclosed, t: Translator) -> tuple[Field, ...]:
    """All columns of actors, those about who scored them behind the rest but for level and ID."""
    workspace = disclosed.workspace
    members = {member.id: member.name for member in workspace.members.values()}
    *fields, level, id = actor_fields(t, members)
    said = {scale: ratings(workspace, scale) for scale in Scale}
    return (*fields, *rating_fields(said, t), level, id)


def _extra(actor: Actor, headings: tuple[str, ...]) -> tuple[str, ...]:
    texts = dict(actor.extra)
    return tuple(texts.get(heading, "") for heading in headings)
