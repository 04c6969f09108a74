"""An article's fingerprint: the set of its shingles, as hashes."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.pairs import hash_skip_pairs
from unecho.core.profile import Profile
from unecho.core.stopwords import content_words

Fingerprint = npt.NDArray[np.uint32]
"""Shape (n,), sorted, no value twice."""


def fingerprint(words: npt.NDArray[np.uint64], declared_language: str | None, profile: Profile) -> Fingerprint:
    """Word pairs without stopwords, next to each other and with one word between (skip-bigrams, gap of one).

    `words`: their hashes, shape (n,). Returns: uint32, sorted, unique; at most `2 * profile.max_tokens` values. Empty
    for fewer than two content words.
    """
    return _distinct(hash_skip_pairs(content_words(words, declared_language, profile.max_tokens)))


def _distinct(values: Fingerprint) -> Fingerprint:
    """What numpy.unique gives, several times as fast on this few values."""
    ordered = np.sort(values)
    is_first = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    return ordered[is_first]
