"""Hashes of word pairs, in NumPy."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.signing.shingles import Fingerprint

_GOLDEN: Final = 0x9E3779B97F4A7C15
_MIX_1: Final = 0xBF58476D1CE4E5B9
_MIX_2: Final = 0x94D049BB133111EB


def _hash_pairs(first: npt.NDArray[np.uint64], second: npt.NDArray[np.uint64]) -> Fingerprint:
    """32 bits of each ordered pair, by the same finaliser."""
    mixed = first * np.uint64(_GOLDEN) + second
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(_MIX_1)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(_MIX_2)
    return ((mixed ^ (mixed >> np.uint64(31))) >> np.uint64(32)).astype(np.uint32)


def hash_skip_pairs(tokens: npt.NDArray[np.uint64]) -> Fingerprint:
    """See `kernels.article.shingles`; the pairs next to each other come first, and what is said twice stands twice."""
    return np.concatenate([_hash_pairs(tokens[:-1], tokens[1:]), _hash_pairs(tokens[:-2], tokens[2:])])
