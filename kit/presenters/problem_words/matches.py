"""Sentences for how rows of a file were joined, matched with a workspace, and completed."""

from typing import cast

from kit.content.kinds import actor_kind
from kit.domain.problems import Problem
from kit.i18n.translator import Translator
from kit.presenters.field_words import field_word
from kit.presenters.problem_words.rows import quoted
from kit.presenters.sentences import Sentence, filled

_SHOWN = 5


def _names(problem: Problem) -> tuple[str, ...]:
    return cast(tuple[str, ...], problem.values["names"])


def _count(problem: Problem) -> int:
    return cast(int, problem.values["count"])


def _kinds(t: Translator, problem: Problem) -> str:
    """Each kind once, with the words that were taken for it."""
    words: dict[str, list[str]] = {}
    for word, code in cast(tuple[tuple[str, str], ...], problem.values["pairs"]):
        words.setdefault(code, []).append(word)
    return t.list(t("{kind} for {words}", kind=_kind(code, t), words=quoted(held, t)) for code, held in words.items())


def _kind(code: str, t: Translator) -> str:
    kind = actor_kind(code, t.language)
    return kind.name if kind else code


def _rows_joined(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} row speaks of an actor of an earlier row and was joined with it.",
        "{count} rows speak of actors of earlier rows and were joined with them.",
        cast(int, problem.values["rows"]),
    )


def _spellings(t: Translator, problem: Problem) -> str:
    rows = t.list([str(row) for row in cast(tuple[int, ...], problem.values["rows"])[:12]])
    return t("Rows {rows} were taken for one actor, spelt {names}.", rows=rows, names=quoted(_names(problem), t))


def _differ(t: Translator, problem: Problem) -> str:
    return t(
        "Joined rows of “{name}” differ in {field}: {values}. The first was taken.",
        name=problem.values["name"],
        field=field_word(str(problem.values["field"]), t),
        values=t.list(cast(tuple[str, ...], problem.values["values"])),
    )


def _may_be_one(t: Translator, problem: Problem) -> str:
    return t(
        "“{name}” stands in rows {rows} with different facts, and was taken as several actors. If they are one, join "
        "them on the map.",
        name=problem.values["name"],
        rows=t.list([str(row) for row in cast(tuple[int, ...], problem.values["rows"])[:12]]),
    )


def _matched(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} row has no ID of this workspace and was matched by its name or text: {names}.",
        "{count} rows have no ID of this workspace and were matched by their names or texts: {names}.",
        _count(problem),
        names=quoted(_names(problem), t, max(0, _count(problem) - len(_names(problem)))),
    )


def _protected(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} new actor is of a kind that is protected from the start: {names}.",
        "{count} new actors are of a kind that is protected from the start: {names}.",
        len(_names(problem)),
        names=quoted(_names(problem), t),
    )


def _actors_from_ties(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} name stands only in the list of ties and became an actor: {names}.",
        "{count} names stand only in the list of ties and became actors: {names}.",
        len(_names(problem)),
        names=quoted(_names(problem), t),
    )


def _like_known(t: Translator, problem: Problem) -> str:
    pairs = cast(tuple[tuple[str, str], ...], problem.values["pairs"])
    shown = [t("“{new}” (on the map: “{known}”)", new=new, known=known) for new, known in pairs[:_SHOWN]]
    if len(pairs) > _SHOWN:
        shown.append(t.many("{count} other", "{count} others", len(pairs) - _SHOWN))
    return t.many(
        "{count} new actor may be one that is on the map: {pairs}. Join them on the map if they are.",
        "{count} new actors may be ones that are on the map: {pairs}. Join them on the map if they are.",
        len(pairs),
        pairs=t.list(shown),
    )


def _parts_in_notes(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} part of the lines was not understood and stays as a note: {names}.",
        "{count} parts of the lines were not understood and stay as notes: {names}.",
        len(_names(problem)),
        names=quoted(_names(problem), t),
    )


