"""The numbers of a signed record out of the bytes of its headers, in one call."""

import sys
from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part

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


@compiled(_READ(*[_BYTES] * 4, _COLUMN, _COLUMN))
def read_signed(
    fingerprint: bytes, signature: bytes, facts: bytes, paragraphs: bytes, numbers: _Column, signed: _Column
) -> tuple[bool, int, int]:
    """Of `records.signed_record`: numbers of four bytes; of `records.marks_headers`: columns, one after the other.

    Facts: of four bytes each, then their contexts of two. Paragraphs: of four, then shingles of two, then facts of one.
    Into `numbers` the fingerprint and the columns of `signing.marks`, into `signed` the signature: what a kernel makes
    takes longer to hand over than to make outside.

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
    return are_distinct(numbers[:n]), shingles, told
