"""The numbers of a signed record out of the bytes of its headers, in one call."""

import sys
from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.distinct import are_distinct
from unecho.core.kernels.index.narrow import narrow_shingles, set_apart

_Column = npt.NDArray[np.uint32]
_Bytes = npt.NDArray[np.uint8]
_IS_LITTLE: Final = sys.byteorder == "little"
_BYTES: Final = types.Bytes(types.uint8, 1, "C")
_VIEW: Final = types.Array(types.uint8, 1, "C", readonly=True)
_COLUMN: Final = types.uint32[::1]
_READ: Final = types.Tuple((types.boolean, types.int64, types.int64))  # type: ignore[no-untyped-call]


@part(allocates=False)
def _unpack(packed: _Bytes, start: int, count: int, width: int, column: _Column, place: int) -> int:
    """So many little-endian numbers of `width` bytes from `start` on into a column from `place` on; their sum."""
    total = 0
    for i in range(count):
        value = np.uint32(0)
        for byte in range(width):
            value |= np.uint32(packed[start + i * width + byte]) << np.uint32(np.uint64(8) * byte)
        column[place + i] = value
        total += int(value)
    return total


@part()
def _narrow(fingerprint: bytes, shingles: _Column) -> bool:
    """Makes them narrow, see `core.index.narrow`. Whether no shingle of the fingerprint stands twice."""
    if narrow_shingles(shingles):
        return True
    whole = np.empty(len(shingles), dtype=np.uint32)
    _unpack(np.frombuffer(fingerprint, np.uint8), 0, len(whole), 4, whole, 0)
    set_apart(shingles)
    return bool(are_distinct(whole))


@compiled(_READ(*[_BYTES] * 4, _COLUMN, _COLUMN))
def read_signed(
    fingerprint: bytes, signature: bytes, facts: bytes, paragraphs: bytes, numbers: _Column, signed: _Column
) -> tuple[bool, int, int]:
    """Of `records.signed_record`: numbers of four bytes; of `records.marks_headers`: columns, one after the other.

    Facts: of four bytes each, then their contexts of two. Paragraphs: of four, then shingles of two, then facts of one.
    Into `numbers` the fingerprint, narrow as in `core.index.narrow`, and the columns of `signing.marks`, into `signed`
    the signature: what a kernel makes takes longer to hand over than to make outside.

    Returns: whether no value of the fingerprint stands twice; how many shingles and facts the paragraphs say there are.
    """
    n, f, p = len(fingerprint) // 4, len(facts) // 6, len(paragraphs) // 7
    if _IS_LITTLE:
        numbers[:n], signed[:] = np.frombuffer(fingerprint, np.uint32), np.frombuffer(signature, np.uint32)
    else:
        _unpack(np.frombuffer(fingerprint, np.uint8), 0, n, 4, numbers, 0)
        _unpack(np.frombuffer(signature, np.uint8), 0, len(signed), 4, signed, 0)
    packed, at = np.frombuffer(facts, np.uint8), n + 2 * f
    _unpack(packed, 0, f, 4, numbers, n)
    _unpack(packed, 4 * f, f, 2, numbers, n + f)
    packed = np.frombuffer(paragraphs, np.uint8)
    _unpack(packed, 0, p, 4, numbers, at)
    shingles = _unpack(packed, 4 * p, p, 2, numbers, at + p)
    told = _unpack(packed, 6 * p, p, 1, numbers, at + 2 * p)
    return _narrow(fingerprint, numbers[:n]), shingles, told
