"""What the hints of `kernels.hints.find` are made of: their bits, what is looked for, and parts of texts."""

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.texts import hash_text, mix
from unecho.core.kernels.batch.bytes import eight_at, leads_in
from unecho.core.kernels.batch.columns import tuple_of
from unecho.core.kernels.compiled import inlined, part

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Flags = npt.NDArray[np.bool_]

ADDRESS: Final = 1 << 8
DATELINE: Final = 1 << 9
BYLINE: Final = 1 << 10
CREDIT: Final = 1 << 11
WITH: Final = 1 << 12
"""Bits beside those of `core.origin.cues`."""
NAME_BITS: Final = 14


class Cues(NamedTuple):
    """Pieces of words.

    Attributes:
        keys, bits: see `kernels.cues.cue_table`.
        sieve: see `kernels.cues.cue_sieve`.
        befores, masks, more: of each key, bytes that stand before it as `eight_at` has them, which of the eight, and
            the bits that it stands for with these.
    """

    keys: _Hashes
    bits: _Hashes
    sieve: _Hashes
    befores: _Hashes
    masks: _Hashes
    more: _Hashes


class Lookout(NamedTuple):
    """What is looked for.

    Attributes:
        told: cues of phrases that tell an origin; `copyright`: the bit of those that the sign stands for too; `used`:
            that of those which say nothing but with `whole`, or where `nput` stands too.
        walls: cues of walls, see `core.text.walls`; `wall`: their bit.
        names: whether the last word of a name has a hash that begins with these NAME_BITS; `near`: likewise, in small
            letters, one of the words of each name; `firsts`: the letters and figures that it begins with.
        authors: words before an author's name, of eight bytes each; `sources`: words before a source's.
    """

    told: Cues
    copyright: int
    used: int
    whole: int
    walls: Cues
    wall: int
    names: _Flags
    near: _Flags
    firsts: _Flags
    authors: _Hashes
    sources: _Hashes


class Reach(NamedTuple):
    """Characters that are looked at, and those of lines: see `core.origin.opening`, `closing` and `parts`.

    `wall`: bytes that a text with a wall has at most.
    """

    head: int
    tail: int
    wall: int
    place: int
    inside: int
    byline: int
    lines_above: int
    paragraphs_above: int
    prose: int
    lines_below: int
    paragraphs_below: int
    credit: int
    used: int


CUES: Final = tuple_of(Cues, *[types.uint64[::1]] * 6)
LOOKOUT: Final = tuple_of(
    Lookout, CUES, *[types.int64] * 3, CUES, types.int64, *[types.boolean[::1]] * 3, *[types.uint64[::1]] * 2
)
REACH: Final = tuple_of(Reach, *[types.int64] * 13)
WIDEST: Final = 4
"""Bytes of a character, at most."""
CURLY_ENDS: Final = (0x99, 0x9D, 0xA6)
"""Last bytes of ’, ” and …, after those of E2 80."""
BYTES: Final = types.uint8[::1]


@inlined
def is_lead(byte: int) -> bool:
    """Whether it begins a character."""
    return byte & 0xC0 != 0x80


@inlined
def is_ascii(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether all that stands there is."""
    together, at = np.uint64(0), start
    while at + 8 <= end:
        together |= eight_at(utf8, at)
        at += 8
    while at < end:
        together |= np.uint64(utf8[at])
        at += 1
    return bool(together & np.uint64(0x8080808080808080) == np.uint64(0))


@inlined
def has_byte(utf8: _Bytes, start: int, end: int, byte: int) -> bool:
    """Whether one of the bytes is this one, of ASCII."""
    ones, found, at = np.uint64(0x0101010101010101), np.uint64(0), start
    while at + 8 <= end:
        parted = eight_at(utf8, at) ^ (ones * np.uint64(byte))
        found |= (parted - ones) & ~parted & (ones << np.uint64(7))
        at += 8
    is_last = False
    while at < end:
        is_last |= bool(utf8[at] == byte)
        at += 1
    return is_last or bool(found != np.uint64(0))


@inlined
def after(utf8: _Bytes, start: int, end: int, most: int) -> int:
    """Where so many characters from `start` on end, or the text does."""
    at, left = start, most
    while at + 8 <= end and left >= 8:
        left -= leads_in(eight_at(utf8, at))
        at += 8
    while at < end:
        left -= is_lead(utf8[at])
        if left < 0:
            break
        at += 1
    return at


@inlined
def before(utf8: _Bytes, start: int, end: int, most: int) -> int:
    """Where the last so many characters begin, or the text does."""
    at, left = end, most
    while at - 8 >= start and left >= 8:
        at -= 8
        left -= leads_in(eight_at(utf8, at))
    while at > start and left > 0:
        at -= 1
        left -= is_lead(utf8[at])
    return at


@inlined
def characters(utf8: _Bytes, start: int, end: int) -> int:
    """How many stand there."""
    count, at = 0, start
    while at + 8 <= end:
        count += leads_in(eight_at(utf8, at))
        at += 8
    while at < end:
        count += is_lead(utf8[at])
        at += 1
    return count


@inlined
def is_dash(utf8: _Bytes, at: int) -> bool:
    """Whether it begins – or —."""
    return bool(utf8[at] == 0xE2 and utf8[at + 1] == 0x80 and utf8[at + 2] in (0x93, 0x94))


@part(allocates=False)
def is_small_name(utf8: _Bytes, start: int, end: int, names: _Flags) -> bool:
    """Whether the word may be one of these, whatever its case."""
    value = np.uint64(end - start)
    for word in range(start, end, 8):
        eight = np.uint64(0)
        for at in range(word, min(word + 8, end)):
            eight |= np.uint64(utf8[at] | np.uint8(32)) << np.uint64(8 * (at - word))
        value = mix(value, eight)
    return bool(start < end and names[value >> np.uint64(64 - NAME_BITS)])


@inlined
def is_letter(byte: int) -> bool:
    """Of ASCII."""
    return bool(97 <= byte | 32 <= 122)


@inlined
def is_name(utf8: _Bytes, start: int, end: int, names: _Flags) -> bool:
    """Whether it may be the last word of a name."""
    return bool(start < end and names[hash_text(utf8, start, end, np.uint64(0)) >> np.uint64(64 - NAME_BITS)])
