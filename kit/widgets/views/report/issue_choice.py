"""Choosing issues: the coalition's own that have no section, the usual ones, and one in words of its own."""

from dataclasses import replace

from kit.content.issues import suggested_issues
from kit.desk import Desk
from kit.domain.report import Issue
from kit.presenters.report.issue_suggestions import own_issues, suggestion_source, usual_issues
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import heading, paragraph, show_if, stack, words
from kit.widgets.parts.tick_list import TickList


class IssueChoice:
    """`chosen()` gives the issues to write on: those of the workspace by their own id, new ones with a new id."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        self._desk = desk
        self._own = TickList(t("Issues of the coalition"))
        self._usual = TickList(t("Usual issues"))
        self._new = TextField(t("Another issue"), t("In a few words, as it should stand in the report."))
        self._owned = stack(
            heading(t("Issues that you have entered"), 3), self._own.widget, classes=("kit-choice-part",)
        )
        self._source = words("", "kit-fine")
        self._suggested = stack(
            heading(t("Issues that are often raised"), 3),
            self._source,
            self._usual.widget,
            classes=("kit-choice-part",),
        )
        self.widget = stack(self._owned, self._suggested, self._new.widget, classes=("kit-issue-choice",))

    def open(self) -> None:
        """Begin anew: the coalition's own issues are ticked, the usual ones are not."""
        workspace, t = self._desk.workspace, self._desk.t
        own = own_issues(workspace, t)
        self._own.show(own, [id for id, _, _ in own])
        usual = usual_issues(workspace, t)
        self._usual.show(usual)
        self._source.value = paragraph(suggestion_source(workspace, t))
        show_if(self._suggested, wanted=bool(usual))
        self._new.set("")
        self._new.say("")
        show_if(self._owned, wanted=bool(own))

    def say(self, problem: str) -> None:
        """Say what is wrong with the choice."""
        self._new.say(problem)

    def chosen(self) -> tuple[Issue, ...]:
        """What the person ticked and wrote."""
        mechanism = self._desk.workspace.review.mechanism
        known = {issue.id: issue for issue in suggested_issues(mechanism, self._desk.t.language).value}
        own = [self._desk.workspace.issues[id] for id in self._own.ticked if id in self._desk.workspace.issues]
        usual = [replace(known[id], id=self._desk.new_id("I")) for id in self._usual.ticked]
        written = [Issue(self._desk.new_id("I"), self._new.value)] if self._new.value else []
        return (*own, *usual, *written)
