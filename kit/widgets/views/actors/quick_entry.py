"""Fast entry for a room: one line an actor or a tie, read while it is typed; several lines are looked at first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kit.desk import Desk
from kit.domain.actors import Actor
from kit.domain.edits.actors import add_actor
from kit.domain.edits.joining import add_to_known
from kit.domain.problems import Problem
from kit.imports.entry import Entry, known_places, read_entries, renamed
from kit.imports.lines import entered_actor, propose_lines, strangers, take_entry
from kit.presenters.actors.entry_questions import (
    EntryQuestion,
    actor_question,
    end_question,
    flaw_question,
    like_entry,
)
from kit.presenters.actors.quick_entry import EntryWords, added_words, entry_words
from kit.presenters.actors.words import name_of
from kit.presenters.problems import problem_sentence
from kit.widgets.frame import Frame
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, show_if, stack
from kit.widgets.views.actors.pasted_lines import PastedLines

_SHOWN = 6


class QuickEntry:
    """A line and what was understood of it; Enter adds it and the line is free for the next, Escape calls `on_close()`.

    What is not clear is asked before it is added, and a line with a question or a flaw stays; several lines are looked
    at first.
    """

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._text, self._taken, self._turn = "", "", 0
        self._warned = ""
        self._apart: dict[str, str] = {}
        self._question: EntryQuestion | None = None
        self._lines: tuple[EntryWords, ...] = ()
        self._more = ""
        self._line = FrontModule("quick_entry")
        self._line.on_gesture("typed", self._on_typed)
        self._line.on_gesture("entered", self._on_entered)
        self._line.on_gesture("answered", self._on_answered)
        self._line.on_gesture("left", lambda _: on_close())
        self._pasted = PastedLines(desk)
        self._take = button(t("Take it"), self._on_taken, "first", "check")
        acts = bar(self._take.widget, button(t("Close"), on_close, "quiet").widget)
        title = heading(t("Type actors and ties"), 2, "kit-name")
        parts = (title, self._line.widget, self._pasted.widget, acts)
        self.widget = stack(*parts, classes=("kit-form", "kit-entry"))
        self.refresh()

    def refresh(self) -> None:
        """Show the line, what was understood, and what is asked."""
        t, question = self._desk.t, self._question
        self._line.show(
            {
                "label": t("One line an actor or a tie"),
                "hint": t(
                    "Name first, then what you know, with semicolons. A tie has an arrow: A > B; funds; strong. "
                    "Enter adds it. You can paste rows from a spreadsheet."
                ),
                "example": t("Human Rights Commission; NHRI; ally; strong"),
                "add": t("Add"),
                "look": t("Look at the lines"),
                "lines": [{"title": each.title, "parts": each.parts, "kept": each.kept} for each in self._lines],
                "more": self._more,
                "asked": {"question": question.words, "acts": question.acts} if question else _NO_QUESTION,
                "text": self._text,
                "taken": self._taken,
                "turn": self._turn,
            }
        )
        show_if(self._take.widget, wanted=self._pasted.can_take)

    def start(self, text: str = "") -> None:
        """Begin with a text, such as the name of the chosen actor and an arrow; what was typed before stays above."""
        left = self._text.rstrip()
        self._put(f"{left}\n{text}" if left and not left.endswith(">") else text)
        self.focus()

    def focus(self) -> None:
        """Put the keyboard into the line."""
        self._line.tell("focus")

    def _put(self, text: str, said: str = "") -> None:
        """Put a text into the line in place of what was taken from it, and say below what became of that."""
        self._taken, self._turn = self._text, self._turn + 1
        self._hear(text)
        self._warned, self._more = "", said or self._more
        self.refresh()

    def _give_back(self) -> None:
        """Leave the text in the line, with what is asked or wrong below."""
        self._taken, self._turn = self._text, self._turn + 1
        self.refresh()

    def _hear(self, text: str) -> tuple[Entry, ...]:
        """Read what stands in the line now, and find what must be asked about it."""
        self._text = text
        self._pasted.forget()
        workspace = self._desk.workspace
        read = read_entries(text, known_places(workspace))
        entries = tuple(entry for _, entry in read)
        self._question = self._asked(entries[0]) if len(entries) == 1 else None
        self._show_words(read)
        return entries

    def _show_words(self, read: Sequence[tuple[int, Entry]]) -> None:
        """Show what was understood of the first lines; a flaw is told beside its line, of one alone it is asked."""
        t, lines = self._desk.t, self._text.splitlines()
        like = self._question.like if self._question else None
        new = strangers(self._desk.workspace, (entry for _, entry in read)) - {like.typed if like else ""}
        shown = [
            entry_words(entry.values, entry.unknown, t, new)
            if entry.flaw is None
            else EntryWords(lines[number - 1].strip(), (), problem_sentence(entry.flaw, t))
            for number, entry in read[:_SHOWN]
        ]
        self._lines = () if len(read) == 1 and read[0][1].flaw else tuple(shown)
        left = len(read) - _SHOWN
        self._more = t.many("and {count} more line", "and {count} more lines", left) if left > 0 else ""

    def _asked(self, entry: Entry) -> EntryQuestion | None:
        """What must be answered before the line is added."""
        t, workspace = self._desk.t, self._desk.workspace
        if entry.flaw:
            return flaw_question(entry.flaw, t)
        tie = entry.collection == "ties"
        names = [name for name in entry.names if name in strangers(workspace, (entry,))] if tie else entry.names[:1]
        like = like_entry(workspace, names, self._apart)
        if like is None:
            return None
        if tie:
            return end_question(workspace, like, renamed(self._text, like.typed, like.name), t)
        return actor_question(workspace, like, t)

    def _on_typed(self, said: Mapping[str, Any]) -> None:
        self._hear(str(said.get("text", "")))
        self.refresh()

    def _on_entered(self, said: Mapping[str, Any]) -> None:
        entries = self._hear(str(said.get("text", "")))
        question, again = self._question, self._warned == self._text
        self._warned = self._text
        if _is_several(self._text):
            self._look()
        elif not entries:
            self._give_back()
        elif question:
            self._answer(entries[0], question, question.again if again else "")
        elif entries[0].flaw:
            self._refuse(entries[0].flaw)
        else:
            self._add(entries[0])

    def _on_answered(self, said: Mapping[str, Any]) -> None:
        """An answer counts for the question that stood when it was given; what changed meanwhile is asked anew."""
        before = self._question
        entries = self._hear(str(said.get("text", "")))
        if len(entries) == 1 and before and before == self._question:
            self._answer(entries[0], before, str(said.get("act", "")))
        else:
            self._give_back()

    def _answer(self, entry: Entry, question: EntryQuestion, act: str) -> None:
        if act in question.texts:
            self._put(question.texts[act])
            if _is_several(self._text):
                self._look()
        elif question.like and act == "same":
            self._add_to_known(question.like.id, question.like.name, entry)
        elif question.like and act == "other":
            self._apart[question.like.typed] = question.like.id
            self._question = self._asked(entry)
            if self._question:
                self._give_back()
            else:
                self._add(entry)
        else:
            self._give_back()

    def _add_to_known(self, id: str, name: str, entry: Entry) -> None:
        desk = self._desk
        desk.apply(add_to_known, id, entered_actor(desk.workspace, entry, desk.new_id("A")))
        self._put("", desk.t("What was new was added to {name}.", name=name))

    def _add(self, entry: Entry) -> None:
        """Add an actor, or a tie with whoever of its ends is new; those that a person told apart stay so."""
        desk, t = self._desk, self._desk.t
        if entry.collection == "actors":
            actor = self._told_apart(entered_actor(desk.workspace, entry, desk.new_id("A")))
            said = added_words((name_of(actor, t),), (), t)
            desk.apply(add_actor, actor)
        else:
            proposal = propose_lines(desk.workspace, self._text, t("Your lines"), desk.new_id)
            if proposal.refused:
                self._refuse(proposal.refused[0])
                return
            said = added_words(entry.names, strangers(desk.workspace, (entry,)), t)
            proposal = replace(proposal, actors=tuple(map(self._told_apart, proposal.actors)))
            if not desk.apply(take_entry, proposal):
                said = t("This tie is on the map already.")
        self._apart.clear()
        self._put("", said)

    def _told_apart(self, actor: Actor) -> Actor:
        other = self._apart.get(actor.name, "")
        return replace(actor, told_apart=(other,)) if other else actor

    def _refuse(self, problem: Problem) -> None:
        t = self._desk.t
        why = t.paragraph((problem_sentence(problem, t), t("Correct the line, then add it again.")))
        self._question = EntryQuestion(why, ())
        self._give_back()

    def _look(self) -> None:
        self._pasted.look(self._text)
        self._lines, self._more, self._question = (), "", None
        self.refresh()

    def _on_taken(self) -> None:
        t = self._desk.t
        changed, left = self._pasted.take()
        said = t("Your lines were taken. You can undo this in one step.") if changed else ""
        self._frame.say(said or t("Your lines hold nothing new."))
        wrong = len(left.splitlines())
        stays = t.many("This line was not taken. Correct it.", "These lines were not taken. Correct them.", wrong)
        self._put(left, stays if wrong else "")
        self.focus()


_NO_QUESTION = {"question": "", "acts": ()}


def _is_several(text: str) -> bool:
    return "\n" in text.strip()
