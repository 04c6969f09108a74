"""The lines of the texts of a batch, told by their bytes: what `text.body` and `text.furniture` say of each."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.texts import mix
from unecho.core.kernels.batch.bytes import code_at, eight_at, leads_in, size_of, start_before
from unecho.core.kernels.batch.character_kinds import BLANK, CLOSING, END
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.compiled import compiled, inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Kinds = npt.NDArray[np.uint16]
_Places = npt.NDArray[np.int64]

PROSE: Final = 1
MAY_BE_FURNITURE: Final = 2
LEFT_OUT: Final = 4


class Lines(NamedTuple):
    """The lines that are not blank, without white space around; shape (lines,).

    Attributes:
        kinds: PROSE and the like, as bits.
        starts, ends: where each stands.
        sizes: characters.
    """

    kinds: npt.NDArray[np.uint8]
    starts: _Places
    ends: _Places
    sizes: _Places


class TextLines(NamedTuple):
    """What is told of each text; shape (n,).

    Attributes:
        ends: where its lines end among all.
        counts: how many it has with blank ones.
        longest: characters of the longest, with white space around.
    """

    ends: _Places
    counts: _Places
    longest: _Places


LINES: Final = tuple_of(Lines, types.uint8[::1], *[types.int64[::1]] * 3)
_TEXT_LINES: Final = tuple_of(TextLines, *[types.int64[::1]] * 3)
_LINE_END, _APOSTROPHE, _BRACKET, _SPACE = 10, 39, 40, 32
_LONGEST_HEAD: Final = 16
_NEWSLETTER, _RESERVED, _PLAY, _STORE = (
    int.from_bytes(phrase, "big") for phrase in (b"wslett", b"served", b"e play", b"p stor")
)
"""Of those that make a line furniture wherever they stand; what only begins such lines is a head."""
_BETWEEN: Final = tuple(map(ord, ">/-"))
"""What stands between entries of a menu, with a blank before and after."""
_BETWEEN_ALONE: Final = tuple(map(ord, "|•·›»"))
_MOST_SIGNS: Final = 3


def _ascii_kinds() -> _Kinds:
    kinds = np.zeros(128, dtype=np.uint16)
    kinds[list(range(9, 14)) + list(range(28, 33))] = BLANK
    kinds[list(b".!?:;,")] |= np.uint16(END)
    kinds[list(b"\"')] \t*_")] |= np.uint16(CLOSING)
    return kinds


_ASCII: Final = _ascii_kinds()


@inlined
def _kind_at(utf8: _Bytes, at: int, kinds: _Kinds) -> int:
    return int(_ASCII[utf8[at]]) if utf8[at] < 0x80 else int(kinds[code_at(utf8, at)])


@part(allocates=False)
def _strip(utf8: _Bytes, start: int, end: int, kinds: _Kinds) -> tuple[int, int, int]:
    """Where a line begins and ends without white space around it, and how many characters that is."""
    taken = 0
    while start < end and _kind_at(utf8, start, kinds) & BLANK:
        start += size_of(utf8[start])
        taken += 1
    while end > start:
        before = start_before(utf8, end)
        if not _kind_at(utf8, before, kinds) & BLANK:
            break
        end = before
        taken += 1
    return start, end, taken


@inlined
def _end_of_line(utf8: _Bytes, at: int, stop: int) -> tuple[int, int]:
    """Where the line ends that begins there, and its characters."""
    characters = 0
    ones, high = np.uint64(0x0101010101010101), np.uint64(0x8080808080808080)
    while at + 8 <= stop:
        eight = eight_at(utf8, at)
        parted = eight ^ (ones * np.uint64(_LINE_END))
        if (parted - ones) & ~parted & high != np.uint64(0):
            break
        characters += leads_in(eight)
        at += 8
    while at < stop and utf8[at] != _LINE_END:
        characters += utf8[at] & 0xC0 != 0x80
        at += 1
    return at, characters


@inlined
def _may_hold_phrase(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether it has one of the phrases, in letters of any case."""
    may_be, window = False, np.uint64(0)
    for at in range(start, end):
        window = ((window << np.uint64(8)) | np.uint64(utf8[at] | np.uint8(32))) & np.uint64(0xFFFFFFFFFFFF)
        may_be |= (window == np.uint64(_NEWSLETTER)) | (window == np.uint64(_RESERVED))
        may_be |= (window == np.uint64(_PLAY)) | (window == np.uint64(_STORE))
    return may_be


@inlined
def _is_curly(utf8: _Bytes, at: int) -> bool:
    """Whether a curly quotation mark stands there, or a dash: with one, a word is no head."""
    return bool(utf8[at] == 0xE2 and utf8[at + 1] == 0x80 and 0x93 <= utf8[at + 2] <= 0x9F)


