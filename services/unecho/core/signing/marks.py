"""What an article is told by beside its shingles: facts and paragraphs."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_Column = npt.NDArray[np.uint32]


class Marks(NamedTuple):
    """The marks of one article, of f facts and p paragraphs.

    One array, because there is one for each article of the horizon, and an array takes as much again as what is in it.

    Attributes:
        packed: the columns below, one after the other. uint32, shape (2f + 3p,).
        fact_count: f.
    """

    packed: _Column
    fact_count: int

    @classmethod
    def of(
        cls,
        facts: _Column,
        contexts: _Column,
        paragraphs: _Column,
        shingle_counts: _Column,
        fact_counts: _Column,
    ) -> Marks:
        """Of these columns."""
        return cls(np.concatenate((facts, contexts, paragraphs, shingle_counts, fact_counts)), len(facts))

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are: p."""
        return (len(self.packed) - 2 * self.fact_count) // 3

    @property
    def facts(self) -> _Column:
        """See `core.signing.facts.Facts`. Shape (f,)."""
        return self.packed[: self.fact_count]

    @property
    def contexts(self) -> _Column:
        """See `core.signing.facts.Facts`. Shape (f,)."""
        return self.packed[self.fact_count : 2 * self.fact_count]

    @property
    def paragraphs(self) -> _Column:
        """32 bits of the words of each; 0 for what is too short to be told by. Shape (p,)."""
        start = 2 * self.fact_count
        return self.packed[start : start + (len(self.packed) - start) // 3]

    @property
    def shingle_counts(self) -> _Column:
        """How many shingles stand first in each. Shape (p,)."""
        return self._column(1)

    @property
    def fact_counts(self) -> _Column:
        """How many facts stand first in each. Shape (p,)."""
        return self._column(2)

    def _column(self, number: int) -> _Column:
        count = self.paragraph_count
        start = 2 * self.fact_count + number * count
        return self.packed[start : start + count]
