"""What stands where a workspace is needed and none is open."""

from kit.desk import Desk
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import heading, stack, title, words
from kit.widgets.views.keeping.kept_work import KeptWork


class ClosedScreen:
    """Says what is needed and leads to Home."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        t = desk.t
        home = button(t("Go to Home"), lambda: frame.go("home"), "ordinary", "home")
        box = stack(
            heading(t("No workspace is open"), 2, "kit-name"),
            words(t("Start a workspace, open a saved file, or look at the example. All three are on Home.")),
            home.widget,
            classes=("kit-empty",),
        )
        kept = KeptWork(desk, frame)
        self.work = stack(title(t("Nothing here yet"), t("What are we working on?")), kept.widget, box)
        self.side = stack()

    def refresh(self) -> None:
        """Nothing here depends on the desk."""

    def show(self, record: str) -> None:
        """There are no records here."""
