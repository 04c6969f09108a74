"""An article's fingerprint: its shingles, as hashes, by paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.shingles import make_shingles
from unecho.core.profile import Profile
from unecho.core.text.stopwords import Spoken
from unecho.core.text.words import Words

Fingerprint = npt.NDArray[np.uint32]
"""Shape (n,), no value twice; in the order in which they first stand in the text."""

LEAST_WORDS: Final = 8
"""Of a paragraph: fewer are said by chance."""
MOST_PARAGRAPHS: Final = 64


@dataclass(frozen=True, slots=True, eq=False)
class Shingles:
    """The shingles of a text, and its paragraphs.

    Attributes:
        values: see `Fingerprint`; at most `2 * profile.max_tokens`.
        paragraphs: 32 bits of the words of each, or 0. uint32, shape (p,).
        counts: how many of `values` stand first in each. Shape (p,).
        content: the words that they are made of: see `kernels.article.content`. uint8.
    """

    values: Fingerprint
    paragraphs: npt.NDArray[np.uint32]
    counts: npt.NDArray[np.uint32]
    content: npt.NDArray[np.uint8]


def shingle(
    words: Words, is_prose: npt.NDArray[np.bool_], spoken: Spoken, profile: Profile
) -> tuple[Shingles, npt.NDArray[np.int64]]:
    """Word pairs without stopwords, next to each other and with one word between (skip-bigrams, gap of one).

    `is_prose`: of each line. Returns them, without values for fewer than two content words, and the paragraph of each
    line, shape (lines,).
    """
    values, paragraphs, counts, content, paragraph_of_line = make_shingles(
        words.hashes,
        spoken.of_words,
        spoken.dropped,
        words.line_starts,
        is_prose,
        profile.max_tokens,
        LEAST_WORDS,
        MOST_PARAGRAPHS,
    )
    return Shingles(values, paragraphs, counts, content), paragraph_of_line
