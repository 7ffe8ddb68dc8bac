"""Elements of a Word document, made in one line each."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TWIPS_A_MILLIMETRE = 1440 / 25.4
EMU_A_MILLIMETRE = 36000


def element(tag: str, *children: Any, **attributes: object) -> Any:
    """A WordprocessingML element; attributes get its prefix, as in `element("w:jc", val="center")`."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def twips(millimetres: float) -> int:
    """A length as Word's tables measure it, in twentieths of a point."""
    return round(millimetres * TWIPS_A_MILLIMETRE)


def emu(millimetres: float) -> int:
    """A length as drawings measure it, in English Metric Units."""
    return round(millimetres * EMU_A_MILLIMETRE)
