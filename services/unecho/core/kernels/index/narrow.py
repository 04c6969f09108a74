"""Shingles of fewer bits: see `core.index.narrow`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.index.distinct import are_distinct

_Shingles = npt.NDArray[np.uint32]
_COLUMN: Final = types.uint32[::1]
SHINGLE_BITS: Final = 24
"""What is kept of each."""
MASK: Final = (1 << SHINGLE_BITS) - 1
_FREE: Final = 0xFFFFFFFF


@compiled(types.void(_COLUMN))
def set_apart(narrow: _Shingles) -> None:
    """Each that an earlier one is equal to becomes the next number of SHINGLE_BITS that no earlier one is."""
    size = 16
    while size < 2 * len(narrow):
        size *= 2
    table = np.full(size, _FREE, dtype=np.uint32)
    for i in range(len(narrow)):
        value = narrow[i]
        slot = np.int64(value) & (size - 1)
        while table[slot] != np.uint32(_FREE):
            # What stands in the slot of another number is no reason to be another number.
            if table[slot] == value:
                value = (value + np.uint32(1)) & np.uint32(MASK)
                slot = np.int64(value) & (size - 1)
            else:
                slot = (slot + 1) & (size - 1)
        table[slot] = narrow[i] = value


@compiled(types.boolean(_COLUMN))
def narrow_shingles(shingles: _Shingles) -> bool:
    """Leaves SHINGLE_BITS of each, in place. Whether none stands twice now."""
    for i in range(len(shingles)):
        shingles[i] &= np.uint32(MASK)
    return bool(are_distinct(shingles))


@compiled(types.boolean(_COLUMN), allocates=False)
def are_narrow(shingles: _Shingles) -> bool:
    """Whether all have SHINGLE_BITS."""
    bits = np.uint32(0)
    for shingle in shingles:
        bits |= shingle
    return bool(bits <= np.uint32(MASK))
