"""The columns of `core.signing.marks` out of bytes."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined

_Bytes = npt.NDArray[np.uint8]
_Column = npt.NDArray[np.uint32]
_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_UNPACKED: Final = types.Tuple((types.uint32[::1], types.int64, types.int64))  # type: ignore[no-untyped-call]


@inlined
def _unpack(packed: _Bytes, start: int, count: int, width: int, column: _Column, place: int) -> int:
    """So many little-endian numbers of `width` bytes into a column from `place` on; their sum."""
    total = 0
    for i in range(count):
        value = np.uint32(0)
        for byte in range(width):
            value |= np.uint32(packed[start + i * width + byte]) << np.uint32(8 * byte)
        column[place + i] = value
        total += int(value)
    return total


@compiled(_UNPACKED(_READONLY, _READONLY))
def unpack_marks(facts: _Bytes, paragraphs: _Bytes) -> tuple[_Column, int, int]:
    """The columns of `core.signing.marks`, packed; how many shingles and facts the paragraphs say that there are.

    `facts`: of four bytes each, then their contexts of two. `paragraphs`: of four, then shingles of two, then facts of
    one.
    """
    f, p = len(facts) // 6, len(paragraphs) // 7
    packed = np.empty(2 * f + 3 * p, dtype=np.uint32)
    _unpack(facts, 0, f, 4, packed, 0)
    _unpack(facts, 4 * f, f, 2, packed, f)
    _unpack(paragraphs, 0, p, 4, packed, 2 * f)
    shingles = _unpack(paragraphs, 4 * p, p, 2, packed, 2 * f + p)
    told = _unpack(paragraphs, 6 * p, p, 1, packed, 2 * f + 2 * p)
    return packed, shingles, told
