"""What an article is told by beside its shingles: facts and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_Column = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The marks of one article. All uint32; f facts, p paragraphs.

    Attributes:
        facts, contexts: see `core.facts.Facts`. Shape (f,).
        paragraphs: 32 bits of the words of each; 0 for what is too short to be told by. Shape (p,).
        shingle_counts, fact_counts: how many shingles, and facts, stand first in each. Shape (p,).
    """

    facts: _Column
    contexts: _Column
    paragraphs: _Column
    shingle_counts: _Column
    fact_counts: _Column

    def packed(self) -> _Column:
        """All of them in one array; `unpacked` takes it apart."""
        columns = (self.facts, self.contexts, self.paragraphs, self.shingle_counts, self.fact_counts)
        return np.concatenate(columns)

    @classmethod
    def unpacked(cls, packed: _Column, facts: int) -> Marks:
        """The marks with that many facts."""
        paragraphs = (len(packed) - 2 * facts) // 3
        ends = (facts, 2 * facts, 2 * facts + paragraphs, 2 * facts + 2 * paragraphs)
        return cls(
            packed[: ends[0]],
            packed[ends[0] : ends[1]],
            packed[ends[1] : ends[2]],
            packed[ends[2] : ends[3]],
            packed[ends[3] :],
        )

    @property
    def nbytes(self) -> int:
        """Of all columns."""
        return 8 * len(self.facts) + 12 * len(self.paragraphs)


def no_marks() -> Marks:
    """Those of a text without words."""
    nothing = np.empty(0, dtype=np.uint32)
    return Marks(nothing, nothing, nothing, nothing, nothing)