@inlined
def _may_be_head(utf8: _Bytes, start: int, end: int, heads: _Hashes) -> bool:
    """Whether a line may begin with one of these words, or with a figure, a bracket or what is not in ASCII."""
    if not 97 <= utf8[start] | 32 <= 122:
        is_other = utf8[start] > 127 and not _is_curly(utf8, start)
        return bool(is_other or utf8[start] == _BRACKET or 48 <= utf8[start] <= 57)
    length, first, second = 0, np.uint64(0), np.uint64(0)
    while start + length < end and length < _LONGEST_HEAD:
        byte = utf8[start + length]
        if byte > 127:
            return not _is_curly(utf8, start + length)
        if not 97 <= byte | 32 <= 122 and byte != _APOSTROPHE:
            break
        small = np.uint64(byte | np.uint8(32)) << np.uint64(8 * (length & 7))
        if length < 8:
            first |= small
        else:
            second |= small
        length += 1
    # As `kernels.texts.hash_text` has it.
    word = mix(np.uint64(length), first)
    if length > 8:
        word = mix(word, second)
    is_head = False
    for head in heads:
        is_head |= head == word
    return bool(is_head)


@inlined
def _has_signs(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether it may have more than a few of the signs that stand between entries. Two bytes must stand after it."""
    count = 0
    for at in range(start, end):
        byte, middle, last = utf8[at], utf8[at + 1], utf8[at + 2]
        is_alone = (byte == 0xE2) & ((last == 0xA2) | (last == 0xBA)) | (byte == 0xC2) | (byte == 124)
        is_sign = (middle == 62) | (middle == 47) | (middle == 45)
        count += is_alone | (byte == _SPACE) & (last == _SPACE) & is_sign
    return count > _MOST_SIGNS


@inlined
def _is_menu(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether one of the signs between entries stands there more than a few times."""
    most = 0
    for sign in _BETWEEN_ALONE:
        count, at = 0, start
        while at < end:
            lead = utf8[at]
            count += code_at(utf8, at) == sign
            at += size_of(lead)
        most = max(most, count)
    for sign in _BETWEEN:
        count, at = 0, start
        while at + 2 < end:
            if utf8[at] == _SPACE and utf8[at + 1] == sign and utf8[at + 2] == _SPACE:
                count += 1
                at += 3
            else:
                at += 1
        most = max(most, count)
    return most > _MOST_SIGNS


@part(allocates=False)
def is_prose(utf8: _Bytes, start: int, end: int, size: int, longest_headline: int, kinds: _Kinds) -> bool:
    """As `core.text.body` has it: a line that ends like a sentence, or is longer than any headline and no menu."""
    last = start_before(utf8, end)
    if _kind_at(utf8, last, kinds) & END:
        return True
    if size > longest_headline:
        return not (_has_signs(utf8, start, end) and _is_menu(utf8, start, end))
    while end > start:
        last = start_before(utf8, end)
        kind = _kind_at(utf8, last, kinds)
        if kind & CLOSING == 0:
            return kind & END != 0
        end = last
    return False


@compiled(
    types.void(
        types.uint8[::1], *[types.int64[::1]] * 2, types.uint16[::1], types.uint64[::1], *[types.int64] * 2, LINES,
        _TEXT_LINES,
    ),
    allocates=False, from_end=False,
)  # fmt: skip
def read_lines(
    utf8: _Bytes, starts: _Places, ends: _Places, kinds: _Kinds, heads: _Hashes, longest_furniture: int,
    longest_headline: int, lines: Lines, texts: TextLines,
) -> None:  # fmt: skip
    """Fills `lines` and `texts` with those of the texts that begin and end there.

    `kinds`: see `signing.character_table`. `heads`: hashes of the words in small letters that furniture begins with; it
    has at most `longest_furniture` characters. A headline has at most `longest_headline`.
    """
    count = 0
    for text in range(len(starts)):
        at, stop, longest, number = starts[text], ends[text], 0, 0
        while at <= stop:
            start = at
            at, characters = _end_of_line(utf8, at, stop)
            end = at
            at += 1
            number += 1
            longest = max(longest, characters)
            start, end, taken = _strip(utf8, start, end, kinds)
            if start == end:
                continue
            size = characters - taken
            kind = PROSE * is_prose(utf8, start, end, size, longest_headline, kinds)
            if size <= longest_furniture and (
                _may_hold_phrase(utf8, start, end) or _may_be_head(utf8, start, end, heads)
            ):
                kind |= MAY_BE_FURNITURE
            lines.kinds[count], lines.starts[count], lines.ends[count] = kind, start, end
            lines.sizes[count] = size
            count += 1
        texts.ends[text], texts.counts[text], texts.longest[text] = count, number, longest
