"""The numbers of signed records out of the bytes of their headers, of a batch in one call."""

import sys
from enum import IntEnum
from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.content import list_shingles_of, words_in
from unecho.core.kernels.compiled import part
from unecho.core.kernels.index.distinct import are_distinct

_Column = npt.NDArray[np.uint32]
_Bytes = npt.NDArray[np.uint8]
_IS_LITTLE: Final = sys.byteorder == "little"


class Fault(IntEnum):
    """What is wrong with the numbers of a record."""

    NONE = 0
    LENGTH = 1
    """A header is of no length that it may have."""
    SHINGLE_TWICE = 2
    NOT_THE_SUM = 3
    """Its paragraphs do not add up to its shingles and facts."""


MARKS: Final = 4
"""Pieces of bytes that the numbers of a record are in: content, signature, facts, paragraphs."""
_MOST_CONTENT: Final = 0xFFFF
"""Bytes: a record of an index has room for no more."""
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
def _read_numbers(
    packed: _Bytes,
    start: int,
    lengths: npt.NDArray[np.int64],
    room: _Column,
    numbers: _Column,
    signed: _Column,
    told: npt.NDArray[np.int64],
) -> int:
    """Into `told` as `read_one` says; the fault."""
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


@part()
def read_one(
    packed: _Bytes, start: int, lengths: npt.NDArray[np.int64], most_facts: int, most_paragraph_bytes: int,
    room: _Column, numbers: _Column, signed: _Column, told: npt.NDArray[np.int64],
) -> None:  # fmt: skip
    """The bytes of four headers of a record, from `start` on, and the length of each in bytes.

    Content: see `kernels.article.content`. Signature: of four bytes each. Facts: of four bytes each, then their
    contexts of two. Paragraphs: of four, then shingles of two, then facts of one.

    Into `numbers`, from the first number that is told on, go the fingerprint and the columns of `signing.marks`; into
    `signed` the signature; into the next of `told` where the fingerprint ends and the columns begin, where they end,
    how many facts there are, and the `Fault`. `room`: for the longest content, see `list_shingles_of`.
    """
    told[1], told[2], told[3], told[4] = told[0], told[0], told[0], _LENGTH
    is_whole = words_in(lengths[0]) >= 0 and lengths[0] <= _MOST_CONTENT and lengths[1] == 4 * len(signed)
    if not is_whole or lengths[3] > most_paragraph_bytes:
        return
    if lengths[2] % 6 == 0 and lengths[2] <= 6 * most_facts and lengths[3] % 7 == 0:
        told[4] = _read_numbers(packed, start, lengths, room, numbers, signed, told)
