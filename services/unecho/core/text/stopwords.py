"""Which of an article's words carry no content, by the languages that the words themselves show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt
import stopwordsiso

from unecho.core.kernels.article.languages import MOST_LANGUAGES, SIEVE_BITS, add_stopwords, speak
from unecho.core.text.folding import fold
from unecho.core.text.normalise import space_words, spell
from unecho.core.text.words import Words

_Hashes = npt.NDArray[np.uint64]
PROBE: Final = 2000  # at most MOST_COUNTED
"""Words that are looked at to tell the languages."""


@cache
def _languages() -> dict[str, int]:
    # Those beyond would not fit the kernel's bits; there are 58.
    return {language: place for place, language in enumerate(sorted(stopwordsiso.langs())[:MOST_LANGUAGES])}


def place_of_language(code: str | None) -> int:
    """Its bit, or -1 for one that is not known."""
    return _languages().get(code or "", -1)


@cache
def stopword_table() -> tuple[_Hashes, _Hashes]:
    """`sieve` and `rows` of `kernels.article.languages`."""
    hashes = {language: _hashes_of(stopwordsiso.stopwords(language)) for language in _languages()}
    # At most two thirds of the rows are taken.
    size = 1 << (sum(map(len, hashes.values())) * 3 // 2).bit_length()
    sieve, rows = np.zeros(SIEVE_BITS // 64, dtype=np.uint64), np.zeros(2 * size, dtype=np.uint64)
    for language, place in _languages().items():
        add_stopwords(hashes[language], place, sieve, rows)
    return sieve, rows


def _hashes_of(stopwords: set[str]) -> _Hashes:
    """As the words of a text are spelt. What is several words is never met."""
    lines = space_words(spell(fold("\n".join(sorted(stopwords))))).decode().split("\n")
    spelt = (line.strip() for line in lines)
    return Words.joining(word for word in spelt if word and " " not in word).hashes


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """Languages as bits of `kernels.article.languages`.

    Attributes:
        of_words: those that each word is a stopword of. uint64, shape (n,).
        dropped: those whose stopwords carry no content here.
    """

    of_words: _Hashes
    dropped: np.uint64


def find_languages(words: _Hashes, declared: str | None) -> Spoken:
    """The language that most of the words belong to, and a second.

    The words come before the declaration: two outlets may declare one story differently, and its copies must lose the
    same words. A second language is that of a menu or a cookie text, or of the story that stands below one: it takes
    a share of the words that one language alone does not show. Ties go to the language whose code comes first.
    """
    return Spoken(*speak(words, *stopword_table(), PROBE, place_of_language(declared)))
