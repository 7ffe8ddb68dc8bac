"""Turns bytes of unknown encoding into text, by the candidates that spreadsheet programs write."""

import re
import unicodedata

from kit.domain.problems import Place, Problem
from kit.storage.refusal import Refusal, guessed

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CANDIDATES = ("cp1252", "mac_roman", "cp1251", "cp1256")
_NAMES = {
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "cp1251": "Windows-1251",
    "cp1256": "Windows-1256",
}
_SIGNS_OF_TEXT = set("‘’“”„«»…–—•€£°ºª¿¡§\xa0")  # noqa: RUF001 - these very signs are meant
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f]")
_SAMPLE = 400_000
_FEW = 3
"""Control signs that any text may hold."""
_SCRIPTS = ("CYRILLIC", "ARABIC")


def decode(data: bytes) -> tuple[str, str]:
    """The text and, where its encoding had to be guessed, the usual name of that; refuses bytes that are no text."""
    encoding = _marked(data) or _wide(data) or _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("utf-16" if encoding.startswith("utf-16") else "latin-1", errors="replace")
    text = text.removeprefix("\ufeff")
    if len(_CONTROLS.findall(text[:_SAMPLE])) > max(_FEW, len(text[:_SAMPLE]) // 50):
        raise Refusal("file_no_text")
    return text, _NAMES.get(encoding, "")


def decoded(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file, and the guess at its encoding where one was needed."""
    text, encoding = decode(data)
    return text, (guessed("encoding_guessed", Place(file=file), encoding=encoding),) if encoding else ()


def opening(data: bytes, length: int) -> bytes:
    """The first bytes of a text without its mark, one byte a plain letter however wide they are stored."""
    encoding = _marked(data) or _wide(data)
    if encoding.startswith("utf-16"):
        return data[: 2 * length].decode(encoding, "ignore").removeprefix("\ufeff").encode()
    return data[:length].removeprefix(b"\xef\xbb\xbf")


def _marked(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def _wide(data: bytes) -> str:
    """UTF-16 without a mark shows itself by a zero in every second byte of western text."""
    sample = data[:4000]
    zeros_first, zeros_second = sample[::2].count(0), sample[1::2].count(0)
    if max(zeros_first, zeros_second) < len(sample) // 5:
        return ""
    return "utf-16-le" if zeros_second > zeros_first else "utf-16-be"


def _unmarked(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return max(_CANDIDATES, key=lambda encoding: _likelihood(data[:_SAMPLE], encoding))
    return "utf-8"


def _likelihood(data: bytes, encoding: str) -> float:
    """How well the signs beyond ASCII fit into their words when read in this encoding."""
    text = data.decode(encoding, errors="replace")
    score = 0.0
    for position, sign in enumerate(text):
        if sign > "\x7f":
            score += _fit(sign, text[position - 1 : position], text[position + 1 : position + 2])
    # Programs that end lines by a bare CR are those of the old Macintosh.
    bare_returns = b"\r" in data and b"\n" not in data
    return score + (0.5 if encoding == "mac_roman" and bare_returns else 0)


def _fit(sign: str, before: str, after: str) -> float:
    script = unicodedata.name(sign, "").partition(" ")[0]
    cased = not sign.isupper() or not before.islower()
    if script in _SCRIPTS:
        beside = [unicodedata.name(each, "").startswith(script) for each in (before, after) if each.isalpha()]
        return 1.2 if cased and beside and all(beside) else -1.0
    if sign.isalpha() and script == "LATIN":
        if sign in "ªº":
            return 0.5 if before.isdigit() else -1
        if before > "\x7f" and after > "\x7f":
            return -0.5  # three letters with marks in a row are those of another script
        return 1.0 if cased and (before.isalpha() or after.isalpha() or not (before + after).strip()) else -0.5
    return 0.7 if sign in _SIGNS_OF_TEXT else -2.0
