"""What a workbook that came back would change, in groups and sentences, for the screen and the command line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from kit.i18n.translator import Translator
from kit.presenters.bringing.placed_problems import grouped_sentences
from kit.presenters.bringing.update_removals import removal_words
from kit.presenters.bringing.update_words import answer_words, difference_note, difference_title, question_sentence
from kit.storage.update import Answer, Difference, Sort, Update


@dataclass(frozen=True, slots=True)
class UpdateGroup:
    """Differences of one sort as `(key, title, note)`; those of an `asked` group are left out unless ticked."""

    sort: Sort
    title: str
    rows: tuple[tuple[str, str, str], ...]
    asked: bool = False


@dataclass(frozen=True, slots=True)
class UpdateQuestion:
    """A date that could be read two ways: its key, where it stands, and the ways to answer."""

    key: str
    sentence: str
    answers: tuple[tuple[str, Answer], ...]


@dataclass(frozen=True, slots=True)
class UpdateDescription:
    """An update as a person reads it; `may_guess` offers to compare with the present state instead."""

    headline: str
    about: str
    tone: str
    groups: tuple[UpdateGroup, ...]
    questions: tuple[UpdateQuestion, ...]
    guessed: tuple[str, ...]
    refused: tuple[str, ...]
    can_take: bool
    may_guess: bool
    lines: tuple[str, ...]
    """All of it as lines of plain text, for the command line."""


def describe_update(update: Update, t: Translator, *, removals: bool = False) -> UpdateDescription:
    """Say what was changed, added, removed and moved in a workbook, and what of it was changed here too.

    `removals` tells that rows that are gone take their records away without being asked about.
    """
    groups = tuple(_groups(update, t, removals))
    questions = tuple(
        UpdateQuestion(each.key, question_sentence(each, t), answer_words(each, t)) for each in update.questions
    )
    refused = tuple(grouped_sentences(update.refused, t))
    described = UpdateDescription(
        headline=_headline(update, t),
        about=t.paragraph(_about(update, t)),
        tone=_tone(update),
        groups=groups,
        questions=questions,
        guessed=tuple(grouped_sentences(update.guessed, t)),
        refused=refused,
        can_take=bool(groups),
        may_guess=not update.known and not update.guess and update.own and not refused,
        lines=(),
    )
    return _with_lines(described, t)


def _groups(update: Update, t: Translator, removals: bool) -> Iterator[UpdateGroup]:
    titles: dict[Sort, Callable[[int], str]] = {
        Sort.CHANGED: lambda count: t.many("{count} changed value", "{count} changed values", count),
        Sort.MOVED: lambda count: t.many("{count} move", "{count} moves", count),
        Sort.ADDED: lambda count: t.many("{count} new record", "{count} new records", count),
        Sort.REMOVED: lambda count: _removed_title(count, removals, t),
    }
    for sort, title in titles.items():
        rows = tuple((each.key, difference_title(each, t), _note(each, update, t)) for each in update.of(sort))
        if rows:
            yield UpdateGroup(sort, title(len(rows)), rows, asked=sort is Sort.REMOVED)


def _note(difference: Difference, update: Update, t: Translator) -> str:
    beside = removal_words(difference, update.base, t) if difference.sort is Sort.REMOVED else ""
    return difference_note(difference, t, beside)


def _removed_title(count: int, removals: bool, t: Translator) -> str:
    if removals:
        return t.many(
            "{count} row is gone from the file, and its record is removed here too",
            "{count} rows are gone from the file, and their records are removed here too",
            count,
        )
    return t.many(
        "{count} row is gone from the file; its record stays here unless you say otherwise",
        "{count} rows are gone from the file; their records stay here unless you say otherwise",
        count,
    )


def _headline(update: Update, t: Translator) -> str:
    if update.refused and not update.differences and not update.known:
        return t("“{file}” cannot be read.", file=update.file)
    if not update.known and not update.guess:
        return t("“{file}” was made from a state that this desk does not know.", file=update.file)
    count = len(update.differences)
    if not count and not update.questions:
        return t("“{file}” changes nothing.", file=update.file)
    return t.many(
        "“{file}” comes back with {count} difference.",
        "“{file}” comes back with {count} differences.",
        count,
        file=update.file,
    )


def _about(update: Update, t: Translator) -> Iterator[str]:
    if not update.known and not update.guess:
        yield t(
            "Another copy of this workspace made it. Bring that copy together with this one first, then bring the file "
            "again. You can also compare it with what stands here now, which is a guess."
        )
        return
    if update.guess:
        yield t(
            "This is a guess: the file was compared with what stands here now. What was changed here since the file "
            "was made looks as if the file had changed it back. Check each line."
        )
    else:
        yield t("It was compared with the state that it was made from, so what was changed here since stays.")
    if update.contested:
        yield t.many(
            "{count} of them was changed here meanwhile too and will wait among the conflicts.",
            "{count} of them were changed here meanwhile too and will wait among the conflicts.",
            update.contested,
        )
    if update.already:
        yield t.many("{count} stands here already.", "{count} stand here already.", update.already)


def _tone(update: Update) -> str:
    if not update.known and not update.guess:
        return "attn"
    return "attn" if update.guess or update.contested or update.refused else "good"


def _with_lines(described: UpdateDescription, t: Translator) -> UpdateDescription:
    lines = [described.headline, described.about]
    for group in described.groups:
        lines += [group.title, *(f"  {_line(title, note, t)}" for _, title, note in group.rows)]
    if described.questions:
        lines.append(t("Dates that could be read two ways:"))
    for question in described.questions:
        ways = t.list(words for words, _ in question.answers[:2])
        lines.append(f"  {_line(question.sentence, ways, t)}")
    for title, sentences in ((t("Please check:"), described.guessed), (t("Not taken:"), described.refused)):
        lines += [title, *(f"  {sentence}" for sentence in sentences)] if sentences else []
    return replace(described, lines=tuple(filter(None, lines)))


def _line(title: str, note: str, t: Translator) -> str:
    return t("{title}: {note}", title=title, note=note)
