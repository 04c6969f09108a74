"""Gives a name the type of those that it is listed with: "in Olsena, Vuijst and Kyiv"."""

from typing import Final

from unecho.core.kernels.compiled import part
from unecho.core.kernels.names import letters as n
from unecho.core.kernels.names import lexicon as x
from unecho.core.kernels.names.letters import Codes
from unecho.core.kernels.names.lexicon import NO_TYPE, Lexicon, flags_of
from unecho.core.kernels.names.spans import LOOSE, SPAN_HASH, START, STOP, TYPE, WEAK
from unecho.core.kernels.names.words import Table

_BY_COMMA: Final = 1
_BY_WORD: Final = 2
_A, _N, _D, _O, _R = (ord(letter) for letter in "andor")


@part(allocates=False)
def _joined(codes: Codes, start: int, end: int) -> int:
    """What joins two names of a list: a comma, a comma and a word, or the last: "and" or "or"; 0 where nothing does."""
    joined = _BY_WORD
    if start < end and codes[start] == n.COMMA:
        joined, start = _BY_COMMA, start + 1
    if start >= end or codes[start] != n.BLANK or codes[end - 1] != n.BLANK:
        return 0
    first, length = start + 1, end - start - 2
    is_and = length == 3 and codes[first] == _A and codes[first + 1] == _N and codes[first + 2] == _D
    is_or = length == 2 and codes[first] == _O and codes[first + 1] == _R
    if end - start == 1:
        return joined if joined == _BY_COMMA else 0
    return joined if is_and or is_or else 0


@part(allocates=False)
def _takes(lexicon: Lexicon, spans: Table, one: int, other: int) -> bool:
    """Whether `other` may take the type of `one`: nothing tells its own."""
    if spans[other, TYPE] != NO_TYPE or spans[one, TYPE] == NO_TYPE or spans[one, WEAK] or spans[one, LOOSE]:
        return False
    return flags_of(lexicon, spans[other, SPAN_HASH]) & x.COMMON == 0


@part(allocates=False)
def _joined_at(codes: Codes, spans: Table, order: Table, place: int) -> int:
    """What joins the name at `place` to the next one."""
    if place + 1 >= len(order):
        return 0
    return _joined(codes, spans[order[place], STOP], spans[order[place + 1], START])


@part(allocates=False)
def share_types(codes: Codes, lexicon: Lexicon, spans: Table, order: Table) -> None:
    """Go along the names in the order of the text, and back."""
    for place in range(1, len(order)):
        one, other = order[place - 1], order[place]
        if _takes(lexicon, spans, one, other) and _joined_at(codes, spans, order, place - 1):
            spans[other, TYPE], spans[other, WEAK] = spans[one, TYPE], 0
    for place in range(len(order) - 2, -1, -1):
        other, one = order[place], order[place + 1]
        if not _takes(lexicon, spans, one, other):
            continue
        joined = _joined_at(codes, spans, order, place)
        # "Recalcitrant, Trump left" is no list.
        is_list = joined == _BY_WORD or not spans[other, WEAK] or _joined_at(codes, spans, order, place + 1)
        if joined and is_list:
            spans[other, TYPE], spans[other, WEAK] = spans[one, TYPE], 0
