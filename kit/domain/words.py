"""Counting words and paragraphs of a text."""

import re

_WORD = re.compile(r"\S+")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")


def count_words(text: str) -> int:
    """Number of words: runs of signs between white space that hold at least one letter or digit."""
    return sum(1 for run in _WORD.findall(text) if any(sign.isalnum() for sign in run))


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, divided by empty lines, without the empty ones."""
    return tuple(part.strip() for part in _PARAGRAPH_END.split(text.replace("\r\n", "\n")) if part.strip())
