"""Where a text may say whose it is, told by its bytes, so that `core.origin` looks at few texts."""

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled
from unecho.core.kernels.cues import SIEVE_BITS, TABLE_BITS
from unecho.core.kernels.hint_parts import ADDRESS, BYTES, CUES, REACH, Cues, Reach, after, before, is_ascii
from unecho.core.kernels.hints_above import find_byline, find_dateline
from unecho.core.kernels.hints_below import find_below

_Bytes = npt.NDArray[np.uint8]
_Places = npt.NDArray[np.int64]
_AT = 64


@compiled(types.int64(BYTES, *[types.int64] * 2, CUES), allocates=False)
def _find_cues(utf8: _Bytes, start: int, end: int, cues: Cues) -> int:
    found, last = np.uint64(0), np.uint64(0)
    has_address = False
    for at in range(start, end):
        byte = utf8[at]
        last = ((last << np.uint64(8)) | np.uint64(byte | np.uint8(32))) & np.uint64(0xFFFFFFFFFFFF)
        mixed = last * np.uint64(0x9E3779B97F4A7C15)
        bit = mixed >> np.uint64(64 - SIEVE_BITS)
        has_address |= byte == _AT
        if (cues.sieve[bit >> np.uint64(6)] >> (bit & np.uint64(63))) & np.uint64(1) == np.uint64(0):
            continue
        slot = mixed >> np.uint64(64 - TABLE_BITS)
        while cues.keys[slot] != np.uint64(0):
            if cues.keys[slot] == last:
                found |= cues.bits[slot]
                break
            slot = (slot + np.uint64(1)) & np.uint64((1 << TABLE_BITS) - 1)
    hints = int(found) | (ADDRESS if has_address else 0)
    if is_ascii(utf8, start, end):
        return hints
    for at in range(start + 1, end):
        if utf8[at] == 0xA9 and utf8[at - 1] == 0xC2:
            hints |= cues.copyright
        if utf8[at] == 0xAA and utf8[at - 1] == 0x84:
            hints |= cues.wall
    return hints


@compiled(types.void(BYTES, *[types.int64[::1]] * 2, CUES, REACH, types.int64[::1]), allocates=False)
def find_hints(utf8: _Bytes, starts: _Places, ends: _Places, cues: Cues, reach: Reach, hints: _Places) -> None:
    """Fills `hints` with what may stand in the texts that begin and end there, as bits. Some bytes stand after them."""
    for text in range(len(starts)):
        start, end = starts[text], ends[text]
        head, tail = after(utf8, start, end, reach.head), before(utf8, start, end, reach.tail)
        found = _find_cues(utf8, before(utf8, start, tail, reach.cues - reach.tail), end, cues)
        found |= find_dateline(utf8, start, head, end, reach)
        found |= find_byline(utf8, start, head, cues, reach)
        hints[text] = found | find_below(utf8, tail, end, cues, reach)
