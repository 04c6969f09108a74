"""Which of a few pieces of words stand in a text."""

from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled

CUE_BYTES: Final = 6
TABLE_BITS: Final = 10
SIEVE_BITS: Final = 12
_SPREAD: Final = 0x9E3779B97F4A7C15
_BYTES: Final = types.Array(types.uint8, 1, "C", readonly=True)


def cue_table(cues: dict[str, int]) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """The table that `find_cues` reads: of cues of six bytes each, and the bits each stands for. Shapes (1024,)."""
    keys, bits = (np.zeros(1 << TABLE_BITS, dtype=np.uint64) for _ in range(2))
    for cue, bit in cues.items():
        key = int.from_bytes(cue.encode(), "big")
        at = (key * _SPREAD & (1 << 64) - 1) >> (64 - TABLE_BITS)
        while keys[at] and keys[at] != key:
            at = (at + 1) & (1 << TABLE_BITS) - 1
        keys[at] = key
        bits[at] |= np.uint64(bit)
    return keys, bits


def cue_sieve(cues: Iterable[str]) -> npt.NDArray[np.uint64]:
    """A bit for each beginning of SIEVE_BITS of their hashes, shape (64,)."""
    sieve = np.zeros((1 << SIEVE_BITS) // 64, dtype=np.uint64)
    for cue in cues:
        bit = (int.from_bytes(cue.encode(), "big") * _SPREAD & (1 << 64) - 1) >> (64 - SIEVE_BITS)
        sieve[bit >> 6] |= np.uint64(1 << (bit & 63))
    return sieve


@compiled(types.uint64(_BYTES, types.uint64[::1], types.uint64[::1]))
def find_cues(utf8: npt.NDArray[np.uint8], keys: npt.NDArray[np.uint64], bits: npt.NDArray[np.uint64]) -> np.uint64:
    """The bits of all cues in the text, put together. `keys`, `bits`: see `cue_table`."""
    found, last = np.uint64(0), np.uint64(0)
    for byte in utf8:
        last = ((last << np.uint64(8)) | np.uint64(byte)) & np.uint64(0xFFFFFFFFFFFF)
        at = (last * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(54)
        while keys[at] != np.uint64(0):
            if keys[at] == last:
                found |= bits[at]
                break
            at = (at + np.uint64(1)) & np.uint64(1023)
    return found
