"""`coalition-kit new`: start a workspace, or write the example."""

import argparse
import datetime
from pathlib import Path

from kit.commands import DONE
from kit.commands.speech import refuse, say, written
from kit.desk import Desk
from kit.domain.review import Certainty
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator

_FIRST_YEAR, _LAST_YEAR = 2000, 2100
"""A review outside these years is a slip of the keyboard; a plan could not be counted back from it."""
NAME = "new"
EXAMPLE = 'coalition-kit new ours.coalition --country ZMB --mechanism upr --review 2027-11-08 --name "Our coalition"'


def summary(t: Translator) -> str:
    """What the command is for."""
    return t("Start a workspace with its plan counted back from the review, or write the invented example.")


def add_to(parser: argparse.ArgumentParser, t: Translator) -> None:
    """Describe the arguments."""
    parser.add_argument("out", metavar="OUT.coalition")
    parser.add_argument("--example", action="store_true", help=t("write the example of the Republic of Amarani"))
    parser.add_argument("--name", default="", help=t("name of the coalition"))
    parser.add_argument("--country", default="", help=t("code (ZMB) or name of the country"))
    parser.add_argument("--mechanism", default="", help=t("upr or ccpr"))
    parser.add_argument("--procedure", default="", help=t("procedure of the mechanism, such as simplified"))
    parser.add_argument("--review", default="", help=t("first day of the review, such as 2027-11-08"))
    parser.add_argument("--confirmed", action="store_true", help=t("the date of the review is confirmed"))
    parser.add_argument("--force", action="store_true", help=t("replace a file that is there already"))


def run(values: argparse.Namespace, t: Translator) -> int:
    """Write the new workspace; a file that is there already is left alone."""
    out = Path(values.out)
    if out.exists() and not values.force:
        return refuse(t("{file} is there already. Choose another name, or add --force to replace it.", file=out))
    desk = Desk(t)
    made = _example(desk) if values.example else _started(values, t)
    if isinstance(made, str):
        return refuse(made)
    desk.open_workspace(made)
    return _written(out, desk, t)


def _example(desk: Desk) -> Workspace:
    from kit.content.example import example_workspace

    return example_workspace(desk.today)


def _started(values: argparse.Namespace, t: Translator) -> Workspace | str:
    """The workspace, or the sentence that says which argument cannot be used."""
    from kit.content.countries import find_country
    from kit.content.mechanisms import load_mechanism, mechanism_ids
    from kit.domain.edits.start import start_workspace

    country, mechanism = find_country(values.country), load_mechanism(values.mechanism)
    if country is None:
        return t(
            "--country: “{country}” is not on the list of UN States. Use a code such as ZMB.", country=values.country
        )
    if mechanism is None:
        known = t.list(mechanism_ids())
        return t("--mechanism: “{mechanism}” is not known. Use {known}.", mechanism=values.mechanism, known=known)
    procedure = values.procedure or mechanism.procedures[0]
    if procedure not in mechanism.procedures:
        known = t.list(mechanism.procedures)
        return t("--procedure: “{procedure}” is not known. Use {known}.", procedure=procedure, known=known)
    day = _day(values.review)
    if isinstance(day, str):
        return t("--review: “{day}” is not a date that a review can have. Write it as 2027-11-08.", day=day)
    certainty = Certainty.CONFIRMED if values.confirmed else Certainty.TENTATIVE
    started = start_workspace(values.name, country.code, mechanism.id, procedure, day, certainty)
    return _with_plan(started) if day else started


def _day(text: str) -> datetime.date | str | None:
    try:
        day = datetime.date.fromisoformat(text) if text else None
    except ValueError:
        return text
    return text if day and not _FIRST_YEAR <= day.year <= _LAST_YEAR else day


def _with_plan(workspace: Workspace) -> Workspace:
    from kit.content.mechanisms import load_mechanism
    from kit.content.plans import plan_template
    from kit.domain.edits.plan import make_plan

    mechanism, template = load_mechanism(workspace.review.mechanism), plan_template(workspace.review.mechanism)
    if mechanism is None or template is None:
        return workspace
    return make_plan(workspace, mechanism, template)


def _written(out: Path, desk: Desk, t: Translator) -> int:
    from kit.storage.coalition.file import write_coalition

    status = written(out, write_coalition(desk.log), t)
    if status == DONE:
        made = desk.workspace
        tasks = t.many("{count} task", "{count} tasks", len(made.tasks))
        say(
            t(
                "{file} is written: {name}, {tasks}.",
                file=out,
                name=made.coalition.name or t("no name yet"),
                tasks=tasks,
            )
        )
    return status
