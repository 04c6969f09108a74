"""Whether the name of an agency or an outlet may stand at a place of a line. See `core.origin.closing`."""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import inlined, part
from unecho.core.kernels.hints.parts import Lookout, Reach, is_dash, is_letter, is_small_name

_Bytes = npt.NDArray[np.uint8]
_Hashes = npt.NDArray[np.uint64]
_Flags = npt.NDArray[np.bool_]
_SPACE, _OPEN, _CLOSE, _STAR, _MINUS, _DOT, _SLASH, _COLON = 32, 40, 41, 42, 45, 46, 47, 58
_ENDS: Final = (33, 34, 39, _CLOSE, _DOT, 63, 93)
"""What a sentence in ASCII ends with, a bracket or a quotation mark after it too."""
_LONGEST_BUREAU: Final = 24
"""Bytes before the word for it."""


@inlined
def ends_sentence(byte: int) -> bool:
    """Whether a sentence may end with it; what is not in ASCII may."""
    return byte in _ENDS or byte > 127


@part(allocates=False)
def has_name_near(utf8: _Bytes, start: int, end: int, names: _Flags) -> bool:
    """Whether a name may stand after the dashes or brackets that a line begins with, and more after it."""
    while start < end and (utf8[start] in (_SPACE, _OPEN, _MINUS) or is_dash(utf8, start)):
        start += 1 if utf8[start] < 0x80 else 3
    for at in range(start, min(end, start + _LONGEST_BUREAU)):
        if utf8[at] > 127 or (utf8[at] == _SPACE and is_small_name(utf8, start, at, names)):
            return True
        if utf8[at] == _SPACE:
            start = at + 1
    return False


@part(allocates=False)
def may_be_source(utf8: _Bytes, start: int, end: int, sources: _Hashes) -> bool:
    """Whether a line may begin with `Source:` or the like."""
    while start < end and utf8[start] in (_SPACE, _OPEN, _STAR):
        start += 1
    word, at = np.uint64(0), start
    while at < end and is_letter(utf8[at]):
        if at < start + 8:
            word |= np.uint64(utf8[at] | np.uint8(32)) << np.uint64(8 * (at - start))
        at += 1
    if at < end and utf8[at] > 127:
        return True
    at += at < end and utf8[at] == _SPACE
    is_one = False
    for source in sources:
        is_one |= bool(source == word)
    return is_one and at < end and (utf8[at] == _COLON or utf8[at] > 127)


@part(allocates=False)
def begins_with_name(utf8: _Bytes, start: int, end: int, firsts: _Flags) -> bool:
    """Whether the first letters and figures of a line may be those of a name."""
    while start < end and not (is_letter(utf8[start]) or 48 <= utf8[start] <= 57 or utf8[start] > 127):
        start += 1
    at = start
    while at < end and (is_letter(utf8[at]) or 48 <= utf8[at] <= 57):
        at += 1
    return (at < end and utf8[at] > 127) or is_small_name(utf8, start, at, firsts)


@part(allocates=False)
def _may_be_parted(utf8: _Bytes, start: int, end: int) -> bool:
    """Whether a dash or a slash stands there at the beginning or after a sentence, or what is not in ASCII."""
    for at in range(start, end):
        byte = utf8[at]
        if byte > 127 or (byte in (_MINUS, _SLASH) and at == start):
            return True
        if byte in (_MINUS, _SLASH):
            before = utf8[at - 1]
            if before == _SPACE and at - 2 >= start:
                before = utf8[at - 2]
            if ends_sentence(before) or before in (_MINUS, _SLASH):
                return True
    return False


@part(allocates=False)
def may_stand_alone(utf8: _Bytes, start: int, end: int, size: int, lookout: Lookout, reach: Reach) -> bool:
    """Whether the last word of a line may be a credit: after a sentence, or a dash, or all of a line."""
    last = end
    while last > start and utf8[last - 1] != _SPACE:
        last -= 1
    if last - 2 >= start and ends_sentence(utf8[last - 2]):
        return True
    if _may_be_parted(utf8, max(start, end - reach.credit), end):
        return True
    return size <= reach.credit and begins_with_name(utf8, start, end, lookout.firsts)
