"""Where a text may say whose it is, told by its bytes, so that `core.origin` looks at few texts."""

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.article.cues import SIEVE_BITS, TABLE_BITS
from unecho.core.kernels.batch.bytes import eight_at
from unecho.core.kernels.compiled import compiled, inlined, part
from unecho.core.kernels.hints.above import find_byline, find_dateline
from unecho.core.kernels.hints.below import find_below
from unecho.core.kernels.hints.parts import (
    ADDRESS,
    BYTES,
    LOOKOUT,
    REACH,
    WIDEST,
    Cues,
    Lookout,
    Reach,
    after,
    before,
    has_byte,
    is_ascii,
)

_Bytes = npt.NDArray[np.uint8]
_Places = npt.NDArray[np.int64]
_AT = 64
_NPUT: int = int.from_bytes(b"nput", "little")
_WHOLE: int = 13
"""Bytes from the first of the eight before a cue to its last."""


@inlined
def _stands_before(utf8: _Bytes, at: int, cues: Cues, slot: np.uint64, small: int) -> bool:
    """Whether what a cue has before it may stand before the six bytes that end there."""
    if at < _WHOLE:
        return True
    before = eight_at(utf8, at - _WHOLE) | (np.uint64(small) * np.uint64(0x0101010101010101))
    return bool(before & cues.masks[slot] == cues.befores[slot])


@inlined
def _find_cues(utf8: _Bytes, start: int, end: int, cues: Cues, small: int) -> int:
    """The bits of all cues there, put together. `small`: a bit of letters that is set in small ones, or 0."""
    found, last = np.uint64(0), np.uint64(0)
    for at in range(start, end):
        last = ((last << np.uint64(8)) | np.uint64(utf8[at] | np.uint8(small))) & np.uint64(0xFFFFFFFFFFFF)
        mixed = last * np.uint64(0x9E3779B97F4A7C15)
        bit = mixed >> np.uint64(64 - SIEVE_BITS)
        if (cues.sieve[bit >> np.uint64(6)] >> (bit & np.uint64(63))) & np.uint64(1) == np.uint64(0):
            continue
        slot = mixed >> np.uint64(64 - TABLE_BITS)
        while cues.keys[slot] != np.uint64(0):
            if cues.keys[slot] == last:
                found |= cues.bits[slot]
                if _stands_before(utf8, at, cues, slot, small):
                    found |= cues.more[slot]
                break
            slot = (slot + np.uint64(1)) & np.uint64((1 << TABLE_BITS) - 1)
    return int(np.int64(found))


@inlined
def _has_nput(utf8: _Bytes, start: int, end: int) -> bool:
    found = False
    for at in range(start, end):
        found |= bool(eight_at(utf8, at) & np.uint64(0xFFFFFFFF) == np.uint64(_NPUT))
    return found


@part(allocates=False)
def _find_told(utf8: _Bytes, tail: int, end: int, lookout: Lookout) -> int:
    """What the phrases, the sign of copyright and addresses in the tail say."""
    hints = _find_cues(utf8, tail, end, lookout.told, 0)
    if hints & (lookout.used | lookout.whole) == lookout.used and not _has_nput(utf8, tail, end):
        hints -= lookout.used
    hints &= ~lookout.whole
    if not is_ascii(utf8, tail, end):
        for at in range(tail + 1, end):
            if utf8[at] == 0xA9 and utf8[at - 1] == 0xC2:
                hints |= lookout.copyright
    return int(hints | ADDRESS * has_byte(utf8, tail, end, _AT))


@part(allocates=False)
def _find_wall(utf8: _Bytes, start: int, end: int, cues: Cues, wall_bit: int) -> int:
    """Whether a phrase of a wall may stand there, in letters of any case."""
    hints = _find_cues(utf8, start, end, cues, 32)
    if not is_ascii(utf8, start, end):
        for at in range(start + 1, end):
            # The sign of Kelvin is a small k in small letters.
            if utf8[at] == 0xAA and utf8[at - 1] == 0x84:
                hints |= wall_bit
    return hints


@compiled(types.void(BYTES, *[types.int64[::1]] * 2, LOOKOUT, REACH, types.int64[::1]), allocates=False, from_end=False)
def find_hints(utf8: _Bytes, starts: _Places, ends: _Places, lookout: Lookout, reach: Reach, hints: _Places) -> None:
    """Fills `hints` with what may stand in the texts that begin and end there, as bits. Some bytes stand after them."""
    for text in range(len(starts)):
        start, end = starts[text], ends[text]
        head, tail = after(utf8, start, end, reach.head), before(utf8, start, end, reach.tail)
        found = _find_told(utf8, tail, end, lookout)
        if end - start <= reach.wall and before(utf8, start, end, reach.wall // WIDEST) == start:
            found |= _find_wall(utf8, start, end, lookout.walls, lookout.wall)
        found |= find_dateline(utf8, start, head, end, reach)
        found |= find_byline(utf8, start, head, lookout, reach)
        hints[text] = found | find_below(utf8, tail, end, lookout, reach)
