"""The chosen actor beside the map: its card, the forms that open in it, and the edits they make."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from kit.desk import Desk
from kit.domain.actors import Tie
from kit.domain.checks.actors import folded_name
from kit.domain.edits.actors import add_tie, change_actor, change_tie, move_actor, remove_actor, remove_tie
from kit.domain.scores import settled
from kit.presenters.actors.card import actor_card
from kit.presenters.actors.choices import likeness
from kit.presenters.actors.deeds import actor_deeds
from kit.presenters.actors.scoring import actor_scores
from kit.presenters.actors.words import name_of
from kit.presenters.answers.answer import Asked
from kit.presenters.answers.routes import strongest_answer
from kit.widgets.frame import Frame
from kit.widgets.parts.layout import show_if
from kit.widgets.views.actors.card import ActorCardView
from kit.widgets.views.actors.form import ActorForm
from kit.widgets.views.actors.tie_form import TieForm
from kit.widgets.views.conflict_note import ConflictNote
from kit.widgets.views.questions.planned import into_plan
from kit.widgets.views.scoring.scoring import Scoring

_ACTOR = "actor"
"""What a form is about when it is not about a tie."""


class ActorSide:
    """`on_choose(id)` hears whom the person follows a tie to; the forms are made when they are first opened."""

    def __init__(self, desk: Desk, frame: Frame, on_choose: Callable[[str], None]) -> None:
        self._desk, self._frame, self._on_choose = desk, frame, on_choose
        self._id = ""
        self._change: ActorForm | None = None
        self._tie: TieForm | None = None
        self._opened: tuple[ActorForm | TieForm, str] | None = None
        self._drafts: dict[tuple[str, str], dict[str, Any]] = {}
        self.card = ActorCardView(desk.t, self._on_act)
        self._scoring: Scoring | None = None
        self._scores = False
        self.card.show_scoring(wanted=False)
        self._note = ConflictNote(desk, frame)
        self.widget = self.card.widget
        self.widget.children = (self._note.widget, *self.widget.children)

    def show(self, id: str) -> None:
        """Show the card of an actor, or none; an open form goes with its actor and comes back with it."""
        if id != self._id:
            self._leave()
            self._id = id
            self._come_back()
        self._note.show("actors", id)
        self._show_card()

    def _show_card(self) -> None:
        desk, id = self._desk, self._id
        workspace, actor = desk.workspace, desk.workspace.actors.get(id)
        scores = actor_scores(workspace, id, desk.t, desk.today) if actor else None
        deeds = actor_deeds(workspace, actor.kind, desk.t) if actor else None
        self.card.show(actor_card(settled(workspace), id, desk.t), scores, deeds)
        if self._scoring is not None and self._scores:
            self._scoring.show(id)

    def open_scoring(self, which: str = "") -> None:
        """Score the shown actor, and others after it; `which` is a walk of `score_walk`, empty for all actors."""
        if self._scoring is None:
            self._scoring = Scoring(self._desk, self._frame, self._on_choose, self._close_scoring)
            self.card.scoring.children = (self._scoring.widget,)
        self._scores = True
        self._scoring.start(which, self._id)
        self.card.show_scoring(wanted=True)
        self._scoring.focus()

    def _close_scoring(self) -> None:
        self._scores = False
        self.card.show_scoring(wanted=False)

    def _leave(self) -> None:
        """Put the open form away and keep what was typed in it."""
        t, actor = self._desk.t, self._desk.workspace.actors.get(self._id)
        if self._keep_draft() and actor is not None:
            self._frame.say(t("What you typed about {name} is kept until you come back.", name=name_of(actor, t)))
        self._put_away()

    def _come_back(self) -> None:
        if self._id in self._desk.workspace.actors:
            about = next((about for actor, about in self._drafts if actor == self._id), None)
            if about == _ACTOR:
                self.open_change()
            elif about is not None and (not about or about in self._desk.workspace.ties):
                self.open_tie(about)

    def open_change(self) -> None:
        """Open the form with the values of the shown actor, and what was typed before."""
        workspace = self._desk.workspace
        if self._change is None:
            t = self._desk.t
            self._change = ActorForm(
                t, self._on_changed, self._close, new=False, likeness=self._likeness, on_like=self._on_choose
            )
            self.card.forms.children = (*self.card.forms.children, self._change.widget)
        fill = partial(self._change.fill, workspace.actors[self._id], workspace, self._desk.today)
        self._open(self._change, _ACTOR, fill)

    def open_tie(self, id: str = "") -> None:
        """Open the form of a tie of the shown actor; without an id, of a new one."""
        if self._tie is None:
            self._tie = TieForm(self._desk.t, self._on_tied, self._close)
            self.card.forms.children = (*self.card.forms.children, self._tie.widget)
        workspace = self._desk.workspace
        self._open(self._tie, id, partial(self._tie.open, workspace, self._id, workspace.ties.get(id)))

    def _open(self, form: ActorForm | TieForm, about: str, fill: Callable[[], None]) -> None:
        self._keep_draft()
        self._put_away()
        self._opened = form, about
        fill()
        form.restore(self._drafts.get((self._id, about), {}))
        show_if(form.widget, wanted=True)

    def _keep_draft(self) -> bool:
        """Keep what the open form holds unsaved; tells whether there is anything."""
        if self._opened is None:
            return False
        form, about = self._opened
        self._drafts.pop((self._id, about), None)
        if form.draft:
            self._drafts[self._id, about] = form.draft
        return bool(form.draft)

    def _put_away(self) -> None:
        if self._opened is not None:
            show_if(self._opened[0].widget, wanted=False)
            self._opened = None

    def _close(self) -> None:
        """Put the form away for good, with what was typed in it."""
        if self._opened is not None:
            self._drafts.pop((self._id, self._opened[1]), None)
        self._put_away()

    def _likeness(self, name: str) -> tuple[str, str]:
        """Another actor that the name resembles; an actor's own name is no news."""
        workspace = self._desk.workspace
        id, known = likeness(workspace, name, self._desk.t)
        own = id == self._id or folded_name(name) == folded_name(workspace.actors[self._id].name)
        return ("", "") if own else (id, known)

    def _on_act(self, act: str, key: str) -> None:
        acts: Mapping[str, Callable[[], object]] = {
            "score": self.open_scoring,
            "change": self.open_change,
            "tie": self.open_tie,
            "task": lambda: self._on_task(key),
            "remove": self._ask_remove,
            "place_again": lambda: self._desk.apply(move_actor, key, None),
            "follow": lambda: self._on_choose(key),
            "change_tie": lambda: self.open_tie(key),
            "untie": lambda: self._on_untied(key),
        }
        acts[act]()

    def _on_task(self, id: str) -> None:
        """Open the first step towards the actor in the plan, put there if it is new, or say why there is none."""
        answer = strongest_answer(Asked(settled(self._desk.workspace), id), self._desk.t)
        if answer.task is None:
            self._frame.say(answer.no_task)
        else:
            self._frame.go("plan", into_plan(self._desk, answer.task))

    def _on_changed(self, values: Mapping[str, Any]) -> None:
        self._close()
        self._desk.apply(change_actor, self._id, **values)

    def _on_tied(self, tie: str, values: Mapping[str, Any]) -> None:
        self._close()
        if tie:
            self._desk.apply(change_tie, tie, **values)
        else:
            self._desk.apply(add_tie, Tie(self._desk.new_id("T"), **values))

    def _on_untied(self, tie: str) -> None:
        t = self._desk.t
        if self._opened is not None and self._opened[1] == tie:
            self._close()
        if self._desk.apply(remove_tie, tie):
            self._frame.say(t("The tie was removed. You can undo this."))

    def _ask_remove(self) -> None:
        """Name what goes with the actor before it goes."""
        t, workspace, id = self._desk.t, self._desk.workspace, self._id
        ties = sum(id in (tie.source, tie.target) for tie in workspace.ties.values())
        scores = sum(score.actor == id for score in workspace.scores.values())
        goes = t.many("{count} tie goes with it.", "{count} ties go with it.", ties) if ties else t("It has no ties.")
        scored = t.many("{count} score goes with it.", "{count} scores go with it.", scores) if scores else ""
        self._frame.ask(
            t("Remove {name}?", name=name_of(workspace.actors[id], t)),
            t.paragraph([goes, scored, t("You can undo this at any time.")]),
            t("Remove it"),
            t("Keep it"),
            lambda: self._on_removed(id),
        )

    def _on_removed(self, id: str) -> None:
        t = self._desk.t
        name = name_of(self._desk.workspace.actors[id], t) if id in self._desk.workspace.actors else ""
        if self._desk.apply(remove_actor, id):
            self._frame.say(t("{name} was removed. You can undo this.", name=name))
