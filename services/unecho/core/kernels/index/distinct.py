"""Whether no value stands twice."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part

_Column = npt.NDArray[np.uint32]
_COLUMN: Final = types.uint32[::1]


@part(allocates=False)
def _find_doubtful(values: _Column, sieve: _Column, doubtful: _Column) -> int:
    """Those whose bit of the sieve one before has, into `doubtful`; how many. One that stands twice is among them.

    `sieve`: a power of two of numbers, all 0.
    """
    shift, size = np.uint32(32 - 5), len(sieve)
    while size > 1:
        size, shift = size // 2, shift - np.uint32(1)
    found = 0
    for i in range(len(values)):
        bit = np.uint32(values[i] * np.uint32(0x9E3779B1)) >> shift
        mask = np.uint32(1) << (bit & np.uint32(31))
        word = sieve[bit >> np.uint32(5)]
        sieve[bit >> np.uint32(5)] = word | mask
        doubtful[found] = values[i]
        found += (word & mask) != np.uint32(0)
    return found


@part(allocates=False)
def _stand_once(values: _Column, doubtful: _Column, doubts: int) -> bool:
    for doubt in range(doubts):
        equal = 0
        for i in range(len(values)):
            equal += values[i] == doubtful[doubt]
        if equal > 1:
            return False
    return True


@compiled(types.boolean(_COLUMN))
def are_distinct(values: _Column) -> bool:
    """Whether no value stands twice."""
    count, size = len(values), 16
    while size < count:
        size *= 2
    doubtful = np.empty(count + 1, dtype=np.uint32)
    doubts = _find_doubtful(values, np.zeros(size, dtype=np.uint32), doubtful)
    return bool(_stand_once(values, doubtful, doubts))
