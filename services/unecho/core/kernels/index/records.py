"""The records of `core.index.records`."""

from typing import Any, Final

import numpy as np
import numpy.typing as npt
from numba import carray, types  # type: ignore[attr-defined]
from numba.extending import intrinsic

from unecho.core.kernels.article.content import list_shingles_of, words_in
from unecho.core.kernels.compiled import compiled, inlined, part

Words = npt.NDArray[np.uint32]
_Bytes = npt.NDArray[np.uint8]
_BYTES: Final = types.Bytes(types.uint8, 1, "C")
_COLUMN: Final = types.uint32[::1]
HEAD: Final = 20
"""Numbers before the content: how many shingles, and above 16 bits the bytes of the content; facts, and above 16 bits
paragraphs; bytes of the id; of the place and of the outlet plus 1, or 0 where there is none; flags; two of a time; four
of the digest; eight of the wording."""
ABOVE: Final = 16
"""Bits of a number of which the upper half tells something else."""
LOWER: Final = (1 << ABOVE) - 1
FLAGS, TIME, DIGEST = 5, 6, 8
"""Where these are."""
DAY_SHIFT: Final = 2
"""Bits of the flags below the day."""
_FACT_BYTES: Final = 6
_PARAGRAPH_BYTES: Final = 7


@intrinsic
def _pointer(_: Any, address: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

    return types.CPointer(types.uint32)(address), generate  # type: ignore[no-untyped-call]


@inlined
def numbers_at(address: int, count: int) -> Words:
    """So many numbers from an address on, which somebody must hold as long as they are looked at."""
    return carray(_pointer(address), count)  # type: ignore[call-arg]


@inlined
def shingle_count(head: Words) -> int:
    """How many shingles a record has that begins with these."""
    return int(head[0] & np.uint32(LOWER))


@inlined
def content_length(head: Words) -> int:
    """How many bytes its content has."""
    return int(head[0] >> np.uint32(ABOVE))


@inlined
def marks_in(head: Words) -> tuple[int, int]:
    """How many facts and paragraphs it has."""
    return int(head[1] & np.uint32(LOWER)), int(head[1] >> np.uint32(ABOVE))


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


@part(allocates=False)
def write_marks(packed: _Bytes, at: int, marks: Words, facts: int) -> int:
    """The marks of a record behind its content, which ends there; where they end. See `write_record`."""
    paragraphs = (len(marks) - 2 * facts) // 3
    at = _pack(marks, 0, facts, 4, packed, at)
    at = _pack(marks, facts, facts, 2, packed, at)
    at = _pack(marks, 2 * facts, paragraphs, 4, packed, at)
    at = _pack(marks, 2 * facts + paragraphs, paragraphs, 2, packed, at)
    return int(_pack(marks, 2 * facts + 2 * paragraphs, paragraphs, 1, packed, at))


@part(allocates=False)
def _copy(source: bytes, packed: _Bytes, at: int) -> int:
    for i in range(len(source)):
        packed[at + i] = source[i]
    return at + len(source)


@part(allocates=False)
def write_record(words: Words, start: int, content: bytes, marks: Words, facts: int, head: bytes, texts: bytes) -> None:
    """Head, content, marks and texts, one after the other, from `start` on; for `marks` see `core.signing.marks`."""
    packed = words.view(np.uint8)
    at = _copy(content, packed, _copy(head, packed, 4 * start))
    _copy(texts, packed, write_marks(packed, at, marks, facts))


@compiled(types.void(_COLUMN, *[types.int64] * 4, *[_COLUMN] * 2), allocates=False)
def read_record(words: Words, start: int, content: int, shingles: int, facts: int, room: Words, numbers: Words) -> None:
    """The shingles and the marks of the record that starts there, into `numbers`.

    `content`: how many bytes that has. `room`: see `kernels.article.content`. Behind the marks `numbers` has one more.
    """
    packed, at = words.view(np.uint8), 4 * (start + HEAD)
    list_shingles_of(packed, at, words_in(content), room, numbers)
    paragraphs, end = (len(numbers) - 1 - shingles - 2 * facts) // 3, shingles + 2 * facts
    at = _unpack(packed, at + content, facts, 4, numbers, shingles)
    at = _unpack(packed, at, facts, 2, numbers, shingles + facts)
    at = _unpack(packed, at, paragraphs, 4, numbers, end)
    at = _unpack(packed, at, paragraphs, 2, numbers, end + paragraphs)
    _unpack(packed, at, paragraphs, 1, numbers, end + 2 * paragraphs)


@inlined
def record_length(content: int, facts: int, paragraphs: int, text_bytes: int) -> int:
    """How many numbers a record takes, with so many bytes of content."""
    marks = _FACT_BYTES * facts + _PARAGRAPH_BYTES * paragraphs
    return HEAD + ((content + marks + text_bytes + 3) >> 2)


@inlined
def texts_at(words: Words, start: int) -> int:
    """The first byte of a record's texts."""
    content = content_length(words[start:])
    facts, paragraphs = marks_in(words[start:])
    return 4 * (start + HEAD) + content + _FACT_BYTES * facts + _PARAGRAPH_BYTES * paragraphs


@inlined
def text_length(words: Words, start: int, text: int) -> int:
    """How many bytes the id (0), the place (1) or the outlet (2) of a record has."""
    length = int(words[start + 2 + text])
    return length if text == 0 or length == 0 else length - 1


@part()
def length_of(head: Words) -> int:
    """How many numbers the record takes that begins with these."""
    facts, paragraphs = marks_in(head)
    texts = text_length(head, 0, 0) + text_length(head, 0, 1) + text_length(head, 0, 2)
    return record_length(content_length(head), facts, paragraphs, texts)


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
