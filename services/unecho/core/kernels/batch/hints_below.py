"""Whether a credit may stand below an article. See `core.origin.closing` and `core.origin.phrases`."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.batch.bytes import eight_at, start_before
from unecho.core.kernels.batch.hint_parts import (
    CREDIT,
    CURLY_ENDS,
    WIDEST,
    WITH,
    Lookout,
    Reach,
    characters,
    is_dash,
    is_name,
)
from unecho.core.kernels.compiled import inlined, part

_Bytes = npt.NDArray[np.uint8]
_LINE_END, _SPACE, _OPEN, _CLOSE, _MINUS, _DOT, _SLASH, _COLON = 10, 32, 40, 41, 45, 46, 47, 58
_ENDS_OF_PROSE: Final = (33, 34, _DOT, 63)
_SOURCE: Final = int.from_bytes(b"source", "little")
_NEAR_END: Final = 24
"""Characters in which a bracket closes around a credit."""


@inlined
def _ends_prose(utf8: _Bytes, end: int) -> bool:
    """Whether the line that ends there ends like prose, and not after a bracket."""
    last = start_before(utf8, end)
    byte = utf8[last]
    is_curly = byte == 0xE2 and utf8[last + 1] == 0x80 and utf8[last + 2] in CURLY_ENDS
    return (byte in _ENDS_OF_PROSE or is_curly) and utf8[last - 1] != _CLOSE and utf8[last - 1] != 0x89


@inlined
def _ends_bracket(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether what follows a bracket may follow one around a credit: dots, blanks and capitals, or `autor`."""
    is_end = True
    for at in range(start, end):
        byte = utf8[at]
        is_end &= bool(byte in (_SPACE, _DOT, _SLASH) or 65 <= byte <= 90)
        if byte == 97 and utf8[at + 1] == 117 and utf8[at + 2] == 116:
            return True
    return is_end


@inlined
def _is_dashed(utf8: _Bytes, start: int) -> bool:
    """Whether a line begins with a dash, or with two brackets."""
    first, second = utf8[start], utf8[start + 1]
    is_twice = first == second and first in (_MINUS, _OPEN)
    return is_twice or (first == _MINUS and second == _SPACE) or is_dash(utf8, start)


@inlined
def _has_colon(utf8: _Bytes, start: int, end: int) -> bool:
    found = False
    for at in range(start, end):
        found |= bool(utf8[at] in (_COLON, 0xEF))
    return found


@inlined
def _has_name_last(utf8: _Bytes, start: int, end: int, lookout: Lookout) -> bool:
    """Whether the last word may be that of a name, without what stands around it."""
    last = end
    while last > start and utf8[last - 1] != _SPACE:
        last -= 1
    while last < end and (utf8[last] in (_MINUS, _DOT, _SLASH) or is_dash(utf8, last)):
        last += 1 if utf8[last] < 0x80 else 3
    while end > last:
        if utf8[end - 1] in (_MINUS, _DOT, _SLASH):
            end -= 1
        elif end - 3 >= last and is_dash(utf8, end - 3):
            end -= 3
        else:
            break
    return is_name(utf8, last, end, lookout.names)


@part(allocates=False)
def _find_credit(utf8: _Bytes, start: int, end: int, size: int, lookout: Lookout, reach: Reach) -> int:
    if size > reach.credit and _ends_prose(utf8, end):
        return 0
    near = _NEAR_END if size == end - start else WIDEST * _NEAR_END
    while end > start and (utf8[end - 1] == _SPACE or 9 <= utf8[end - 1] <= 13 or 28 <= utf8[end - 1] <= 31):
        end -= 1
        size -= 1
    if end == start:
        return 0
    for at in range(max(start, end - near), end):
        if utf8[at] == _CLOSE and (near > _NEAR_END or _ends_bracket(utf8, at + 1, end)):
            return CREDIT
        if utf8[at] == _SLASH and at >= end - near // 3:
            return CREDIT
    is_other = utf8[end - 1] > 127 and not (
        end - 3 >= start and utf8[end - 3] == 0xE2 and utf8[end - 2] == 0x80 and utf8[end - 1] in CURLY_ENDS
    )
    if is_other or _is_dashed(utf8, start) or (size <= reach.credit and _has_colon(utf8, start, end)):
        return CREDIT
    return CREDIT if _has_name_last(utf8, start, end, lookout) else 0


@inlined
def _may_be_with(utf8: _Bytes, start: int) -> bool:
    """Whether a line may name whose material was used: it begins with a bracket, a dash or `source`."""
    byte = utf8[start]
    if byte in (_OPEN, 42, _MINUS) or is_dash(utf8, start):
        return True
    word = eight_at(utf8, start) | np.uint64(0x2020202020202020)
    return bool(word & np.uint64((1 << 48) - 1) == np.uint64(_SOURCE))


@part(allocates=False)
def find_below(utf8: _Bytes, tail: int, end: int, lookout: Lookout, reach: Reach) -> int:
    """CREDIT and WITH where such may stand from `tail` on."""
    hints, paragraphs, at = 0, 0, end
    for _ in range(reach.lines_below):
        start = at
        while start > tail and utf8[start - 1] != _LINE_END:
            start -= 1
        size = characters(utf8, start, at)
        if size > 1:
            hints |= _find_credit(utf8, start, at, size, lookout, reach)
            if size <= reach.used and _may_be_with(utf8, start):
                hints |= WITH
            paragraphs += size > reach.prose
        if start == tail or paragraphs == reach.paragraphs_below:
            return hints
        at = start - 1
    # What stands above is taken in one piece.
    return CREDIT | WITH
