"""An article's words, as what is made of them needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.texts import hash_words
from unecho.core.text.normalise import space_words


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of a text in order.

    Attributes:
        joined: UTF-8 with one space between.
        hashes: 64 bits of each word, uint64, shape (n,).
        line_starts: of each line of the text, the index of the first word in or after it: int64, shape (lines,). A line
            without words has the start of the next; after the last word it is n.

    """

    joined: bytes
    hashes: npt.NDArray[np.uint64]
    line_starts: npt.NDArray[np.int64]

    @classmethod
    def of(cls, normalised: str) -> Words:
        """See `core.text.normalise` for what a word is, `kernels.article.texts` for its hash."""
        return cls._of_spaced(space_words(normalised))

    @classmethod
    def joining(cls, words: Iterable[str]) -> Words:
        """Of words without spaces."""
        return cls._of_spaced(" ".join(words).encode())

    @classmethod
    def _of_spaced(cls, words: bytes) -> Words:
        joined, hashes, line_starts = hash_words(np.frombuffer(words, dtype=np.uint8))
        return cls(joined.tobytes(), hashes, line_starts)
