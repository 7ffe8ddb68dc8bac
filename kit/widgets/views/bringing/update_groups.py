"""The differences of an update in groups, each with a tick to take it or leave it."""

from collections.abc import Callable, Sequence

from kit.i18n.translator import Translator
from kit.presenters.bringing.update import UpdateGroup
from kit.storage.update import Sort
from kit.widgets.parts.layout import heading, show_if, stack
from kit.widgets.parts.tick_list import TickList


class UpdateGroups:
    """Shows groups; what a person ticked or not stays so while the file is compared again."""

    def __init__(self, t: Translator, on_tick: Callable[[], None]) -> None:
        self._chosen: dict[str, bool] = {}
        self._lists = {sort: TickList(_label(sort, t), self._on_ticked) for sort in Sort}
        self._titles = {sort: heading("", 3) for sort in Sort}
        self._boxes = {sort: stack(self._titles[sort], self._lists[sort].widget) for sort in Sort}
        self._shown: Sequence[UpdateGroup] = ()
        self._on_tick = on_tick
        order = (Sort.CHANGED, Sort.MOVED, Sort.ADDED, Sort.REMOVED)
        self.widget = stack(*(self._boxes[sort] for sort in order), classes=("kit-update-groups",))

    @property
    def ticked(self) -> tuple[str, ...]:
        """Keys of the differences to take."""
        return tuple(key for group in self._shown for key in self._lists[group.sort].ticked)

    def clear(self) -> None:
        """Forget what was ticked, as for another file."""
        self._chosen.clear()

    def show(self, groups: Sequence[UpdateGroup]) -> None:
        """Show these groups; all is ticked at first but what is asked about."""
        self._shown = groups
        there = {group.sort: group for group in groups}
        for sort, box in self._boxes.items():
            show_if(box, wanted=sort in there)
        for sort, group in there.items():
            self._titles[sort].value = heading(group.title, 3).value
            ticked = [key for key, _, _ in group.rows if self._chosen.get(key, not group.asked)]
            self._lists[sort].show(group.rows, ticked)

    def _on_ticked(self) -> None:
        ticked = set(self.ticked)
        self._chosen.update({key: key in ticked for group in self._shown for key, _, _ in group.rows})
        self._on_tick()


def _label(sort: Sort, t: Translator) -> str:
    return {
        Sort.CHANGED: t("Changed values to take"),
        Sort.MOVED: t("Moves to take"),
        Sort.ADDED: t("New records to take"),
        Sort.REMOVED: t("Records to remove"),
    }[sort]
