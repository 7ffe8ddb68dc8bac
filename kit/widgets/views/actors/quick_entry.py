"""Fast entry for a room: one line an actor or a tie, read while it is typed; several lines are looked at first."""

from collections.abc import Callable, Mapping
from typing import Any

from kit.desk import Desk
from kit.domain.edits.actors import add_actor
from kit.domain.edits.joining import add_to_known
from kit.imports.entry import Entry, known_places, read_entries
from kit.imports.lines import entered_actor, propose_lines, take_entry
from kit.imports.variants import variants_of, with_one_spelling
from kit.presenters.actors.quick_entry import EntryWords, Likeness, entry_words, like_entry
from kit.presenters.actors.words import name_of
from kit.presenters.bringing.proposal import describe_proposal
from kit.storage.proposal import Proposal
from kit.widgets.frame import Frame
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, show_if, stack
from kit.widgets.views.bringing.proposal import ProposalView
from kit.widgets.views.bringing.spellings import Spellings

_SHOWN = 6


class QuickEntry:
    """A line and what was understood of it; Enter adds it and the line is free for the next, Escape calls `on_close()`.

    A name like one on the map is asked about before it is added; pasted lines become a proposal.
    """

    def __init__(self, desk: Desk, frame: Frame, on_close: Callable[[], None]) -> None:
        t = desk.t
        self._desk, self._frame, self._on_close = desk, frame, on_close
        self._text, self._taken, self._turn = "", "", 0
        self._warned = ""
        self._like: Likeness | None = None
        self._lines: tuple[EntryWords, ...] = ()
        self._more = ""
        self._proposal: Proposal | None = None
        self._line = FrontModule("quick_entry")
        self._line.on_gesture("typed", self._on_typed)
        self._line.on_gesture("entered", self._on_entered)
        self._line.on_gesture("answered", self._on_answered)
        self._line.on_gesture("left", lambda _: on_close())
        self._shown = ProposalView(t)
        self._spellings = Spellings(t)
        self._look = button(t("Look at the lines"), self._on_look, "ordinary")
        self._take = button(t("Take it"), self._on_taken, "first", "check")
        acts = bar(self._look.widget, self._take.widget, button(t("Close"), on_close, "quiet").widget)
        title = heading(t("Type actors and ties"), 2, "kit-name")
        parts = (title, self._line.widget, self._shown.widget, self._spellings.widget, acts)
        self.widget = stack(*parts, classes=("kit-form", "kit-entry"))
        self.refresh()

    def refresh(self) -> None:
        """Show the line, what was understood, and what is asked."""
        t = self._desk.t
        question = self._like.question if self._like else ""
        acts = (("same", t("The same")), ("other", t("Another actor"))) if self._like else ()
        self._line.show(
            {
                "label": t("One line an actor or a tie"),
                "hint": t(
                    "Name first, then what you know, with semicolons. A tie has an arrow: A > B; funds; strong. "
                    "Enter adds it. You can paste rows from a spreadsheet."
                ),
                "example": t("Human Rights Commission; NHRI; ally; strong"),
                "lines": [{"title": each.title, "parts": each.parts, "kept": each.kept} for each in self._lines],
                "more": self._more,
                "asked": {"question": question, "acts": acts},
                "text": self._text,
                "taken": self._taken,
                "turn": self._turn,
            }
        )
        several = "\n" in self._text.strip()
        show_if(self._look.widget, wanted=several and self._proposal is None)
        show_if(self._take.widget, wanted=self._proposal is not None and bool(self._proposal.taken))

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
        self._taken, self._text, self._like, self._proposal = self._text, text, None, None
        self._turn += 1
        self._show_nothing()
        self._read(text)
        self._more = said
        self.refresh()

    def _give_back(self) -> None:
        """Leave the text in the line, with the question that stands below."""
        self._taken, self._turn = self._text, self._turn + 1
        self.refresh()

    def _read(self, text: str) -> tuple[Entry, ...]:
        t, workspace = self._desk.t, self._desk.workspace
        entries = tuple(entry for _, entry in read_entries(text, known_places(workspace)))
        self._lines = tuple(entry_words(entry.values, entry.unknown, t) for entry in entries[:_SHOWN])
        left = len(entries) - _SHOWN
        self._more = t.many("and {count} more line", "and {count} more lines", left) if left > 0 else ""
        return entries

    def _on_typed(self, said: Mapping[str, Any]) -> None:
        self._text, self._like, self._proposal = str(said.get("text", "")), None, None
        self._show_nothing()
        entries = self._read(self._text)
        if len(entries) == 1:
            self._like = like_entry(self._desk.workspace, entries[0].names, self._desk.t)
        self.refresh()

    def _on_entered(self, said: Mapping[str, Any]) -> None:
        self._on_typed(said)
        asked = self._warned == self._text
        entries = self._read(self._text)
        if "\n" in self._text.strip():
            self._on_look()
        elif len(entries) == 1 and not entries[0].is_whole:
            self._more = self._desk.t("Type the other end of the tie.")
            self._give_back()
        elif len(entries) == 1 and (self._like is None or (asked and entries[0].collection == "actors")):
            self._add(entries[0])
        else:
            self._warned = self._text
            self._give_back()

    def _on_answered(self, said: Mapping[str, Any]) -> None:
        self._text = str(said.get("text", ""))
        like, entries = self._like, self._read(self._text)
        if like is None or len(entries) != 1:
            self._give_back()
        elif entries[0].collection == "ties" and said.get("act") == "same":
            self._put(self._text.replace(like.typed, like.name, 1))
        elif said.get("act") == "same":
            desk = self._desk
            actor = entered_actor(desk.workspace, entries[0], desk.new_id("A"))
            desk.apply(add_to_known, like.id, actor)
            self._put("", desk.t("What was new was added to {name}.", name=like.name))
        else:
            self._add(entries[0])

    def _add(self, entry: Entry) -> None:
        desk, t = self._desk, self._desk.t
        if entry.collection == "actors":
            actor = entered_actor(desk.workspace, entry, desk.new_id("A"))
            desk.apply(add_actor, actor)
            self._put("", t("{name} was added. You can type the next one.", name=name_of(actor, t)))
        else:
            desk.apply(take_entry, self._proposed())
            self._put("", t("The tie was added. You can type the next one."))

    def _proposed(self) -> Proposal:
        desk = self._desk
        return propose_lines(desk.workspace, self._text, desk.t("Your lines"), desk.new_id)

    def _show_nothing(self) -> None:
        self._shown.show(None)
        self._spellings.show(())

    def _on_look(self) -> None:
        self._proposal = self._proposed()
        self._shown.show(describe_proposal(self._proposal, self._desk.t))
        self._spellings.show(variants_of(self._desk.workspace, self._proposal.actors))
        self._lines, self._more = (), ""
        self.refresh()

    def _on_taken(self) -> None:
        desk, proposal = self._desk, self._proposal
        if proposal is None:
            return
        if desk.apply(take_entry, with_one_spelling(proposal, self._spellings.chosen)):
            self._frame.say(desk.t("Your lines were taken. You can undo this in one step."))
        else:
            self._frame.say(desk.t("Your lines hold nothing new."))
        self._put("")
        self.focus()
