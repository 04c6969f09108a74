"""Stopwords of all languages, as one hash table.

`slots`: hashes of stopwords, or 0 where there is none; the length is a power of two. `is_of`: shape (slots, languages),
whether the stopword of a slot is one of a language. Words are told apart by their hashes alone.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled, inlined

_Hashes = npt.NDArray[np.uint64]
_Matrix = npt.NDArray[np.bool_]
_NO_LANGUAGE: Final = -1


@inlined
def slot_of(word: np.uint64, slots: _Hashes) -> int:
    """Where the word is, or a free slot."""
    slot = np.int64(word & np.uint64(len(slots) - 1))
    while slots[slot] != np.uint64(0) and slots[slot] != word:
        slot = (slot + 1) & (len(slots) - 1)
    return slot  # type: ignore[return-value]


@compiled("void(uint64[::1], int64, uint64[::1], boolean[:, ::1])")
def add_stopwords(words: _Hashes, language: int, slots: _Hashes, is_of: _Matrix) -> None:
    """Some slots must stay free."""
    for i in range(len(words)):
        slot = slot_of(words[i], slots)
        slots[slot] = words[i]
        is_of[slot, language] = True


@compiled("int64(uint64[::1], int64, uint64[::1], boolean[:, ::1])")
def language_of(words: _Hashes, enough: int, slots: _Hashes, is_of: _Matrix) -> int:
    """The first language that has most of the words, or -1 where none has enough."""
    counts = np.zeros(is_of.shape[1], dtype=np.int64)
    for i in range(len(words)):
        slot = slot_of(words[i], slots)
        if slots[slot] != np.uint64(0):
            for language in range(len(counts)):
                counts[language] += is_of[slot, language]
    best = np.int64(counts.argmax())
    return best if counts[best] >= enough else _NO_LANGUAGE  # type: ignore[return-value]
