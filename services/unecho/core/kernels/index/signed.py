"""The numbers of signed records out of the bytes of their headers, of a batch in one call."""

import sys
from enum import IntEnum
from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.content import list_shingles_of, words_in
from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.distinct import are_distinct

_Column = npt.NDArray[np.uint32]
_Bytes = npt.NDArray[np.uint8]
_IS_LITTLE: Final = sys.byteorder == "little"
_BYTES: Final = types.Bytes(types.uint8, 1, "C")
_COLUMN: Final = types.uint32[::1]
_READ: Final = (types.int64[::1], types.int64, *[types.uint32[::1]] * 2, types.uint32[:, ::1], types.int64[:, ::1])


class Fault(IntEnum):
    """What is wrong with the numbers of a record."""

    NONE = 0
    LENGTH = 1
    """A header is of no length that it may have."""
    SHINGLE_TWICE = 2
    NOT_THE_SUM = 3
    """Its paragraphs do not add up to its shingles and facts."""


_MOST_CONTENT: Final = 0xFFFF
"""Bytes: a record of an index has room for no more."""
FOUND: Final = 5
"""Numbers that `read_signed` tells of each record."""
_LENGTH: Final = int(Fault.LENGTH)
_TWICE: Final = int(Fault.SHINGLE_TWICE)
_NOT_THE_SUM: Final = int(Fault.NOT_THE_SUM)


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
def _copy(packed: _Bytes, start: int, count: int, column: _Column, place: int) -> None:
    """So many little-endian numbers of four bytes, as they are where the processor has them so, too."""
    if _IS_LITTLE:
        column.view(np.uint8)[4 * place : 4 * (place + count)] = packed[start : start + 4 * count]
    else:
        _unpack(packed, start, count, 4, column, place)


@part()
def _read_columns(
    packed: _Bytes, facts_at: int, facts: int, paragraphs: int, numbers: _Column, place: int
) -> tuple[int, int]:
    """Facts and paragraphs of one record; how many shingles and facts its paragraphs say there are."""
    _copy(packed, facts_at, facts, numbers, place)
    _unpack(packed, facts_at + 4 * facts, facts, 2, numbers, place + facts)
    start, place = facts_at + 6 * facts, place + 2 * facts
    _copy(packed, start, paragraphs, numbers, place)
    shingles_told = _unpack(packed, start + 4 * paragraphs, paragraphs, 2, numbers, place + paragraphs)
    return shingles_told, _unpack(packed, start + 6 * paragraphs, paragraphs, 1, numbers, place + 2 * paragraphs)


@part()
def _read_one(
    packed: _Bytes, start: int, lengths: npt.NDArray[np.int64], room: _Column, numbers: _Column, signed: _Column,
    told: _Column,
) -> int:  # fmt: skip
    """Into `told` as `read_signed` says; the fault."""
    facts, paragraphs = lengths[2] // 6, lengths[3] // 7
    place = told[0]
    shingles = list_shingles_of(packed, start, words_in(lengths[0]), room, numbers[place:])
    told[1], told[2], told[3] = place + shingles, place + shingles + 2 * facts + 3 * paragraphs, facts
    _copy(packed, start + lengths[0], len(signed), signed, 0)
    facts_at = start + lengths[0] + lengths[1]
    shingles_told, facts_told = _read_columns(packed, facts_at, facts, paragraphs, numbers, told[1])
    if not are_distinct(numbers[place : place + shingles]):
        return _TWICE
    return 0 if shingles_told == shingles and facts_told == facts else _NOT_THE_SUM


@compiled(types.void(_BYTES, *_READ))
def read_signed(
    headers: bytes,
    lengths: npt.NDArray[np.int64],
    most_facts: int,
    room: _Column,
    numbers: _Column,
    signatures: npt.NDArray[np.uint32],
    found: npt.NDArray[np.int64],
) -> None:
    """The bytes of four headers of each of n records, all one after the other, and the length of each in bytes.

    Content: see `kernels.article.content`. Signature: of four bytes each. Facts: of four bytes each, then their
    contexts of two. Paragraphs: of four, then shingles of two, then facts of one.

    Into `numbers` go the fingerprint and the columns of `signing.marks` of each, one after the other; into `signatures`
    the signatures; into `found` of each where its fingerprint begins, where that ends and its columns begin, where they
    end, how many facts it has, and its `Fault`. `room`: for the longest content, see `list_shingles_of`. What a kernel
    makes takes longer to hand over than to make outside.
    """
    packed, start, place = np.frombuffer(headers, np.uint8), 0, 0
    for i in range(len(found)):
        of_one = lengths[4 * i : 4 * i + 4]
        found[i, :4], found[i, 4] = place, _LENGTH
        is_whole = words_in(of_one[0]) >= 0 and of_one[0] <= _MOST_CONTENT and of_one[1] == 4 * signatures.shape[1]
        if is_whole and of_one[2] % 6 == 0 and of_one[2] <= 6 * most_facts and of_one[3] % 7 == 0:
            found[i, 4] = _read_one(packed, start, of_one, room, numbers, signatures[i], found[i])
        start, place = start + of_one.sum(), found[i, 2]
