"""Fields: name above, hint under the name, problem in words under the field; setting a value makes no echo."""

import re
from collections.abc import Callable, Sequence
from html import escape
from typing import Any
from urllib.parse import quote
from weakref import WeakSet

import ipywidgets as w

from kit.widgets.parts.layout import markup, show_if, stack
from kit.widgets.parts.signs import sign_markup


class Field:
    """A control with its words around it; `on_change(value)` is called when the person, not the kit, changed it."""

    def __init__(self, control: w.DOMWidget, hint: str, on_change: Callable[[Any], None] | None) -> None:
        self.control = control
        self._on_change = on_change
        self._setting = False
        self._problem: w.HTML | None = None
        self._mark = ""
        self._typing = False
        self._late: tuple[Any, ...] = ()
        parts = [markup(f"<p>{escape(hint)}</p>", "kit-hint"), control] if hint else [control]
        self.widget = stack(*parts, classes=("kit-field", *(["kit-hinted"] if hint else [])))
        control.observe(self._on_value, "value")

    def _on_value(self, change: Any) -> None:
        if self._setting:
            return
        for each in (self, *_bound(self._mark)):
            each._typing, each._late = False, ()
        if self._on_change is not None:
            self._on_change(self._read(change["new"]))

    def _read(self, value: Any) -> Any:
        return value

    @property
    def value(self) -> Any:
        """What the field holds now."""
        return self._read(self.control.value)

    def bind(self, collection: str, id: str, name: str) -> None:
        """Say which field of which record this is, so that the browser can keep what is typed before it is recorded."""
        mark = _mark(f"{collection}/{id}/{name}")
        if mark != self._mark:
            self._typing, self._late = False, ()
            _BOUND.add(self)
            kept = (each for each in self.control._dom_classes if each != self._mark)
            self.control._dom_classes = (*kept, mark)
            self._mark = mark

    @property
    def held(self) -> bool:
        """Whether somebody is typing in it."""
        return self._typing

    def hold(self) -> None:
        """Somebody is typing: what would be put in waits."""
        self._typing = True

    def rest(self) -> None:
        """Nothing is being typed any more: what waited is put in."""
        late, self._typing, self._late = self._late, False, ()
        for value in late:
            Field.set(self, value)

    def set(self, value: Any) -> None:
        """Put a value in without calling `on_change`; while somebody is typing it waits."""
        if self._typing:
            self._late = (value,)
            return
        if self.control.value == value:
            return
        self._setting = True
        try:
            self.control.value = value
        finally:
            self._setting = False

    def say(self, problem: str) -> None:
        """Say what is wrong with the value; an empty sentence takes it back."""
        if self._problem is None:
            if not problem:
                return
            self._problem = markup("", "kit-wrong-say")
            self.widget.children = (*self.widget.children, self._problem)
        self._problem.value = f"<p>{sign_markup('warning', small=True)} {escape(problem)}</p>" if problem else ""
        show_if(self._problem, wanted=bool(problem))
        (self.control.add_class if problem else self.control.remove_class)("kit-wrong")


_BOUND: WeakSet[Field] = WeakSet()


def _mark(key: str) -> str:
    return f"kit-at:{quote(key)}"


def _bound(mark: str) -> tuple[Field, ...]:
    return tuple(each for each in _BOUND if mark and each._mark == mark)


def fields_at(key: str) -> tuple[Field, ...]:
    """The fields that are bound to `collection/id/name`."""
    return _bound(_mark(key))


class TextField(Field):
    """A line of text; white space around it is not part of the value."""

    def __init__(
        self, label: str, hint: str = "", on_change: Callable[[str], None] | None = None, value: str = ""
    ) -> None:
        super().__init__(w.Text(value=value, description=label, continuous_update=False), hint, on_change)

    def _read(self, value: str) -> str:
        return value.strip()


class LongTextField(Field):
    """A text of several lines; the value is sent when the person leaves the field."""

    def __init__(
        self, label: str, hint: str = "", on_change: Callable[[str], None] | None = None, value: str = "", rows: int = 4
    ) -> None:
        control = w.Textarea(value=value, description=label, continuous_update=False, rows=rows)
        super().__init__(control, hint, on_change)


