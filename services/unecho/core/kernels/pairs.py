"""Hashes of word pairs."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled, inlined


@inlined
def _hash_pair(first: np.uint64, second: np.uint64) -> np.uint32:
    mixed = first * np.uint64(0x9E3779B97F4A7C15) + second
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.uint32((mixed ^ (mixed >> np.uint64(31))) >> np.uint64(32))


@compiled("uint32[::1](uint64[::1])")
def hash_skip_pairs(tokens: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint32]:
    """32 bits of each ordered pair of token hashes next to each other, then of each with one token between.

    SplitMix64's finaliser (Steele, Lea, Flood 2014). Returns: shape (2n - 3,); for n = 2 (1,), for less (0,).
    """
    count = len(tokens)
    near = max(count - 1, 0)
    pairs = np.empty(near + max(count - 2, 0), dtype=np.uint32)
    for i in range(near):
        pairs[i] = _hash_pair(tokens[i], tokens[i + 1])
    for i in range(len(pairs) - near):
        pairs[near + i] = _hash_pair(tokens[i], tokens[i + 2])
    return pairs
