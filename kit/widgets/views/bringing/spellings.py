"""Spellings of one word in a file: each can be ticked to be written as one; none is at first."""

from collections.abc import Sequence

from kit.i18n.translator import Translator
from kit.imports.variants import Variant
from kit.presenters.bringing.spellings import spelling_offer
from kit.widgets.parts.layout import heading, show_if, stack
from kit.widgets.parts.tick_list import TickList


class Spellings:
    """Shows variants; `chosen` are those that the person wants to have written as one word."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        self._variants: Sequence[Variant] = ()
        self._list = TickList(t("Words to write as one"))
        self.widget = stack(heading(t("Are these one word?"), 3), self._list.widget)
        self.show(())

    @property
    def chosen(self) -> tuple[Variant, ...]:
        """What the person ticked."""
        return tuple(each for each in self._variants if each.key in self._list.ticked)

    def show(self, variants: Sequence[Variant]) -> None:
        """Show these variants, none of them ticked."""
        self._variants = variants
        rows = [(each.key, *spelling_offer(each.field, each.words, each.counts, self._t)) for each in variants]
        self._list.show(rows)
        show_if(self.widget, wanted=bool(variants))
