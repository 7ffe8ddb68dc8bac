"""The members of the coalition as a table, and what can be said of one."""

from kit.domain.coalition import Member
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actors.choices import level_choices
from kit.presenters.table import Cell, Column, Row, RowState, TableDescription


def member_table(workspace: Workspace, t: Translator) -> TableDescription:
    """The members with their city, cluster and role, and who may see their names."""
    columns = (
        Column("name", t("Member"), narrow="first"),
        Column("city", t("City")),
        Column("cluster", t("Cluster")),
        Column("role", t("Role"), narrow="wide"),
        Column("level", t("Who may see the name"), narrow="end"),
    )
    levels = {level: words for words, level in level_choices(t)}
    rows = tuple(_row(member, levels[member.level], t) for member in workspace.members.values())
    return TableDescription(t("Members of the coalition"), columns, rows, t("No members yet."))


def _row(member: Member, level: str, t: Translator) -> Row:
    cells = (Cell(member.name or t("No name yet")), *map(Cell, (member.city, member.cluster, member.role)), Cell(level))
    return Row(member.id, cells, RowState.REST if member.name else RowState.INCOMPLETE)


def coalition_line(workspace: Workspace, t: Translator) -> str:
    """How many members there are, in a sentence that also says what members are for."""
    if not workspace.members:
        return t("Add the member organisations: they own tasks, write the report and sign it.")
    return t.many("{count} member organisation.", "{count} member organisations.", len(workspace.members))


def removal_words(workspace: Workspace, member: Member, t: Translator) -> str:
    """What goes with a member: tasks lose their owner, texts stay."""
    tasks = sum(task.owner == member.id for task in workspace.tasks.values())
    if not tasks:
        return t("What it wrote stays in the report. You can undo this at any time.")
    return t.many(
        "{count} task loses its owner. What it wrote stays in the report. You can undo this at any time.",
        "{count} tasks lose their owner. What it wrote stays in the report. You can undo this at any time.",
        tasks,
    )
