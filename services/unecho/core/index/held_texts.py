"""The fingerprints and marks of the articles that are held, many in one array.

A text begins with three numbers: how many numbers follow, how many of them are shingles, and how many facts there are
in its packed marks. Then come the shingles and the marks.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.signing.marks import Marks
from unecho.core.signing.shingles import Fingerprint

Text = npt.NDArray[np.uint32]
"""Texts one after the other. It goes with the last article that has one here."""
_HEAD: Final = 3
_SHIFT: Final = 16
_MOST_FACTS: Final = (1 << _SHIFT) - 1
_BLOCK: Final = 1 << 18
"""Numbers; an article takes some hundreds."""


def fingerprint_at(text: Text, start: int) -> Fingerprint:
    """The fingerprint of the text that begins there."""
    if start < 0:
        return text[: (-1 - start) >> _SHIFT]
    first = start + _HEAD
    return text[first : first + text.item(start + 1)]


def marks_at(text: Text, start: int) -> Marks:
    """Its marks."""
    if start < 0:
        return Marks(text[(-1 - start) >> _SHIFT :], (-1 - start) & _MOST_FACTS)
    first = start + _HEAD
    return Marks(text[first + text.item(start + 1) : first + text.item(start)], text.item(start + 2))


def bytes_at(text: Text, start: int) -> int:
    """How many bytes fingerprint and marks take."""
    return text.nbytes if start < 0 else text.itemsize * text.item(start)


def alone(text: Text, shingles: int, facts: int) -> tuple[Text, int]:
    """A fingerprint of so many shingles and its marks in an array of their own, without the three numbers."""
    return text, -1 - (shingles << _SHIFT | facts)


class HeldTexts:
    """Where the texts of the newest articles go. A full array is left to those who have texts in it."""

    def __init__(self) -> None:
        self._text: Text = np.empty(0, dtype=np.uint32)
        self._end = 0

    def hold(self, fingerprint: Fingerprint, marks: Marks) -> tuple[Text, int]:
        """Copies them; the array, and where in it their text begins."""
        shingles, packed = len(fingerprint), marks.packed
        length = shingles + len(packed)
        start, first = self._end, self._end + _HEAD
        if first + length > len(self._text):
            self._text = np.empty(max(_BLOCK, _HEAD + length), dtype=np.uint32)
            start, first = 0, _HEAD
        text = self._text
        text[start], text[start + 1], text[start + 2] = length, shingles, marks.fact_count
        text[first : first + shingles] = fingerprint
        self._end = first + length
        text[first + shingles : self._end] = packed
        return text, start
