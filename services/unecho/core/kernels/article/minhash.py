"""MinHash: the least of each permutation's values."""

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled

_Words = npt.NDArray[np.uint32]


@compiled("void(uint32[::1], uint32[::1], uint32[::1], uint32[::1])")
def lower_to_least(hashes: _Words, multipliers: _Words, offsets: _Words, signature: _Words) -> None:
    """Lowers `signature`, shape (p,), to the least of `multipliers * f(hash) + offsets` modulo 2^32 over all hashes.

    f is the 32-bit finaliser of MurmurHash3 (A. Appleby).
    """
    for i in range(len(hashes)):
        mixed = hashes[i]
        mixed = np.uint32((mixed ^ (mixed >> np.uint32(16))) * np.uint32(0x85EBCA6B))
        mixed = np.uint32((mixed ^ (mixed >> np.uint32(13))) * np.uint32(0xC2B2AE35))
        mixed = np.uint32(mixed ^ (mixed >> np.uint32(16)))
        for j in range(len(signature)):
            value = np.uint32(multipliers[j] * mixed + offsets[j])
            signature[j] = min(signature[j], value)