class ChoiceField(Field):
    """One of several values, as `(words, value)` pairs."""

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, Any]],
        hint: str = "",
        on_change: Callable[[Any], None] | None = None,
        value: Any = None,
    ) -> None:
        chosen = value if any(value == each for _, each in options) else options[0][1]
        super().__init__(w.Dropdown(options=list(options), value=chosen, description=label), hint, on_change)

    def offer(self, options: Sequence[tuple[str, Any]], value: Any) -> None:
        """Offer other values and choose one, without calling `on_change`.

        A value that is not among them is offered too, as copies of several people may hold what nobody could choose.
        """
        if value is not None and all(value != each for _, each in options):
            options = (*options, (str(value), value))
        self._setting = True
        try:
            if tuple(self.control.options) != tuple(options):
                self.control.options = list(options)
            self.control.value = value
        finally:
            self._setting = False

    def set(self, value: Any) -> None:
        """Choose a value without calling `on_change`."""
        self.offer(self.control.options, value)


class RadioField(Field):
    """One of a few values, all of them in sight."""

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, Any]],
        hint: str = "",
        on_change: Callable[[Any], None] | None = None,
        value: Any = None,
    ) -> None:
        super().__init__(w.RadioButtons(options=list(options), value=value, description=label), hint, on_change)


class DateField(Field):
    """A day, with its month spelt out below, so that it can be read one way only."""

    def __init__(
        self,
        label: str,
        spell: Callable[[Any], str],
        hint: str = "",
        on_change: Callable[[Any], None] | None = None,
        value: Any = None,
    ) -> None:
        super().__init__(w.DatePicker(value=value, description=label), hint, on_change)
        self._spell = spell
        self._spelt = markup(f"<p>{escape(spell(value))}</p>", "kit-spelt")
        self.widget.children = (*self.widget.children, self._spelt)
        self.control.observe(self._on_day, "value")

    def _on_day(self, change: Any) -> None:
        self._spelt.value = f"<p>{escape(self._spell(change['new']))}</p>"


class NumberField(Field):
    """A whole number, or nothing, also with thousands set apart; other text stays and is refused in words."""

    def __init__(
        self,
        label: str,
        refusal: str,
        hint: str = "",
        on_change: Callable[[int | None], None] | None = None,
        value: int | None = None,
    ) -> None:
        super().__init__(w.Text(value=_written(value), description=label, continuous_update=False), hint, on_change)
        self._refusal = refusal
        self._held: tuple[str, int | None] = ("", value)

    @property
    def refused(self) -> bool:
        """Whether the field holds a text that is not a whole number."""
        text = self.control.value.strip()
        return bool(text) and _whole_number(text) is None

    def _on_value(self, change: Any) -> None:
        self.say(self._refusal if self.refused else "")
        if not self.refused:
            super()._on_value(change)

    def _read(self, value: str) -> int | None:
        return _whole_number(value.strip())

    def set(self, value: int | None, record: str = "") -> None:
        """Put a number in without calling `on_change`; None empties the field.

        A refused text stays while the same record holds the same number, so that what was typed is not lost.
        """
        same = (record, value) == self._held
        self._held = (record, value)
        if not (same and self.refused) and (self.refused or self.value != value):
            super().set(_written(value))

    def restore(self, value: int | None) -> None:
        """Put a number in, also in place of a refused text."""
        super().set(_written(value))


def _written(value: int | None) -> str:
    return "" if value is None else str(value)


_GROUPED = re.compile(r"\d{1,3}(?:([.,' \u00a0\u202f\u2019])\d{3}(?:\1\d{3})*)?|\d+", re.ASCII)


def _whole_number(text: str) -> int | None:
    """A number without signs, or with one sign between groups of three digits; None for any other text."""
    return int(re.sub(r"\D", "", text)) if _GROUPED.fullmatch(text) else None


class TickField(Field):
    """Yes or no."""

    def __init__(
        self, label: str, hint: str = "", on_change: Callable[[bool], None] | None = None, *, value: bool = False
    ) -> None:
        super().__init__(w.Checkbox(value=value, description=label, indent=False), hint, on_change)
