"""The columns of `core.marks` out of bytes."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined

_Bytes = npt.NDArray[np.uint8]
_Column = npt.NDArray[np.uint32]
_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_COLUMNS: Final = types.UniTuple(types.uint32[::1], 5)  # type: ignore[no-untyped-call]


@inlined
def _column(packed: _Bytes, start: int, count: int, width: int) -> _Column:
    """So many little-endian numbers of `width` bytes."""
    column = np.zeros(count, dtype=np.uint32)
    for i in range(count):
        for byte in range(width):
            column[i] |= np.uint32(packed[start + i * width + byte]) << np.uint32(8 * byte)
    return column


@compiled(_COLUMNS(_READONLY, _READONLY))
def unpack_marks(facts: _Bytes, paragraphs: _Bytes) -> tuple[_Column, _Column, _Column, _Column, _Column]:
    """Facts of four bytes, then their contexts of two; paragraphs of four, then shingles of two, then facts of one."""
    f, p = len(facts) // 6, len(paragraphs) // 7
    return (
        _column(facts, 0, f, 4),
        _column(facts, 4 * f, f, 2),
        _column(paragraphs, 0, p, 4),
        _column(paragraphs, 4 * p, p, 2),
        _column(paragraphs, 6 * p, p, 1),
    )


@compiled("boolean(uint32[::1], int64)")
def add_up(counts: _Column, total: int) -> bool:
    """Whether the counts come to that."""
    found = np.int64(0)
    for count in counts:
        found += np.int64(count)
    return bool(found == total)
