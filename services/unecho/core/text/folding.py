"""One form for each character that outlets, keyboards and systems write in several."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from anyascii import anyascii

_INVISIBLE: Final = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF9, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""Default-ignorable code points (Unicode, DerivedCoreProperties.txt) and interlinear annotation."""
_POINTS: Final = (
    (0x300, 0x36F), (0x483, 0x489), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x5C7, 0x5C7),
    (0x610, 0x61A), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E8), (0x6EA, 0x6ED),
    (0x711, 0x711), (0x730, 0x74A), (0x898, 0x89F), (0x8CA, 0x8FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF), (0x2DE0, 0x2DFF), (0xA66F, 0xA67D), (0xFE20, 0xFE2F),
)  # fmt: skip
"""Marks of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac, which may be left out; tatweel only widens a word."""
_SYMBOLS: Final = (
    dict.fromkeys("‘’‛′´`ʹʻʼʽʾʿˈˊˋ׳ꞌ", "'")
    | dict.fromkeys("“”„‟″«»״", '"')
    # A soft hyphen that a system printed, and what stands at a name without a blank.
    | dict.fromkeys("¬®™℠", "")
    | {"_": " "}
)
# Serbian and Macedonian write each of their letters in Latin as here, with marks that are dropped.
_CYRILLIC: Final = (
    dict(zip("жзхцчшђћјйїєґэыў", "zzhccsdcjiiegeiu", strict=True))
    | {"щ": "sc", "џ": "dz", "љ": "lj", "њ": "nj", "ъ": "", "ь": ""}
)  # fmt: skip
_ARABIC: Final = (
    dict.fromkeys("ٱ", "ا")
    | dict.fromkeys("ىیۍې", "ي")
    | dict.fromkeys("کڪ", "ك")
    | dict.fromkeys("ةہھەۃ", "ه")
    | {"ء": ""}
)
# What the chillu letters were before Unicode 5.1, and khanda ta before 4.1, without their joiner.
_INDIC: Final = dict(zip("ൺൻർൽൾൿৎ", ["ണ്", "ന്", "ര്", "ല്", "ള്", "ക്", "ত্"], strict=True))
_BASES: Final = _CYRILLIC | _ARABIC | _INDIC | {"ς": "σ"}
_FIRST_BRAHMIC: Final = 0x900
"""Below are the scripts whose marks may be left out."""
_ASCII: Final = bytes(range(128))
_MOST_OTHERS: Final = 40
"""Characters outside ASCII that are replaced one by one, each in a pass over the text."""


def fold(text: str) -> str:
    """The text in characters that are each one form of many.

    Latin and Cyrillic become ASCII without marks. Greek, Hebrew and Arabic lose their marks, points and tatweel, and
    letters that stand for one another become one. A Han character becomes the first of those that are read alike, which
    a traditional and a simplified form are. All digits become those of ASCII, quotes straight, dashes and U+2000 to
    U+205F blanks; what is invisible goes, inside words too: U+200B is taken for a hint where a line may end, even where
    a sender has nothing else between words. ASCII keeps its case; all else is in lower case.
    """
    if "_" in text or "`" in text:
        text = text.replace("_", " ").replace("`", "'")
    if text.isascii():
        return text
    others = set(others_of(text))
    if len(others) > _MOST_OTHERS:
        return text.translate(_FORMS)
    for character in others:
        form = _FORMS[ord(character)]
        if form != character:
            text = text.replace(character, form)
    return text


def others_of(text: str) -> str:
    """Its characters outside ASCII, in order; several times as fast as with a regular expression."""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


class _Forms(dict[int, str]):
    """Filled as characters are met. Unassigned code points are not kept, so it stays small."""

    def __missing__(self, code: int) -> str:
        form = _form_of(chr(code))
        if unicodedata.category(chr(code)) not in {"Cn", "Co", "Cs"}:
            self[code] = form
        return form


def _in(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _form_of(character: str) -> str:
    if character.isascii():
        return character
    special = _special_form_of(character)
    if special is not None:
        return special
    parts = unicodedata.normalize("NFKD", character)
    if ord(parts[0]) >= _FIRST_BRAHMIC:
        parts = unicodedata.normalize("NFKC", character)
    if len(parts) > 1 and parts[0] == " ":
        # A mark that stands alone, and so on nothing.
        return "".join(map(_base_of, parts[1:]))
    return "".join(map(_base_of, parts))


def _special_form_of(character: str) -> str | None:
    code = ord(character)
    if _in(code, _INVISIBLE) or _in(code, _POINTS):
        return ""
    if character in _SYMBOLS:
        return _SYMBOLS[character]
    if 0x2000 <= code < 0x2070 and character != "…":
        return "\n" if character in "\u2028\u2029" else " "
    return None


def _base_of(part: str) -> str:
    special = _special_form_of(part)
    if special is not None:
        return special
    lowered = part.lower()
    if lowered.isdecimal():
        return str(unicodedata.decimal(lowered))
    if lowered in _BASES:
        return _BASES[lowered]
    if _is_han(lowered):
        return _han_by_reading().get(anyascii(lowered), lowered)
    if unicodedata.name(lowered, "").startswith(("LATIN", "CYRILLIC")):
        return "".join(filter(str.isalnum, anyascii(lowered).lower()))
    return lowered


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


@cache
def _han_by_reading() -> dict[str, str]:
    """The first of those that are read alike; all of the first block, so that no text decides which."""
    characters = list(map(chr, range(0x4E00, 0xA000)))
    # In one call, which takes half as long as one for each.
    readings = anyascii("\n".join(characters)).split("\n")
    first = dict(zip(reversed(readings), reversed(characters), strict=True))
    first.pop("", None)
    return first


_FORMS: Final = _Forms()
