"""Whether a credit may stand below an article. See `core.origin.closing` and `core.origin.phrases`."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.batch.bytes import eight_at, start_before
from unecho.core.kernels.compiled import inlined, part
from unecho.core.kernels.hints.names import (
    begins_with_name,
    ends_sentence,
    has_name_near,
    may_be_source,
    may_stand_alone,
)
from unecho.core.kernels.hints.parts import (
    CREDIT,
    CURLY_ENDS,
    WIDEST,
    WITH,
    Lookout,
    Reach,
    characters,
    is_dash,
    is_letter,
    is_name,
)

_Bytes = npt.NDArray[np.uint8]
_LINE_END, _SPACE, _OPEN, _CLOSE, _MINUS, _DOT, _SLASH, _COLON = 10, 32, 40, 41, 45, 46, 47, 58
_ENDS_OF_PROSE: Final = (33, 34, _DOT, 63)
_SOURCE: Final = int.from_bytes(b"source", "little")
_STAR: Final = 42
_WITHS: Final = tuple(
    int.from_bytes(word, "big") for word in (b"with", b"mit", b"avec", b"con", b"com", b"met", b"med")
)
_LONGEST_TO_WITH: Final = 30
_LONGEST_BRACKET: Final = 60
"""Bytes, of what is looked at in ASCII."""
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
def _is_dashed(utf8: _Bytes, start: int) -> bool:
    """Whether a line begins with a dash, or with two brackets."""
    first, second = utf8[start], utf8[start + 1]
    is_twice = first == second and first in (_MINUS, _OPEN)
    return is_twice or (first == _MINUS and second == _SPACE) or is_dash(utf8, start)


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
def _may_be_bracket(utf8: _Bytes, start: int, close: int, lookout: Lookout) -> bool:
    """Whether a name may stand in the bracket that closes there, and nothing before it or a sentence's end."""
    last = close
    while last > start and utf8[last - 1] == _CLOSE:
        last -= 1
    at = last
    while at > start and utf8[at - 1] != _OPEN and last - at <= _LONGEST_BRACKET:
        at -= 1
    if at == start or utf8[at - 1] != _OPEN:
        return False
    is_name = begins_with_name(utf8, at, last, lookout.firsts) or may_be_source(utf8, at, last, lookout.sources)
    at -= 1
    at -= at > start and utf8[at - 1] == _OPEN
    while at > start and utf8[at - 1] <= _SPACE:
        at -= 1
    return is_name and (at == start or ends_sentence(utf8[at - 1]))


@inlined
def _may_end_with_bracket(utf8: _Bytes, start: int, close: int, end: int, lookout: Lookout) -> bool:
    """Whether the bracket that closes there is around a credit: dots, blanks and capitals follow, or `autor`."""
    is_end = True
    for at in range(close + 1, end):
        byte = utf8[at]
        is_end &= bool(byte in (_SPACE, _DOT, _SLASH) or 65 <= byte <= 90)
        if byte == 97 and utf8[at + 1] == 117 and utf8[at + 2] == 116:
            return True
    return is_end and _may_be_bracket(utf8, start, close, lookout)


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
        if utf8[at] == _CLOSE and (near > _NEAR_END or _may_end_with_bracket(utf8, start, at, end, lookout)):
            return CREDIT
        if utf8[at] == _SLASH and at >= end - near // 3:
            return CREDIT
    is_other = utf8[end - 1] > 127 and not (
        end - 3 >= start and utf8[end - 3] == 0xE2 and utf8[end - 2] == 0x80 and utf8[end - 1] in CURLY_ENDS
    )
    is_told = is_other or (_is_dashed(utf8, start) and has_name_near(utf8, start, end, lookout.near))
    is_told = is_told or (size <= reach.credit and may_be_source(utf8, start, end, lookout.sources))
    if not is_told and _has_name_last(utf8, start, end, lookout):
        is_told = may_stand_alone(utf8, start, end, size, lookout, reach)
    return CREDIT * is_told


@part(allocates=False)
def _has_with(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether `with` or the like may stand there as a word, before a blank."""
    word = 0
    for at in range(start, end):
        byte = int(utf8[at])
        if byte > 127 or (byte == _SPACE and word in _WITHS):
            return True
        word = (word << 8 | byte | 32) & 0xFFFFFFFF if is_letter(byte) else 0
    return False


@inlined
def _may_be_with(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether a line may name whose material was used: after a bracket or a dash, or `source`."""
    byte = utf8[start]
    if byte in (_OPEN, _STAR, _MINUS) or is_dash(utf8, start):
        first = start + (1 if byte < 0x80 else 3)
        first += 3 if is_dash(utf8, first) else 0
        return _has_with(utf8, first, min(end, first + _LONGEST_TO_WITH))
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
            if size <= reach.used and _may_be_with(utf8, start, at):
                hints |= WITH
            paragraphs += size > reach.prose
        if start == tail or paragraphs == reach.paragraphs_below:
            return hints
        at = start - 1
    # What stands above is taken in one piece.
    return CREDIT | WITH
