"""The take-away screen: for whom, what goes and what is held back, and which files can be made."""

from dataclasses import dataclass

from kit.domain.audience import Audience
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.disclosure import DisclosurePreview, preview


@dataclass(frozen=True, slots=True)
class AudienceChoice:
    """An audience by its name, and in a sentence what it will see."""

    audience: Audience
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file that can be made: `name` is what `export` knows it by; `empty` says why there is little in it."""

    name: str
    words: str
    empty: str = ""


@dataclass(frozen=True, slots=True)
class TakeAwayPage:
    """Everything that the take-away screen shows before files are made."""

    audiences: tuple[AudienceChoice, ...]
    files: tuple[FileChoice, ...]
    preview: DisclosurePreview
    search: str


def take_away_page(workspace: Workspace, audience: Audience, t: Translator) -> TakeAwayPage:
    """Describe the screen with one audience chosen."""
    shown = preview(workspace, audience, t)
    return TakeAwayPage(audience_choices(workspace, t), file_choices(workspace, t), shown, _search_words(shown, t))


def audience_choices(workspace: Workspace, t: Translator) -> tuple[AudienceChoice, ...]:
    """The audiences that a file can be made for, the narrowest circle of readers first."""
    members = t.many("{count} member", "{count} members", len(workspace.members))
    return (
        AudienceChoice(
            Audience.COALITION,
            t("Coalition"),
            t("{members}. Everything but protected rows and contacts.", members=members),
        ),
        AudienceChoice(
            Audience.PUBLIC,
            t("Public"),
            t("Anyone may read it. Only what is marked public, without scores and notes."),
        ),
    )


def file_choices(workspace: Workspace, t: Translator) -> tuple[FileChoice, ...]:
    """The files, in the order in which a coalition works."""
    no_actors = "" if workspace.actors else t("No actors yet")
    only_blank = "" if workspace.actors else t("No actors yet, so the cards are blank")
    no_plan = "" if workspace.tasks or workspace.milestones else t("No plan yet")
    no_matrix = "" if workspace.recommendations or workspace.issues else t("No recommendations yet")
    no_report = "" if workspace.contributions else t("Nothing written yet")
    return (
        FileChoice("actors.xlsx", t("Actor register, Excel"), no_actors),
        FileChoice("plan.xlsx", t("Work plan, Excel"), no_plan),
        FileChoice("matrix.xlsx", t("Recommendations, Excel"), no_matrix),
        FileChoice("report.docx", t("Joint report, Word"), no_report),
        FileChoice("map.png", t("Actor map, picture (.png)"), no_actors),
        FileChoice("map.svg", t("Actor map, drawing (.svg)"), no_actors),
        FileChoice("print-kit.docx", t("Print kit for rooms without power, Word"), only_blank),
    )


def make_words(count: int, t: Translator) -> str:
    """What the button says that makes the files."""
    return t.many("Make {count} file", "Make {count} files", count) if count else t("Make the files")


def making_words(number: int, of: int, words: str, t: Translator) -> str:
    """Where the making stands."""
    return t("Making {number} of {of}: {file}", number=t.number(number), of=t.number(of), file=words)


def size_words(size: int, t: Translator) -> str:
    """The size of a file in bytes, as people read it."""
    if size < 1_000_000:
        return t("{size} kB", size=t.number(max(1, round(size / 1000))))
    return t("{size} MB", size=t.number(round(size / 1_000_000, 1)))


def _search_words(shown: DisclosurePreview, t: Translator) -> str:
    if not shown.protected:
        return t("Each file is opened again before it is given to you. Nothing is protected for this audience.")
    return t.many(
        "Each file is opened again and searched for {count} protected name or text. If it is there, none leaves.",
        "Each file is opened again and searched for {count} protected names and texts. If one is there, none leaves.",
        shown.protected,
    )
