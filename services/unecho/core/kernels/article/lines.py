"""What can be said of the lines of a text by their bytes. See `core.text.body`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.texts import hash_text
from unecho.core.kernels.compiled import compiled, inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.int64]

IS_PROSE: Final = 1
MAY_BE_PROSE: Final = 2
MAY_BE_FURNITURE: Final = 4

_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_GIVEN: Final = (_READONLY, types.uint64[::1], types.int64, types.int64)
_LINES: Final = types.Tuple(  # type: ignore[no-untyped-call]
    (*[types.boolean] * 2, *[types.int64] * 2, types.uint8[::1], *[types.int64[::1]] * 2)
)
_LINE_END, _APOSTROPHE, _BRACKET = 10, 39, 40
_BLANKS: Final = (9, 11, 12, 13, 28, 29, 30, 31, 32)
_ENDS: Final = (33, 44, 46, 58, 59, 63)
"""What prose ends with in ASCII."""
_CLOSING: Final = (34, _APOSTROPHE, 41, 42, 93, 95)
"""What may stand after that."""
_LONGEST_HEAD: Final = 16
_SMALL_P, _SMALL_V, _SMALL_W, _SMALL_Y = 112, 118, 119, 121


def _rare() -> npt.NDArray[np.bool_]:
    rare = np.zeros(256, dtype=np.bool_)
    for small in (_SMALL_P, _SMALL_V, _SMALL_W, _SMALL_Y):
        rare[small] = rare[small - 32] = True
    return rare


_RARE: Final = _rare()
"""One letter of each phrase that makes a line furniture wherever it stands; what only begins such lines is a head."""


@inlined
def _is_odd_blank(first: int, second: int, third: int) -> bool:
    """Whether these bytes are white space outside ASCII."""
    if first == 0xC2:
        return second in (0x85, 0xA0)
    if first == 0xE2 and second == 0x80:
        return third <= 0x8A or third in (0xA8, 0xA9, 0xAF)
    return (
        (first == 0xE2 and second == 0x81 and third == 0x9F)
        or (first == 0xE3 and second == 0x80 and third == 0x80)
        or (first == 0xE1 and second == 0x9A and third == 0x80)
    )


@inlined
def _are(utf8: _Bytes, at: int, first: int, second: int) -> bool:
    """Whether these two bytes stand there, letters in either case."""
    return at >= 0 and at + 1 < len(utf8) and utf8[at] | 32 == first and utf8[at + 1] | 32 == second


@inlined
def _may_be_phrase(utf8: _Bytes, at: int) -> bool:
    """Whether a rare byte may stand in neWsletter, reserVed, google plaY or apP store."""
    small = int(utf8[at]) | 32
    if small == _SMALL_W:
        return _are(utf8, at + 1, 115, 108)
    if small == _SMALL_V:
        return _are(utf8, at + 1, 101, 100) and _are(utf8, at - 2, 101, 114)
    if small == _SMALL_Y:
        return _are(utf8, at - 2, 108, 97) and _are(utf8, at - 4, 32, 112)
    return _are(utf8, at + 1, 32, 115) and _are(utf8, at - 2, 97, 112)


@inlined
def _may_be_head(utf8: _Bytes, start: int, end: int, heads: _Hashes, lowered: _Bytes) -> bool:
    """Whether a line may begin with one of these words, or with a figure, a bracket or what is not in ASCII."""
    if not 97 <= utf8[start] | 32 <= 122:
        return bool(utf8[start] == _BRACKET or 48 <= utf8[start] <= 57 or utf8[start] > 127)
    length = 0
    while start + length < end and length < _LONGEST_HEAD:
        small = utf8[start + length] | 32
        if utf8[start + length] > 127:
            return True
        if not 97 <= small <= 122 and utf8[start + length] != _APOSTROPHE:
            break
        lowered[length] = small
        length += 1
    word = hash_text(lowered, 0, length, np.uint64(0))
    is_head = False
    for head in heads:
        is_head |= head == word
    return bool(is_head)


@part(allocates=False)
def _scan_into(
    utf8: _Bytes, heads: _Hashes, longest_furniture: int, longest_headline: int, kinds: _Bytes, starts: _Places,
    ends: _Places, lowered: _Bytes,
) -> tuple[bool, bool, int, int, int]:  # fmt: skip
    count, longest, prose, at, size = 0, 0, 0, 0, len(utf8)
    is_plain, is_tidy = True, True
    while at <= size:
        start, characters, is_furniture = at, 0, False
        while at < size and utf8[at] != _LINE_END:
            characters += utf8[at] & 0xC0 != 0x80
            if _RARE[utf8[at]]:
                is_furniture = is_furniture or _may_be_phrase(utf8, at)
            at += 1
        end = at
        at += 1
        longest = max(longest, characters)
        while start < end and utf8[start] in _BLANKS:
            start += 1
            characters -= 1
            is_tidy = False
        while end > start and utf8[end - 1] in _BLANKS:
            end -= 1
            characters -= 1
            is_tidy = False
        if start == end:
            is_tidy = False
            continue
        first, last = utf8[start], utf8[end - 1]
        if first > 0xC1 and end - start > 1:
            third = int(utf8[start + 2]) if end - start > 2 else 0xFF
            is_plain = is_plain and not _is_odd_blank(first, utf8[start + 1], third)
        if last > 127 and end - start > 1:
            before = int(utf8[end - 3]) if end - start > 2 else 0
            is_plain = is_plain and not _is_odd_blank(utf8[end - 2], last, 0xFF)
            is_plain = is_plain and not _is_odd_blank(before, int(utf8[end - 2]), int(last))
        kind = 0
        if last in _ENDS:
            kind = IS_PROSE
            prose += characters
        elif characters > longest_headline or last > 127 or last in _CLOSING:
            kind = MAY_BE_PROSE
        if characters <= longest_furniture and (is_furniture or _may_be_head(utf8, start, end, heads, lowered)):
            kind |= MAY_BE_FURNITURE
        kinds[count], starts[count], ends[count] = kind, start, end
        count += 1
    return is_plain, is_tidy, longest, prose, count


@compiled(_LINES(*_GIVEN))
def scan_lines(
    utf8: _Bytes, heads: _Hashes, longest_furniture: int, longest_headline: int
) -> tuple[bool, bool, int, int, _Bytes, _Places, _Places]:
    """The lines of a text that are not blank.

    `heads`: hashes of the words in small letters that furniture begins with; it has at most `longest_furniture`
    characters. A headline has at most `longest_headline`.

    Returns: whether no line begins or ends with white space outside ASCII; whether the lines are as they would be
    without white space around them, and none is blank; characters of the longest, as it is; characters of those that
    surely are prose. Of each line what it is or may be, and where it begins and ends without white space: shape
    (lines,).
    """
    most = 1
    for byte in utf8:
        most += byte == _LINE_END
    kinds, lowered = np.empty(most, dtype=np.uint8), np.empty(_LONGEST_HEAD, dtype=np.uint8)
    starts, ends = np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64)
    is_plain, is_tidy, longest, prose, count = _scan_into(
        utf8, heads, longest_furniture, longest_headline, kinds, starts, ends, lowered
    )
    return is_plain, is_tidy, longest, prose, kinds[:count], starts[:count], ends[:count]
