"""Hashes of texts."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled

_BYTES: Final = types.Array(types.uint8, 1, "C", readonly=True)


@compiled(types.uint64[::1](_BYTES, types.int64[::1], types.uint64))
def hash_texts(utf8: npt.NDArray[np.uint8], ends: npt.NDArray[np.int64], seed: np.uint64) -> npt.NDArray[np.uint64]:
    """64 bits of each text: SplitMix64's finaliser (Steele, Lea, Flood 2014) over its bytes, eight at a time.

    `utf8`: the texts, one after the other. `ends`: where each ends, shape (n,). Returns: shape (n,).
    """
    hashes = np.empty(len(ends), dtype=np.uint64)
    start = 0
    for text in range(len(ends)):
        value = seed ^ np.uint64(ends[text] - start)
        for word in range(start, ends[text], 8):
            eight = np.uint64(0)
            for at in range(word, min(word + 8, ends[text])):
                eight |= np.uint64(utf8[at]) << np.uint64(8 * (at - word))
            value = (value ^ eight) + np.uint64(0x9E3779B97F4A7C15)
            value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            value ^= value >> np.uint64(31)
        hashes[text] = value
        start = ends[text]
    return hashes
