"""The records of `core.index.records`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part

Words = npt.NDArray[np.uint32]
_Bytes = npt.NDArray[np.uint8]
_BYTES: Final = types.Bytes(types.uint8, 1, "C")
_COLUMN: Final = types.uint32[::1]
HEAD: Final = 20
"""Numbers before the shingles: how many shingles; facts, and paragraphs above 16 bits; bytes of the id; of the place
and of the outlet plus 1, or 0 where there is none; flags; two of a time; four of the digest; eight of the wording."""
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7


@part(allocates=False)
def _pack(column: Words, start: int, count: int, width: int, packed: _Bytes, at: int) -> int:
    """So many numbers as little-endian ones of `width` bytes; where they end."""
    for i in range(count):
        value = column[start + i]
        for byte in range(width):
            packed[at] = (value >> np.uint32(8 * byte)) & np.uint32(255)
            at += 1
    return at


@part(allocates=False)
def _unpack(packed: _Bytes, at: int, count: int, width: int, column: Words, start: int) -> int:
    for i in range(count):
        value = np.uint32(0)
        for byte in range(width):
            value |= np.uint32(packed[at]) << np.uint32(8 * byte)
            at += 1
        column[start + i] = value
    return at


@compiled(types.void(_COLUMN, types.int64, _COLUMN, _COLUMN, types.int64, _BYTES, _BYTES))
def write_record(
    words: Words, start: int, fingerprint: Words, marks: Words, facts: int, head: bytes, texts: bytes
) -> None:
    """Head, shingles, marks and texts, one after the other, from `start` on; for `marks` see `core.signing.marks`."""
    told, tail, packed = np.frombuffer(head, np.uint8), np.frombuffer(texts, np.uint8), words.view(np.uint8)
    for i in range(len(told)):
        packed[4 * start + i] = told[i]
    for i in range(len(fingerprint)):
        words[start + HEAD + i] = fingerprint[i]
    at = 4 * (start + HEAD + len(fingerprint))
    paragraphs = (len(marks) - 2 * facts) // 3
    at = _pack(marks, 0, facts, 4, packed, at)
    at = _pack(marks, facts, facts, 2, packed, at)
    at = _pack(marks, 2 * facts, paragraphs, 4, packed, at)
    at = _pack(marks, 2 * facts + paragraphs, paragraphs, 2, packed, at)
    at = _pack(marks, 2 * facts + 2 * paragraphs, paragraphs, 1, packed, at)
    for i in range(len(tail)):
        packed[at + i] = tail[i]


@compiled(types.void(_COLUMN, types.int64, types.int64, _COLUMN))
def read_marks(words: Words, first: int, facts: int, marks: Words) -> None:
    """The marks that `write_record` put from number `first` on into `marks`."""
    packed, paragraphs = words.view(np.uint8), (len(marks) - 2 * facts) // 3
    at = _unpack(packed, 4 * first, facts, 4, marks, 0)
    at = _unpack(packed, at, facts, 2, marks, facts)
    at = _unpack(packed, at, paragraphs, 4, marks, 2 * facts)
    at = _unpack(packed, at, paragraphs, 2, marks, 2 * facts + paragraphs)
    _unpack(packed, at, paragraphs, 1, marks, 2 * facts + 2 * paragraphs)


@inlined
def texts_at(words: Words, start: int) -> int:
    """The first byte of a record's texts."""
    facts, paragraphs = words[start + 1] & np.uint32(0xFFFF), words[start + 1] >> np.uint32(16)
    marks = _FACT_BYTES * int(facts) + _PARAGRAPH_BYTES * int(paragraphs)
    return 4 * (start + HEAD + int(words[start])) + marks


@inlined
def text_length(words: Words, start: int, text: int) -> int:
    """How many bytes the id (0), the place (1) or the outlet (2) of a record has."""
    length = int(words[start + 2 + text])
    return length if text == 0 or length == 0 else length - 1


@compiled(types.int64(_COLUMN, _COLUMN), allocates=False)
def find_records(words: Words, starts: Words) -> int:
    """Where the records start that fill the array one after the other, into `starts`; how many they are."""
    count, start = 0, 0
    while start < len(words):
        starts[count] = start
        count += 1
        end = texts_at(words, start)
        for text in range(3):
            end += text_length(words, start, text)
        start = (end + 3) // 4
    return count
