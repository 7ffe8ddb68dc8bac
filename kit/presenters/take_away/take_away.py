"""The take-away screen: for whom, what goes and what is held back, and which files can be made."""

from dataclasses import dataclass

from kit.domain.audience import Audience
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.take_away.disclosure import DisclosurePreview, preview


@dataclass(frozen=True, slots=True)
class AudienceChoice:
    """An audience by its name, and in a sentence what it will see."""

    audience: Audience
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file that can be made: `name` is what `export` knows it by, `words` what people call it.

    `about` tells what it is for, `empty` why there is little in it.
    """

    name: str
    words: str
    about: str
    empty: str = ""


@dataclass(frozen=True, slots=True)
class FileGroup:
    """Files of one sort under a title; those of a `folded` group are shown when somebody asks for them."""

    title: str
    files: tuple[FileChoice, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class TakeAwayPage:
    """Everything that the take-away screen shows before files are made."""

    audiences: tuple[AudienceChoice, ...]
    groups: tuple[FileGroup, ...]
    preview: DisclosurePreview
    search: str


def take_away_page(workspace: Workspace, audience: Audience, t: Translator) -> TakeAwayPage:
    """Describe the screen with one audience chosen."""
    shown = preview(workspace, audience, t)
    return TakeAwayPage(audience_choices(workspace, t), file_groups(workspace, t), shown, _search_words(shown, t))


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


def file_groups(workspace: Workspace, t: Translator) -> tuple[FileGroup, ...]:
    """The files by the program that opens them, those first that most coalitions take away."""
    return (
        FileGroup(t("Excel"), _tables(workspace, t)),
        FileGroup(t("Word"), _documents(workspace, t)),
        FileGroup(t("The map, to print or to show"), _pictures(workspace, t)),
        FileGroup(t("For other programs"), _others(workspace, t), folded=True),
    )


def _tables(workspace: Workspace, t: Translator) -> tuple[FileChoice, ...]:
    no_plan = "" if workspace.tasks or workspace.milestones else t("No plan yet")
    no_matrix = "" if workspace.recommendations or workspace.issues else t("No recommendations yet")
    register = t("Change it and bring it back.")
    plan = t("Tasks by month, to be brought back too.")
    return (
        FileChoice("actors.xlsx", t("Actor register"), register, _no_actors(workspace, t)),
        FileChoice("plan.xlsx", t("Work plan"), plan, no_plan),
        FileChoice("matrix.xlsx", t("Recommendations"), t("What became of each."), no_matrix),
    )


def _documents(workspace: Workspace, t: Translator) -> tuple[FileChoice, ...]:
    no_report = "" if workspace.contributions else t("Nothing written yet")
    only_blank = "" if workspace.actors else t("No actors yet, so the cards are blank")
    cards = t("Cards and sheets for rooms without power.")
    return (
        FileChoice("report.docx", t("Joint report"), t("All sections, with sources and annexes."), no_report),
        FileChoice("summary.docx", t("The map on one page"), t("To hand out at a meeting."), _no_actors(workspace, t)),
        FileChoice("print-kit.docx", t("Print kit"), cards, only_blank),
    )


def _pictures(workspace: Workspace, t: Translator) -> tuple[FileChoice, ...]:
    none = _no_actors(workspace, t)
    return (
        FileChoice("map.pdf", t("Actor map on A4 (.pdf)"), t("To print; clear without colour too."), none),
        FileChoice("map-a3.pdf", t("Actor map on A3 (.pdf)"), t("To print large, for a wall."), none),
        FileChoice("map.png", t("Actor map, picture (.png)"), t("For slides and messages."), none),
        FileChoice("map.svg", t("Actor map, drawing (.svg)"), t("To be changed in a drawing program."), none),
    )


def _others(workspace: Workspace, t: Translator) -> tuple[FileChoice, ...]:
    none = _no_actors(workspace, t)
    return (
        FileChoice("kumu.xlsx", t("Kumu (.xlsx)"), t("To show the map in Kumu."), none),
        FileChoice("map.gexf", t("Gephi (.gexf)"), t("To draw and study the map in Gephi."), none),
        FileChoice("map.graphml", t("Graph (.graphml)"), t("For yEd, Cytoscape and R."), none),
        FileChoice("actors.csv", t("Table of actors (.csv)"), t("For almost any program."), none),
    )


def _no_actors(workspace: Workspace, t: Translator) -> str:
    return "" if workspace.actors else t("No actors yet")


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
