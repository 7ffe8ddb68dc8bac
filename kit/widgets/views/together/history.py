"""The history: the timeline with its filters, the moment that is looked at, and the moments with a name."""

from dataclasses import asdict, replace
from typing import Any

from kit.desk import Desk
from kit.presenters.more import more_words
from kit.presenters.together.timeline import EVERYBODY, Asked, count_words, people_choices, timeline
from kit.widgets.frame import Frame
from kit.widgets.front_module import FrontModule
from kit.widgets.parts.fields import ChoiceField, TextField
from kit.widgets.parts.layout import heading, paragraph, stack, words
from kit.widgets.views.together.moment import MomentView
from kit.widgets.views.together.moment_list import MomentList

_AT_ONCE = 50
"""Changes that are shown before more are asked for."""


class History:
    """Shows the newest changes of those that are asked for."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._frame = desk, frame
        self._asked = Asked(most=_AT_ONCE)
        self._chosen = ""
        self._person = ChoiceField(t("Whose changes"), [(t("Everybody"), EVERYBODY)], on_change=self._on_person)
        self._words = TextField(t("About (a name or title, or a part of it)"), on_change=self._on_words)
        filters = stack(self._person.widget, self._words.widget, classes=("kit-pair", "kit-history-filters"))
        self._count = words("", "kit-small-text")
        self._moment = MomentView(desk, frame, lambda: self._on_look(""))
        self._moments = MomentList(desk, frame, self._on_look)
        self._face = FrontModule("timeline")
        self._face.on_gesture("look", lambda said: self._on_look(str(said["id"])))
        self._face.on_gesture("more", lambda _: self._ask(replace(self._asked, most=self._asked.most + _AT_ONCE)))
        self.widget = stack(
            heading(t("History")),
            self._moments.widget,
            self._moment.widget,
            filters,
            self._count,
            self._face.widget,
            classes=("kit-part", "kit-history"),
        )

    def refresh(self) -> None:
        """Show the history as it is now."""
        self._person.offer(people_choices(self._desk.log, self._desk.t), self._known_person())
        self._moments.refresh()
        self._moment.show(self._chosen)
        self._paint()

    def _known_person(self) -> str:
        known = self._asked.person == EVERYBODY or any(each.author == self._asked.person for each in self._desk.log)
        if not known:
            self._asked = replace(self._asked, person=EVERYBODY)
        return self._asked.person

    def _paint(self) -> None:
        desk, t = self._desk, self._desk.t
        shown = timeline(desk.log, desk.workspace, desk.own_devices, self._asked, desk.today, t)
        self._count.value = paragraph(count_words(shown, t))
        self._face.show(
            {
                "look": t("Look"),
                "look_at": t("Look at the workspace as of {time}, {act}", time="{time}", act="{act}"),
                "days": {day.id: asdict(day) for day in shown.days},
                "order": [day.id for day in shown.days],
                "more": more_words(min(shown.more, _AT_ONCE), t) if shown.more else "",
                "chosen": self._chosen,
            }
        )

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self._paint()

    def _on_person(self, person: Any) -> None:
        self._ask(replace(self._asked, person=str(person), most=_AT_ONCE))

    def _on_words(self, words: str) -> None:
        self._ask(replace(self._asked, words=words, most=_AT_ONCE))

    def _on_look(self, change: str) -> None:
        self._chosen = change
        self._moment.show(change)
        self._paint()
