"""What the browser kept: workspaces to continue, and texts that were typed and not used yet."""

from functools import partial

import ipywidgets as w

from kit.desk import Desk
from kit.presenters.saving import Kept, kept_row
from kit.widgets.frame import Frame
from kit.widgets.front_module import FrontModule
from kit.widgets.keeper import Draft
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, heading, show_if, stack, words
from kit.widgets.views.home.replacing import Replacing
from kit.widgets.views.keeping.passphrase import Passphrase


class KeptWork:
    """Offers to continue; while what is kept is locked, it asks for the passphrase first."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame, self._keeper = desk, frame, frame.keeper
        self._replacing = Replacing(desk, frame)
        self._passphrase: Passphrase | None = None
        self._lock, self._rows, self._typed = stack(), stack(), stack()
        parts = (self._lock, self._rows, self._typed, self._replacing.widget)
        self.widget = stack(*parts, classes=("kit-kept-work",))
        self._shown: object = None
        self._keeper.watch(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be continued now."""
        now, root = self._keeper.now, self._desk.log.root
        kept = tuple(each for each in now.kept if each.root != root)
        shown = (kept, now.unfinished, now.browser.locked, now.refusal, self._desk.is_open)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_lock(locked=now.browser.locked, wrong=now.refusal == "passphrase")
        self._rows.children = tuple(self._row(each, first=not place) for place, each in enumerate(kept))
        title = heading(self._desk.t("Typed, but not used yet"))
        typed = tuple(self._draft(each) for each in now.unfinished)
        self._typed.children = (title, *typed) if typed else ()
        show_if(self.widget, wanted=bool(kept or typed or now.browser.locked))

    def _show_lock(self, *, locked: bool, wrong: bool) -> None:
        if locked and self._passphrase is None:
            self._passphrase = Passphrase(self._desk.t)
            said = words(self._desk.t("Work is kept in this browser under a passphrase."), "kit-small-text")
            self._lock.children = (said, self._passphrase.widget)
        if self._passphrase is not None:
            self._passphrase.show(is_new=False, wrong=wrong)
        show_if(self._lock, wanted=locked)

    def _row(self, kept: Kept, *, first: bool) -> w.Box:
        t = self._desk.t
        row = kept_row(kept, self._desk.now, t)
        kind = "first" if first and not self._desk.is_open else "ordinary"
        go_on = button(row.sentence, partial(self._on_continue, kept.root), kind, "arrow-right")
        forget = button(t("Forget this one"), partial(self._on_forget, kept.root, row.name), "link")
        about = words(row.review, "kit-small-text")
        acts = bar(go_on.widget, forget.widget, classes=("kit-kept-acts",))
        return stack(heading(row.name, 2, "kit-name"), about, acts, classes=("kit-kept",))

    def _draft(self, draft: Draft) -> w.Box:
        t = self._desk.t
        text = FrontModule("copy_text")
        said = {"copy": t("Copy"), "copied": t("Copied."), "chosen": t("Chosen: copy it with Ctrl+C.")}
        text.show({"text": draft.text, "words": said})
        where = t("{label}, in {place}", label=draft.label or t("A field"), place=draft.place)
        discard = button(t("Discard"), partial(self._keeper.discard, draft.id), "link")
        return stack(words(where, "kit-fine"), text.widget, discard.widget, classes=("kit-typed",))

    def _on_continue(self, root: str) -> None:
        self._replacing.ask(partial(self._keeper.go_on, root))

    def _on_forget(self, root: str, name: str) -> None:
        t = self._desk.t
        self._frame.ask(
            t("Forget “{name}” in this browser?", name=name),
            t("What is not in a saved file is gone for good."),
            t("Forget it"),
            t("Keep it"),
            partial(self._keeper.forget, root),
        )
