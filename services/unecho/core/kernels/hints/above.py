"""Whether a dateline or a byline may stand above an article. See `core.origin.opening` for what they are."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.batch.bytes import eight_at
from unecho.core.kernels.compiled import inlined, part
from unecho.core.kernels.hints.parts import (
    BYLINE,
    DATELINE,
    WIDEST,
    Lookout,
    Reach,
    after,
    characters,
    is_dash,
    is_name,
)

_Bytes = npt.NDArray[np.uint8]
_LINE_END, _SPACE, _OPEN, _CLOSE, _MINUS, _DOT, _SLASH, _COLON = 10, 32, 40, 41, 45, 46, 47, 58
_AFTER_NAME: Final = (_LINE_END, 34, _MINUS, _COLON, 61)
_AROUND: Final = (9, _SPACE, 42, _MINUS, 95, 124)
_OTHER_SCRIPTS: Final = 300
"""Characters in which a dateline in another script stands."""


@inlined
def _ends_name(utf8: _Bytes, at: int, end: int) -> bool:
    """Whether what follows the bracket that closes before `at` may follow a name in a dateline."""
    at += at < end and utf8[at] == _SPACE
    if at >= end:
        return False
    byte = utf8[at]
    return byte in _AFTER_NAME or byte > 127 or 65 <= byte <= 90 or (byte == _DOT and utf8[at + 1] == _MINUS)


@inlined
def _may_be_dateline(utf8: _Bytes, line: int, at: int, end: int, reach: Reach) -> bool:
    """Whether a name in brackets that opens there stands where a dateline's does."""
    first = line
    while first < at and utf8[first] <= _SPACE:
        first += 1
    if first < at and not (65 <= utf8[first] <= 90 or utf8[first] > 127):
        return False
    if characters(utf8, line, at) > reach.place:
        return False
    last = at + 1
    while last < min(end, at + WIDEST * reach.inside + 2):
        if utf8[last] in (_LINE_END, _OPEN, _CLOSE):
            break
        last += 1
    return last < end and utf8[last] == _CLOSE and last > at + 2 and _ends_name(utf8, last + 1, end)


@inlined
def _says_nothing(eight: np.uint64) -> bool:
    """Whether none of the bytes is looked at: all of ASCII, and no line end, bracket or slash."""
    ones = np.uint64(0x0101010101010101)
    line_end, bracket = eight ^ (ones * np.uint64(_LINE_END)), eight ^ (ones * np.uint64(_OPEN))
    slash = eight ^ (ones * np.uint64(_SLASH))
    found = ((line_end - ones) & ~line_end) | ((bracket - ones) & ~bracket) | ((slash - ones) & ~slash) | eight
    return bool(found & (ones << np.uint64(7)) == np.uint64(0))


@part(allocates=False)
def find_dateline(utf8: _Bytes, start: int, head: int, end: int, reach: Reach) -> int:
    """DATELINE where one may stand before `head`."""
    line, hints = start, 0
    near = after(utf8, start, head, _OTHER_SCRIPTS)
    at = start
    while at < head:
        if at + 8 <= head and _says_nothing(eight_at(utf8, at)):
            at += 8
            continue
        byte = utf8[at]
        if byte == _LINE_END:
            line = at + 1
        elif byte == _OPEN:
            hints |= DATELINE * _may_be_dateline(utf8, line, at, end, reach)
        elif byte == _SLASH:
            hints |= DATELINE * (at > start and utf8[at - 1] == _SPACE)
        elif byte >= 0xD0 and (byte == 0xEF or (byte != 0xE2 and at < near)):
            # A script that has no small letters, or Cyrillic.
            hints = DATELINE
        at += 1
    return hints


@part(allocates=False)
def _find_author(utf8: _Bytes, start: int, end: int, lookout: Lookout) -> int:
    while start < end and (utf8[start] in _AROUND or is_dash(utf8, start)):
        start += 1 if utf8[start] < 0x80 else 3
    while end > start:
        if utf8[end - 1] in _AROUND:
            end -= 1
        elif end - 3 >= start and is_dash(utf8, end - 3):
            end -= 3
        else:
            break
    word, length, at = np.uint64(0), 0, start
    while at < end and utf8[at] != _SPACE and length <= 8:
        byte = utf8[at]
        word = (word << np.uint64(8)) | np.uint64(byte + 32 if 65 <= byte <= 90 else byte)
        at, length = at + 1, length + 1
    while word & np.uint64(0xFF) == np.uint64(_COLON):
        word >>= np.uint64(8)
    for author in lookout.authors:
        if author == word:
            return BYLINE
    last = end
    while last > start and utf8[last - 1] != _SPACE:
        last -= 1
    return BYLINE if is_name(utf8, last, end, lookout.names) else 0


@part(allocates=False)
def find_byline(utf8: _Bytes, start: int, head: int, lookout: Lookout, reach: Reach) -> int:
    """BYLINE where one may stand before `head`."""
    hints, paragraphs, line = 0, 0, start
    for _ in range(reach.lines_above):
        end = line
        while end < head and utf8[end] != _LINE_END:
            end += 1
        if end == head or hints:
            break
        size = characters(utf8, line, end)
        if size > reach.byline:
            paragraphs += 1
            if paragraphs == reach.paragraphs_above:
                break
        elif size > 1:
            hints = _find_author(utf8, line, end, lookout)
        line = end + 1
    return hints
