"""Joining a workspace in this room by its code, which never puts open work away without a question."""

from kit.desk import Desk
from kit.live.following import Arrival
from kit.presenters.home.home import workspace_name
from kit.presenters.together.live_room import Standing, room_page
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.fields import TextField
from kit.widgets.parts.layout import stack
from kit.widgets.views.home.replacing import Replacing


class JoinRoom:
    """Asks for the code and says what is wrong with it; where it stands `alone` it also asks for the name."""

    def __init__(self, desk: Desk, frame: Frame, *, alone: bool = True) -> None:
        t = desk.t
        self._desk, self._frame, self._follower = desk, frame, frame.follower
        self._replacing = Replacing(desk, frame)
        self._name = TextField(t("Your name on changes"), t("It may be a nickname, or stay empty."), self._on_name)
        self._code = TextField(t("Code of the workspace"), t("Whoever shares it reads you ten letters and digits."))
        self._banner = Banner()
        join = button(t("Join"), self._on_join, sign="arrow-right")
        named = (self._name.widget,) if alone else ()
        parts = (self._code.widget, *named, join.widget, self._banner.widget, self._replacing.widget)
        self.widget = stack(*parts, classes=("kit-form", "kit-join-room"))
        self._alone = alone
        self._follower.watch(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how joining goes."""
        page = room_page(self._follower.state, self._desk.t)
        self._code.say(page.at_code)
        away = self._follower.state.standing is not Standing.HERE
        self._banner.say(page.tone, page.told if self._alone and away else "")
        self._name.set(self._desk.author)

    def _on_name(self, name: str) -> None:
        self._desk.author = name

    def _on_join(self) -> None:
        self._follower.enter(self._code.value, self._on_found)

    def _on_found(self, arrival: Arrival) -> None:
        if arrival.room.shared.root == self._desk.log.root:
            self._follow(arrival, self._desk.t("Your copy and the one in the room were brought together."))
            return
        self._replacing.ask(lambda: self._follow(arrival, ""))

    def _follow(self, arrival: Arrival, told: str) -> None:
        self._follower.follow(arrival)
        self._code.set("")
        t = self._desk.t
        self._frame.say(told or t("You are in the room of “{name}”.", name=workspace_name(self._desk.workspace, t)))
