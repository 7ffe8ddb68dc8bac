"""The files that were made, each with a button of its own, and all of them as one."""

from collections.abc import Mapping

from kit.desk import Desk
from kit.presenters.take_away.take_away import size_words
from kit.widgets.frame import Frame
from kit.widgets.parts.banner import Banner
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, show_if, stack, words


class MadeFiles:
    """Offers files for download; a phone takes one at a time, a computer may rather take one `.zip`."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        self._desk, self._frame = desk, frame
        self._banner = Banner()
        self._rows = stack(classes=("kit-made-rows",))
        self.widget = stack(self._banner.widget, self._rows, classes=("kit-made",))
        self.clear()

    def clear(self) -> None:
        """Put everything away, as when the workspace or the audience is another."""
        self._rows.children = ()
        self._banner.say("plain", "")
        show_if(self.widget, wanted=False)

    def tell(self, tone: str, sentence: str, strong: str = "") -> None:
        """Say how it went; `strong` stands first, in bold."""
        self._banner.say(tone, sentence, strong=strong)
        show_if(self.widget, wanted=True)

    def offer(self, files: Mapping[str, bytes], bundle_name: str) -> None:
        """Offer these files by name, and the zip of all when there is more than one."""
        t = self._desk.t
        rows = [self._row(name, data) for name, data in files.items()]
        if len(files) > 1:
            all_words = t("Save all {count} as one .zip", count=t.number(len(files)))
            rows.append(button(all_words, lambda: self._on_all(files, bundle_name), "ordinary", "download").widget)
        self._rows.children = tuple(rows)
        show_if(self.widget, wanted=True)

    def _row(self, name: str, data: bytes) -> object:
        save = button(name, lambda: self._frame.download(name, data), "link", "download")
        return bar(save.widget, words(size_words(len(data), self._desk.t), "kit-fine"), classes=("kit-made-row",))

    def _on_all(self, files: Mapping[str, bytes], bundle_name: str) -> None:
        from kit.storage.bundle import bundle

        self._frame.download(bundle_name, bundle(files))
