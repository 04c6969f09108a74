"""The first pass over the texts of a batch, as they came: how each is worded, and whether it is plain text."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.bytes import code_at, eight_at, put_eight, size_of
from unecho.core.kernels.batch.character_kinds import BREAK, CASED
from unecho.core.kernels.compiled import compiled, inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Kinds = npt.NDArray[np.uint16]
_Places = npt.NDArray[np.int64]
_Found = npt.NDArray[np.uint8]

MAY_CHANGE: Final = 1
"""`core.text.plain_text` may change it, and not only its line breaks."""
HAS_CASED: Final = 2
"""It has capitals outside ASCII."""
HAS_UNKNOWN: Final = 4
"""It has characters that no text had before."""
HAS_OTHERS: Final = 8
"""It is not in ASCII."""

_READONLY: Final = types.Array(types.uint8, 1, "C", readonly=True)
_BASIS, _PRIME = 0xCBF29CE484222325, 0x100000001B3
_LINE_END, _SPACE, _AND, _SEMICOLON, _NUMBER, _BRACKET, _ROUND = 10, 32, 38, 59, 35, 93, 40
_LESS, _COLON, _SLASH, _W, _DOT, _OPEN, _CR = 60, 58, 47, 119, 46, 91, 13
_MARKED, _AMPERSAND, _SQUARE, _ODD_BREAK, _SEPARATOR, _OTHERS = 1, 2, 4, 8, 16, 32
_ONES: Final = 0x0101010101010101
_LONGEST_ENTITY: Final = 34


def _with_blanks() -> _Bytes:
    blanks = np.arange(256, dtype=np.uint8)
    blanks[9:14] = _SPACE
    return blanks


def _small() -> _Bytes:
    small = _with_blanks()
    small[65:91] += 32
    return small


def _breaks() -> _Bytes:
    breaks = np.arange(256, dtype=np.uint8)
    breaks[11:14] = _LINE_END
    return breaks


_WITH_BLANKS: Final = _with_blanks()
_SMALL: Final = _small()
_BREAKS: Final = _breaks()
"""A line feed for each byte that ends a line."""


@inlined
def _zeros(eight: np.uint64) -> np.uint64:
    """Not 0 where one of the bytes is 0."""
    return (eight - np.uint64(_ONES)) & ~eight


@inlined
def _sign_of(utf8: _Bytes, at: int) -> int:
    """What one byte, and those after it, say."""
    byte = utf8[at]
    if byte >= 0x80:
        return _OTHERS
    is_link = byte == _COLON and utf8[at + 1] == _SLASH and utf8[at + 2] == _SLASH
    is_host = byte == _W and utf8[at + 1] == _W and utf8[at + 2] == _DOT
    if byte == _LESS or is_link or is_host:
        return _MARKED
    if 11 <= byte <= _CR:
        return _ODD_BREAK
    return int(_SEPARATOR * (28 <= byte <= 30) | _AMPERSAND * (byte == _AND) | _SQUARE * (byte == _OPEN))


@inlined
def _between(eight: np.uint64, first: int, last: int) -> np.uint64:
    """The highest bit of each byte of ASCII from `first` to `last`."""
    ones = np.uint64(_ONES)
    low = eight & (ones * np.uint64(127))
    from_first, beyond = low + ones * np.uint64(128 - first), low + ones * np.uint64(127 - last)
    return from_first & ~beyond & ~eight & (ones << np.uint64(7))


@part(allocates=False)
def _signs_of(utf8: _Bytes, start: int, end: int) -> int:
    """What stands in a text that it is not plain by. `utf8` has more bytes after it."""
    ones, high = np.uint64(_ONES), np.uint64(_ONES << 7)
    marked, ampersand, square = np.uint64(0), np.uint64(0), np.uint64(0)
    odd, separator, others = np.uint64(0), np.uint64(0), np.uint64(0)
    whole = start + (end - start) // 8 * 8
    for at in range(start, whole, 8):
        # Without a branch, so that several are looked at side by side.
        eight, second, third = eight_at(utf8, at), eight_at(utf8, at + 1), eight_at(utf8, at + 2)
        w, slash = ones * np.uint64(_W), ones * np.uint64(_SLASH)
        marked |= _zeros(eight ^ (ones * np.uint64(_LESS)))
        marked |= _zeros((eight ^ (ones * np.uint64(_COLON))) | (second ^ slash) | (third ^ slash))
        marked |= _zeros((eight ^ w) | (second ^ w) | (third ^ (ones * np.uint64(_DOT))))
        ampersand |= _zeros(eight ^ (ones * np.uint64(_AND)))
        square |= _zeros(eight ^ (ones * np.uint64(_OPEN)))
        odd |= _between(eight, 11, _CR)
        separator |= _between(eight, 28, 30)
        others |= eight
    signs = _MARKED * (marked & high != np.uint64(0)) | _AMPERSAND * (ampersand & high != np.uint64(0))
    signs |= _SQUARE * (square & high != np.uint64(0)) | _ODD_BREAK * (odd != np.uint64(0))
    signs |= _SEPARATOR * (separator != np.uint64(0)) | _OTHERS * (others & high != np.uint64(0))
    for place in range(whole, end):
        signs |= _sign_of(utf8, place)
    return int(signs)


@part(allocates=False)
def _break_lines(utf8: _Bytes, start: int, end: int, plain: _Bytes, length: int) -> int:
    """Copies a text with a line feed for each line break, but not for one at the end; where the copy ends."""
    begun, before, at = length, 0, start
    ones = np.uint64(_ONES)
    while at < end:
        if at + 8 <= end:
            eight = eight_at(utf8, at)
            if (eight - ones * np.uint64(32)) & ~eight & (ones << np.uint64(7)) == np.uint64(0):
                put_eight(plain, length, eight)
                length, at, before = length + 8, at + 8, 0
                continue
        for place in range(at, min(at + 8, end)):
            byte = int(utf8[place])
            plain[length] = _BREAKS[byte]
            length += not (byte == _LINE_END and before == _CR)
            before = byte
        at += 8
    return length - (length > begun and plain[length - 1] == _LINE_END)


@part(allocates=False)
def _hash(utf8: _Bytes, start: int, end: int) -> tuple[np.uint64, np.uint64]:
    written, lowered, prime = np.uint64(_BASIS), np.uint64(_BASIS), np.uint64(_PRIME)
    written_before, lowered_before, last = written, lowered, np.uint64(_SPACE)
    for at in range(start, end):
        letter = np.uint64(_WITH_BLANKS[utf8[at]])
        # Of several blanks, and of those at the end, none counts.
        if (letter | last << np.uint64(8)) == np.uint64(_SPACE * 257):
            continue
        written_before = written if letter == np.uint64(_SPACE) else written_before
        lowered_before = lowered if letter == np.uint64(_SPACE) else lowered_before
        written = (written ^ letter) * prime
        lowered = (lowered ^ np.uint64(_SMALL[utf8[at]])) * prime
        last = letter
    is_blank = last == np.uint64(_SPACE)
    return written_before if is_blank else written, lowered_before if is_blank else lowered


@inlined
def _has_entity(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether an HTML entity may stand there."""
    found = False
    for at in range(start, end):
        if utf8[at] != _AND:
            continue
        last = at + 1
        while last < min(end, at + _LONGEST_ENTITY):
            low = utf8[last] | 32
            if not (97 <= low <= 122 or 48 <= utf8[last] <= 57 or utf8[last] == _NUMBER):
                break
            last += 1
        found = found or (last < end and utf8[last] == _SEMICOLON)
    return found


