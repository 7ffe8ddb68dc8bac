"""A row of a list from which one is chosen, such as the sections of the report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A number and a title, a note below them with its sign, and a short text at the end.

    `tone` colours the note (`good`, `attn`, `bad` or empty); `alarm` follows it in red, and `end_tone` is for the end.
    """

    id: str
    title: str
    number: str = ""
    note: str = ""
    sign: str = ""
    tone: str = ""
    alarm: str = ""
    end: str = ""
    end_tone: str = ""
