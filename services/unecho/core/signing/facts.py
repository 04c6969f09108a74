"""The names and figures of an article: they tell two fillings of one template apart, two reports of one event not."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.facts import find_in
from unecho.core.text.folding import fold, others_of
from unecho.core.text.stopwords import stopword_table
from unecho.core.text.words import Words

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
"""Currencies as `kernels.article.tokens` reads them, and the punctuation of all scripts as that of ASCII."""


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


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text that has its case and lines still.

    Attributes:
        text: in one form of many.
        is_plain: whether it is in ASCII, and in small letters the same as `core.text.folding` makes of it.
    """

    text: str
    is_plain: bool


def find_facts(
    folded: str, dropped: np.uint64, paragraph_of_line: npt.NDArray[np.int64], paragraphs: int, most: int
) -> Facts:
    """At most `most` of a text that `fold_with_case` has folded; of more those of the lowest hashes.

    `dropped`: see `core.text.stopwords.Spoken`. `paragraph_of_line`: see `core.signing.shingles.shingle`.

    A name is a word with a capital that is no stopword, and does not only begin sentences; a weekday or month is none:
    it tells one day from another, and not one story. A figure with a month is a date.
    """
    utf8 = np.frombuffer(folded.encode("utf-8", "surrogatepass"), dtype=np.uint8)
    words = (*months_and_units(), *stopword_table())
    values, contexts, counts, figures = find_in(utf8, *words, dropped, most, paragraph_of_line, paragraphs)
    return Facts(values, contexts, counts, int(figures))


def fold_with_case(text: str) -> FoldedText:
    """As `core.text.folding` has it, but for capitals: every one is told by one of ASCII."""
    if text.isascii():
        return FoldedText(fold(text), is_plain=True)
    is_plain = True
    for character in sorted(set(others_of(text))):
        form, is_form_plain = form_with_case(character)
        if form != character:
            text = text.replace(character, form)
        is_plain = is_plain and is_form_plain
    folded = fold(text)
    return FoldedText(folded, is_plain and folded.isascii())


@cache
def form_with_case(character: str) -> tuple[str, bool]:
    """What a character outside ASCII becomes, and whether that is, in small letters, what `core.text.folding` has."""
    form = _form_with_case(character)
    return form, form.lower() == fold(character) or character in _SIGNS or form == " "


def _form_with_case(character: str) -> str:
    if character in _SIGNS:
        return _SIGNS[character]
    form = fold(character)
    if not character.isupper():
        # What is no letter would be taken for one; but U+FFFD stands for one that is lost.
        is_letter = unicodedata.category(character)[0] not in "SPZ" or character == "\ufffd"
        return form if is_letter or form.isascii() else " "
    return form[0].upper() + form[1:] if form[:1].isascii() and form[:1].isalpha() else f"A{form}"


@cache
def months_and_units() -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Hashes of the words that make a figure after or before them more than a number: see `kernels.article.tokens`."""
    return Words.joining(f"{_MONTHS} {_WEEKDAYS}".split()).hashes, Words.joining(" ".join(_UNITS).split()).hashes