@inlined
def _has_target(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether a link of Markdown may stand there."""
    found = False
    for at in range(start + 1, end):
        found = found or (utf8[at] == _ROUND and utf8[at - 1] == _BRACKET)
    return found


@inlined
def _is_misread(before_last: int, last: int, code: int) -> bool:
    """Whether characters outside ASCII that stand together may be UTF-8 read as another encoding."""
    return (
        0xC2 <= last <= 0xF4
        or (last == 0x432 and code == 0x402)
        or (last == 0x201A and code == 0xC4)
        or (last != 0 and 0x420 <= before_last <= 0x421 and 0x420 <= code <= 0x421)
    )


@part(allocates=False)
def _look_at_others(utf8: _Bytes, start: int, end: int, kinds: _Kinds) -> int:
    """What is found of the characters outside ASCII."""
    found, last, before_last, at = HAS_OTHERS, 0, 0, start
    while at < end:
        if utf8[at] < 0x80:
            last, before_last = 0, 0
            at += 8 if at + 8 <= end and eight_at(utf8, at) & np.uint64(_ONES << 7) == np.uint64(0) else 1
            continue
        code = code_at(utf8, at)
        kind = kinds[code]
        found |= HAS_UNKNOWN * (kind == 0) | HAS_CASED * (kind & CASED != 0)
        found |= MAY_CHANGE * (kind & BREAK != 0 or _is_misread(before_last, last, code))
        before_last, last = last, code
        at += size_of(utf8[at])
    return found


@compiled(
    types.void(
        _READONLY, types.int64[::1], types.uint16[::1], types.uint8[::1], types.int64[::1], types.uint8[::1],
        types.uint64[:, ::1],
    ),
    allocates=False, from_end=False,
)  # fmt: skip
def read_written(
    utf8: _Bytes, ends: _Places, kinds: _Kinds, plain: _Bytes, plain_ends: _Places, found: _Found, hashes: _Hashes
) -> None:
    """Reads texts that stand one after the other in `utf8`.

    `ends`: where each ends, shape (n,). `kinds`: see `core.signing.character_table`. Fills

    - `plain` with the same texts, each line break a line feed, as `text.plain_text` has those that it does not change
      otherwise, and `plain_ends`;
    - `found`, of each text;
    - `hashes`, shape (n, 2 or more), with 64 bits of each without regard to white space, and of the same in small
      letters of ASCII: FNV-1a (Fowler, Noll, Vo 1991), a byte at a time.
    """
    start, length = 0, 0
    for text in range(len(ends)):
        end = ends[text]
        hashes[text, 0], hashes[text, 1] = _hash(utf8, start, end)
        signs = _signs_of(utf8, start, end)
        is_changed = signs & _MARKED != 0 or (signs & _ODD_BREAK != 0 and signs & _SEPARATOR != 0)
        is_changed = is_changed or (signs & _AMPERSAND != 0 and _has_entity(utf8, start, end))
        is_changed = is_changed or (signs & _SQUARE != 0 and _has_target(utf8, start, end))
        told = MAY_CHANGE * is_changed
        if signs & _OTHERS:
            told |= _look_at_others(utf8, start, end, kinds)
        if signs & _ODD_BREAK:
            length = _break_lines(utf8, start, end, plain, length)
        else:
            # Up to seven bytes more, which the next text is written over.
            for at in range(start, end, 8):
                put_eight(plain, length + at - start, eight_at(utf8, at))
            length += end - start
        found[text], plain_ends[text], start = told, length, end


@compiled(types.void(_READONLY, types.int64[::1], types.uint64[:, ::1]), allocates=False, from_end=False)
def hash_titles(utf8: _Bytes, ends: _Places, hashes: _Hashes) -> None:
    """Puts 64 bits of each title into the last of four columns; 0 where there is none."""
    start = 0
    for title in range(len(ends)):
        hashes[title, 3] = _hash(utf8, start, ends[title])[0] if ends[title] > start else np.uint64(0)
        start = ends[title]