def _ends_by_other_ids(t: Translator, problem: Problem) -> str:
    pairs = cast(tuple[tuple[str, str], ...], problem.values["pairs"])
    shown = [t("“{id}” is {name}", id=id, name=name) for id, name in pairs[:_SHOWN]]
    more = len(pairs) - len(shown)
    return t.many(
        "{count} end of ties was found by the ID that an actor had in another file: {names}.",
        "{count} ends of ties were found by the IDs that actors had in another file: {names}.",
        len(pairs),
        names=t.list([*shown, t.many("{count} other", "{count} others", more)] if more else shown),
    )


def _owners(t: Translator, problem: Problem) -> str:
    return t.many(
        "{count} owner is not a member yet and becomes one: {names}.",
        "{count} owners are not members yet and become members: {names}.",
        len(_names(problem)),
        names=quoted(_names(problem), t),
    )


SENTENCES: dict[str, Sentence] = {
    "kinds_guessed": lambda t, problem: t(
        "Words of “{heading}” were taken for kinds of actors: {kinds}.",
        heading=problem.values["heading"],
        kinds=_kinds(t, problem),
    ),
    "kinds_from_names": lambda t, problem: t("Kinds were guessed from names: {kinds}.", kinds=_kinds(t, problem)),
    "group_heading": filled(lambda t: t("“{text}” was taken for the heading of the group of rows below it.")),
    "only_names": lambda t, problem: t.many(
        "Besides the name, the file says little of its {count} actor that the kit knows. Is it a register of actors?",
        "Besides the names, the file says little of its {count} actors that the kit knows. Is it a register of actors?",
        _count(problem),
    ),
    "directed_ties": lambda t, problem: t.many(
        "{count} tie is directed but names no kind; it was taken as “informs”.",
        "{count} ties are directed but name no kind; they were taken as “informs”.",
        _count(problem),
    ),
    "ties_without_kind": lambda t, problem: t.many(
        "{count} tie names no kind that the kit knows; it was taken as “works with”.",
        "{count} ties name no kind that the kit knows; they were taken as “works with”.",
        _count(problem),
    ),
    "kinds_from_labels": lambda t, problem: t.many(
        "The label of {count} tie names a kind; it was taken for its kind.",
        "The labels of {count} ties name kinds; they were taken for their kinds.",
        _count(problem),
    ),
    "matrix_read": lambda t, problem: t.many(
        "Read as a matrix, in which a mark ties the actor of its row to that of its column. There is {count} tie.",
        "Read as a matrix, in which a mark ties the actor of its row to that of its column. There are {count} ties.",
        _count(problem),
    ),
    "matrix_one_way": filled(
        lambda t: t("Marks that stand on one side of the matrix only were taken as “informs”, from row to column.")
    ),
    "ends_by_other_ids": _ends_by_other_ids,
    "ties_joined": lambda t, problem: t.many(
        "{count} row repeats a tie of the file and was joined with it.",
        "{count} rows repeat ties of the file and were joined with them.",
        _count(problem),
    ),
    "rows_joined": _rows_joined,
    "spellings_joined": _spellings,
    "rows_differ": _differ,
    "may_be_one": _may_be_one,
    "matched_by_name": _matched,
    "renamed": filled(lambda t: t("The row with the ID of “{before}” now says “{after}”, and renames it.")),
    "protected_by_kind": _protected,
    "protection_kept": lambda t, problem: t(
        "{name} is protected and stays so, although the file says otherwise. Change it on its card if you are sure.",
        name=problem.values["name"],
    ),
    "tie_end_unclear": filled(lambda t: t("Several actors are called “{name}”; the tie was given to the first.")),
    "actors_from_ties": _actors_from_ties,
    "owners_new": _owners,
    "asker_unknown": filled(
        lambda t: t("“{name}”, who asks it, is no member of the coalition; the name is kept as a column.")
    ),
    "like_known": _like_known,
    "parts_in_notes": _parts_in_notes,
    "milestone_unknown": filled(lambda t: t("No milestone is called “{title}”; the words are kept in the note.")),
    "depends_unknown": lambda t, problem: t(
        "“{title}” waits for {names}, but no task is called so; the words are kept in the note.",
        title=problem.values["title"],
        names=quoted(_names(problem), t),
    ),
    "mechanism_guessed": lambda t, _: t(
        "The columns are those of UPR lists, so the recommendations were taken as UPR ones."
    ),
}
