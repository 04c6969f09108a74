"""The names and figures of an article: they tell two fillings of one template apart, two reports of one event not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.folding import fold, others_of
from unecho.core.kernels.facts import find_in
from unecho.core.shingles import Shingles
from unecho.core.stopwords import stopword_table
from unecho.core.words import Words

Hashes = npt.NDArray[np.uint32]
"""Shape (n,)."""

_MONTHS: Final = (
    "january february march april may june july august september october november december "
    "jan feb mar apr may jun jul aug sep oct nov dec"
)
_WEEKDAYS: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend"
)
_UNITS: Final = (
    "percent pct prozent procent",
    "thousand k tsd mille",
    "million millions m mn",
    "billion billions bn b",
    "trillion trillions tn trn",
)
"""Each line is one meaning."""
_SIGNS: Final = {
    "£": "\x02", "€": "\x03", "¥": "\x04", "₹": "\x05", "₽": "\x06", "₩": "\x07", "₺": "\x08",
    "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "−": "-", "–": "-", "—": " ", "…": ".", "。": ".", "？": "?", "！": "!", "।": ".", "؟": "?", "۔": ".",
}  # fmt: skip
"""Currencies as `core.kernels.facts` reads them, and the punctuation of all scripts as that of ASCII."""


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Names and figures, each once, in the order in which they first stand in the text.

    Attributes:
        values: 32 bits of each; of a figure with its sign, currency and unit. Shape (n,).
        contexts: 16 bits of the words around it that are no facts. Shape (n,).
        counts: how many stand first in each paragraph. Shape (p,).
        figures: 64 bits of all figures in their order.
    """

    values: Hashes
    contexts: Hashes
    counts: Hashes
    figures: int


def find_facts(text: str, dropped: np.uint64, shingles: Shingles, most: int) -> Facts:
    """At most `most` of the text, which has its case and lines still; of more those of the lowest hashes.

    `dropped`: see `core.stopwords.Spoken`. `shingles`: those of the text, for its paragraphs.

    A name is a word with a capital that is no stopword, and does not only begin sentences; a weekday or month is none:
    it tells one day from another, and not one story. A figure with a month is a date.
    """
    utf8 = np.frombuffer(_fold_with_case(text).encode("utf-8", "surrogatepass"), dtype=np.uint8)
    words = (_times(), _units(), *stopword_table())
    lines, paragraphs = shingles.paragraph_of_line, len(shingles.paragraphs)
    values, contexts, counts, figures = find_in(utf8, *words, dropped, most, lines, paragraphs)
    return Facts(values, contexts, counts, int(figures))


def _fold_with_case(text: str) -> str:
    """In one form of many, as `core.folding` has it, but for capitals: every one is told by one of ASCII."""
    text = text.replace(" per cent", "%")
    if text.isascii():
        return fold(text)
    for character in sorted(set(others_of(text))):
        if character in _SIGNS:
            text = text.replace(character, _SIGNS[character])
        elif character.isupper():
            text = text.replace(character, _capital(character))
    return fold(text)


@cache
def _capital(character: str) -> str:
    form = fold(character)
    return form[0].upper() + form[1:] if form[:1].isascii() and form[:1].isalpha() else f"A{form}"


@cache
def _times() -> npt.NDArray[np.uint64]:
    return Words.joining(f"{_MONTHS} {_WEEKDAYS}".split()).hashes


@cache
def _units() -> npt.NDArray[np.uint64]:
    return Words.joining(" ".join(_UNITS).split()).hashes
