"""Which of an article's words carry no content, by the language that the words themselves show."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt
import stopwordsiso

from unecho.core.kernels.languages import add_stopwords, language_of
from unecho.core.words import Words

_Hashes = npt.NDArray[np.uint64]
_PROBE: Final = 64
"""Words that are looked at to tell the language."""
_ENOUGH: Final = 3
"""Stopwords of a language that must be among them; with fewer, the declared language counts."""


@cache
def _languages() -> dict[str, int]:
    return {language: place for place, language in enumerate(sorted(stopwordsiso.langs()))}


@cache
def stopword_table() -> tuple[_Hashes, npt.NDArray[np.bool_]]:
    """See `core.kernels.languages`."""
    hashes = {language: _hashes_of(stopwordsiso.stopwords(language)) for language in _languages()}
    # At most two thirds of the slots are taken.
    size = 1 << (sum(map(len, hashes.values())) * 3 // 2).bit_length()
    slots, is_of = np.zeros(size, dtype=np.uint64), np.zeros((size, len(hashes)), dtype=np.bool_)
    for language, place in _languages().items():
        add_stopwords(hashes[language], place, slots, is_of)
    return slots, is_of


def _hashes_of(stopwords: set[str]) -> _Hashes:
    """As the tokeniser spells them: lower case, no apostrophes. What is several words is never met."""
    spelt = (word.lower().replace("'", "").replace("’", "") for word in stopwords)
    return Words.joining(word for word in spelt if " " not in word).hashes


def find_language(words: _Hashes, declared: str | None) -> int:
    """The language that most of the first words belong to, as a column of `stopword_table`; -1 where none is known.

    The words come before the declaration: two outlets may declare one story differently, and its copies must lose the
    same words. Ties go to the language whose code comes first.
    """
    slots, is_of = stopword_table()
    language = language_of(words[:_PROBE], _ENOUGH, slots, is_of)
    return _languages().get(declared or "", -1) if language < 0 else language
