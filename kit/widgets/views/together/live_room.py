"""Work in one room: share the workspace, join one by its code, see who is here, leave."""

from html import escape

import ipywidgets as w

from kit.desk import Desk
from kit.presenters.together.live_room import RoomPage, Standing, closed_words, keeping_words, room_page
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, markup, show_if, stack, words
from kit.widgets.views.together.join_room import JoinRoom


class LiveRoom:
    """What a desk shares with others on the same server; it follows the room by itself."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        self._desk, self._follower = desk, frame.follower
        self._share = button(t("Share this workspace"), self._follower.share, sign="actors")
        self._banner, self._code, self._people = Banner(), markup("", "kit-room-code"), words("")
        self._leave = button(t("Leave the room"), self._follower.leave)
        self._here = stack(self._code, self._people, self._leave.widget, classes=("kit-form", "kit-room-here"))
        self._away = stack(classes=("kit-room-away",))
        parts = (heading(t("Work in one room")), self._banner.widget, self._here, self._away)
        self.widget = stack(*parts, classes=("kit-part", "kit-room"))
        if self._follower.can_follow:
            self._away.children = (self._sharing(), JoinRoom(desk, frame, alone=False).widget)
        else:
            self._away.children = (words(closed_words(self._follower.address, t)),)
        self._follower.watch(self.refresh)
        self.refresh()

    def _sharing(self) -> w.Box:
        t = self._desk.t
        return stack(
            words(t("Several people on this server can work in one workspace and see at once what the others do.")),
            words(keeping_words(self._follower.address, t), "kit-small-text"),
            self._share.widget,
            heading(t("Or join one"), 3),
            classes=("kit-form",),
        )

    def refresh(self) -> None:
        """Show how sharing stands."""
        page = room_page(self._follower.state, self._desk.t)
        here = self._follower.state.standing is Standing.HERE
        show_if(self._here, wanted=here)
        show_if(self._away, wanted=not here)
        self._banner.say(page.tone, page.told)
        if self._desk.is_open:
            self._share.allow()
        else:
            self._share.refuse(self._desk.t("Start or open a workspace first."))
        self._show_people(page)

    def _show_people(self, page: RoomPage) -> None:
        hint = self._desk.t("Read this code to whoever shall join:")
        again = self._desk.t(
            "Write it down: it is kept nowhere in this browser, so a page that is loaded anew asks for it."
        )
        code = f"<p>{escape(hint)}</p><p><b>{escape(page.code)}</b></p><p class='kit-small-text'>{escape(again)}</p>"
        people = f"<p>{escape(page.people)}</p>"
        if self._code.value != code:
            self._code.value = code
        if self._people.value != people:
            self._people.value = people
