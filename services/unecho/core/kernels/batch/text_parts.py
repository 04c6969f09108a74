"""The body of a text of a batch: the lines that are its own, very long ones by sentences, and these folded to ASCII."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.batch.bytes import code_at, eight_at, put_eight, size_of
from unecho.core.kernels.batch.character_kinds import BLANK, DIGIT, PLAIN
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.batch.text_lines import LEFT_OUT, PROSE, Lines, is_prose
from unecho.core.kernels.compiled import inlined, part

_Bytes = npt.NDArray[np.uint8]
_Kinds = npt.NDArray[np.uint16]
_Forms = npt.NDArray[np.uint32]
_Places = npt.NDArray[np.int64]


class Parts(NamedTuple):
    """The parts of one text: lines, or sentences of very long ones.

    Attributes:
        starts, ends: where each stands.
        are_prose: of each.
    """

    starts: _Places
    ends: _Places
    are_prose: npt.NDArray[np.bool_]


PARTS: Final = tuple_of(Parts, *[types.int64[::1]] * 2, types.boolean[::1])
_LINE_END, _SPACE, _QUOTE, _DOT, _UNDERSCORE, _GRAVE, _APOSTROPHE = 10, 32, 34, 46, 95, 96, 39
_NOWHERE: Final = -1
_PADDING: Final = 16


@inlined
def _after_sentence(utf8: _Bytes, at: int, end: int) -> int:
    """Where what stands after a sentence begins that ends at the byte there, or _NOWHERE."""
    if not (utf8[at] == _DOT or utf8[at] == 33 or utf8[at] == 63) or at + 1 >= end:
        return _NOWHERE
    after = utf8[at + 1]
    if after in (_QUOTE, _SPACE):
        return at + 2
    is_curly = after == 0xE2 and utf8[at + 2] == 0x80 and (utf8[at + 3] == 0x9D or utf8[at + 3] == 0x99)
    return at + 4 if is_curly else _NOWHERE


@inlined
def _begins_sentence(utf8: _Bytes, at: int, kinds: _Kinds) -> bool:
    """Whether the character may: no figure, no dot and no small letter of ASCII."""
    byte = utf8[at]
    if byte < 0x80:
        return not (97 <= byte <= 122 or 48 <= byte <= 57 or byte == _DOT)
    return bool(kinds[code_at(utf8, at)] & DIGIT == 0)


@inlined
def _is_blank(utf8: _Bytes, at: int, kinds: _Kinds) -> bool:
    byte = utf8[at]
    if byte < 0x80:
        return bool(9 <= byte <= 13 or 28 <= byte <= 32)
    return bool(kinds[code_at(utf8, at)] & BLANK)


@inlined
def _characters(utf8: _Bytes, start: int, end: int) -> int:
    count = 0
    for at in range(start, end):
        count += utf8[at] & 0xC0 != 0x80
    return count


@inlined
def _add(parts: Parts, count: int, start: int, end: int, is_one: bool) -> int:
    parts.starts[count], parts.ends[count], parts.are_prose[count] = start, end, is_one
    return count + 1


@part(allocates=False)
def _split(
    utf8: _Bytes, start: int, end: int, kinds: _Kinds, longest_headline: int, parts: Parts, count: int
) -> tuple[int, int]:
    """Puts the sentences of a line down; how many parts there are then, and the characters of prose among them."""
    prose, begun, at = 0, start, start
    while at <= end:
        after, following = end, end
        if at < end:
            after = _after_sentence(utf8, at, end)
            at += 1
            if after == _NOWHERE or after > end:
                continue
            following = after
            while following < end and _is_blank(utf8, following, kinds):
                following += size_of(utf8[following])
            if following == end or not _begins_sentence(utf8, following, kinds):
                continue
            at = following
        else:
            at += 1
        if after > begun:
            size = _characters(utf8, begun, after)
            is_one = is_prose(utf8, begun, after, size, longest_headline, kinds)
            prose += size * is_one
            count = _add(parts, count, begun, after, is_one)
        begun = following
    return count, prose


@part(allocates=False)
def find_parts(
    utf8: _Bytes, lines: Lines, first: int, last: int, kinds: _Kinds, longest_headline: int, longest_paragraph: int,
    least_prose: int, parts: Parts,
) -> int:  # fmt: skip
    """Fills `parts` with those of the text whose lines are `first` to before `last`; how many they are.

    As `core.text.body` has it: without the lines LEFT_OUT, where there are others; all prose where there are fewer than
    `least_prose` characters of it.
    """
    count, prose = 0, 0
    left_out = 0
    for line in range(first, last):
        left_out += lines.kinds[line] & LEFT_OUT != 0
    is_all = left_out == last - first
    for line in range(first, last):
        if lines.kinds[line] & LEFT_OUT and not is_all:
            continue
        if lines.sizes[line] > longest_paragraph:
            count, more = _split(utf8, lines.starts[line], lines.ends[line], kinds, longest_headline, parts, count)
            prose += more
        else:
            is_one = lines.kinds[line] & PROSE != 0
            prose += lines.sizes[line] * is_one
            count = _add(parts, count, lines.starts[line], lines.ends[line], is_one)
    if count == 0:
        count = _add(parts, 0, 0, 0, False)
    if prose < least_prose:
        for number in range(count):
            parts.are_prose[number] = True
    return count


@inlined
def _is_as_it_is(eight: np.uint64) -> bool:
    """Whether folding leaves these bytes as they are."""
    ones = np.uint64(0x0101010101010101)
    underscore, grave = eight ^ (ones * np.uint64(_UNDERSCORE)), eight ^ (ones * np.uint64(_GRAVE))
    found = ((underscore - ones) & ~underscore) | ((grave - ones) & ~grave) | eight
    return bool(found & (ones << np.uint64(7)) == np.uint64(0))


@part(allocates=False)
def fold_parts(utf8: _Bytes, parts: Parts, count: int, kinds: _Kinds, forms: _Forms, folded: _Bytes) -> int:
    """Puts the parts into `folded` as `core.signing.facts.fold_with_case` has them, with line feeds between.

    Blanks follow. Returns how many bytes they are, or -1 where they do not fold to plain ASCII.
    """
    length = 0
    for number in range(count):
        at, end = parts.starts[number], parts.ends[number]
        while at < end:
            if at + 8 <= end:
                eight = eight_at(utf8, at)
                if _is_as_it_is(eight):
                    put_eight(folded, length, eight)
                    at, length = at + 8, length + 8
                    continue
            stop = min(at + 8, end)
            while at < stop:
                byte = utf8[at]
                if byte < 0x80:
                    folded[length] = _SPACE if byte == _UNDERSCORE else _APOSTROPHE if byte == _GRAVE else byte
                    at, length = at + 1, length + 1
                    continue
                code = code_at(utf8, at)
                if kinds[code] & PLAIN == 0:
                    return _NOWHERE
                form = np.uint64(forms[code])
                size = int(form & np.uint64(3))
                for place in range(size):
                    folded[length + place] = (form >> np.uint64(8 * (place + 1))) & np.uint64(0xFF)
                at, length = at + size_of(byte), length + size
        folded[length] = _LINE_END
        length += 1
    length -= 1
    for place in range(length, length + _PADDING):
        folded[place] = _SPACE
    return length
