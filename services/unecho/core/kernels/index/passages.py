"""Where in two articles their common shingles stand."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types
from numba.np.unsafe.ndarray import to_fixed_tuple

from unecho.core.kernels.compiled import compiled, part

_Shingles = npt.NDArray[np.uint32]
_Places = npt.NDArray[np.int32]
_Counts = npt.NDArray[np.int64]
_Flags = npt.NDArray[np.bool_]
_NOWHERE: Final = -1
_STEP: Final = 4
"""Shingles from one of a run to its next, at most, in either article: one other word between."""
_LONG_RUN: Final = 24
"""Shingles: 13 words of content."""
_PARAGRAPH: Final = 6
"""Shingles with fewer of which a paragraph is not looked at: a headline, a quote of three words."""
_LEAD_PARAGRAPH: Final = 12
"""Shingles from which a paragraph is prose of the report and no heading or credit …"""
_LEAD_PARAGRAPHS: Final = 2
"""… and how many such are the lead."""
_COLUMN: Final = types.uint32[::1]
_PLACES: Final = types.int32[::1]
_FLAGS: Final = types.boolean[::1]
_PASSAGES: Final = types.UniTuple(types.int64, 17)  # type: ignore[no-untyped-call]
_REACH: Final = 20
"""All but one in so many of the common shingles: what reach is told by."""


@part(allocates=False)
def _find_places(shingles: _Shingles, others: _Shingles, table: _Places, sieve: _Shingles, places: _Places) -> None:
    """Where each of `others` stands in `shingles`, or -1, into `places`.

    `table`: of -1, a power of two of numbers; `sieve`: of zeros, a bit for an eighth of each. See `kernels.index.sets`.
    """
    size, shift = len(table), np.uint32(32 - 3)
    while size > 1:
        size, shift = size // 2, shift - np.uint32(1)
    last = len(table) - 1
    for i in range(len(shingles)):
        bit = np.uint32(shingles[i] * np.uint32(0x9E3779B1)) >> shift
        sieve[bit >> np.uint32(5)] |= np.uint32(1) << (bit & np.uint32(31))
        slot = np.int64(bit >> np.uint32(3))
        while table[slot] != _NOWHERE:
            slot = (slot + 1) & last
        table[slot] = i
    for i in range(len(others)):
        places[i] = _NOWHERE
        bit = np.uint32(others[i] * np.uint32(0x9E3779B1)) >> shift
        if (sieve[bit >> np.uint32(5)] >> (bit & np.uint32(31))) & np.uint32(1) == 0:
            continue
        slot = np.int64(bit >> np.uint32(3))
        while table[slot] != _NOWHERE:
            if shingles[table[slot]] == others[i]:
                places[i] = table[slot]
                break
            slot = (slot + 1) & last


@part(allocates=False)
def _tell_common(places: _Places, is_common: _Flags, is_other_common: _Flags) -> int:
    """Which shingles of either are in both, and how many. `is_other_common`: of False."""
    shared = 0
    for i in range(len(places)):
        is_common[i] = places[i] != _NOWHERE
        if is_common[i]:
            is_other_common[places[i]] = True
            shared += 1
    return shared


@part(allocates=False)
def _measure_runs(places: _Places, found: _Counts) -> None:
    """Into `found`: how many shingles the longest run has, and all long ones together."""
    run, last, last_place = 0, 0, 0
    for i in range(len(places) + 1):
        if i < len(places):
            if places[i] == _NOWHERE:
                continue
            step = int(places[i]) - last_place
            if run > 0 and i - last <= _STEP and 0 < step <= _STEP:
                run += 1
                last, last_place = i, int(places[i])
                continue
        found[0] = max(found[0], run)
        if run >= _LONG_RUN:
            found[1] += run
        if i < len(places):
            run, last, last_place = 1, i, int(places[i])


@part(allocates=False)
def _count_in_order(places: _Places, ends: _Places) -> int:
    """How many of the common shingles stand in one order in both: the longest rising part of their places.

    Fredman, "On computing the length of longest increasing subsequences", 1975. `ends`: room for as many.
    """
    length = 0
    for place in places:
        if place == _NOWHERE:
            continue
        low, high = 0, length
        # Most follow all that came before.
        if length > 0 and ends[length - 1] < place:
            low = length
        while low < high:
            middle = (low + high) // 2
            if ends[middle] < place:
                low = middle + 1
            else:
                high = middle
        ends[low] = place
        length = max(length, low + 1)
    return length


@part(allocates=False)
def _reach_of(is_common: _Flags, shared: int) -> int:
    """Shingles from the beginning to where all but one in 20 of the common ones have stood."""
    sought = shared - shared // _REACH
    at = 0
    while sought > 0:
        sought -= is_common[at]
        at += 1
    return at


@part(allocates=False)
def _read_paragraphs(counts: _Shingles, is_common: _Flags, found: _Counts) -> int:
    """Into `found`: shingles of paragraphs, of those with less than a quarter in common, of the lead, common in it.

    Returns the last paragraph of the lead, -1 where there is none.
    """
    at, lead, last = 0, 0, -1
    for paragraph in range(len(counts)):
        count = int(counts[paragraph])
        common = 0
        for i in range(at, min(at + count, len(is_common))):
            common += is_common[i]
        at += count
        if count >= _PARAGRAPH:
            found[0] += count
            found[1] += count if 4 * common < count else 0
        if count >= _LEAD_PARAGRAPH and lead < _LEAD_PARAGRAPHS:
            lead += 1
            last = paragraph
            found[2] += count
            found[3] += common
    return last


@part(allocates=False)
def _count_new_facts(
    facts: _Shingles, fact_counts: _Shingles, shingle_counts: _Shingles, last: int, others: _Shingles
) -> int:
    """Facts that stand first in the lead, and not in the other article."""
    new, at = 0, 0
    for paragraph in range(last + 1):
        end = min(at + int(fact_counts[paragraph]), len(facts))
        if shingle_counts[paragraph] >= _LEAD_PARAGRAPH:
            for i in range(at, end):
                equal = 0
                for other in others:
                    equal += other == facts[i]
                new += equal == 0
        at = end
    return new


@compiled(_PASSAGES(*[_COLUMN, _COLUMN, types.int64] * 2))
def find_passages(
    shingles: _Shingles, marks: _Shingles, fact_count: int, others: _Shingles, other_marks: _Shingles, other_facts: int
) -> tuple[int, ...]:
    """The fields of `kernels.comparing.passages.Passages`, in their order, of two articles with their packed marks."""
    size = 16
    while size < 2 * len(others):
        size *= 2
    places, table = np.empty(len(shingles), dtype=np.int32), np.full(size, _NOWHERE, dtype=np.int32)
    _find_places(others, shingles, table, np.zeros(size // 4, dtype=np.uint32), places)
    is_common, is_other_common = np.empty(len(shingles), dtype=np.bool_), np.zeros(len(others), dtype=np.bool_)
    found = np.zeros(17, dtype=np.int64)
    found[0], found[1] = len(shingles), len(others)
    found[2] = _tell_common(places, is_common, is_other_common)
    _measure_runs(places, found[3:])
    found[5] = _count_in_order(places, np.empty(len(places), dtype=np.int32))
    found[6], found[7] = _reach_of(is_common, found[2]), _reach_of(is_other_common, found[2])
    at, by = 2 * fact_count, 2 * other_facts
    p, q = (len(marks) - at) // 3, (len(other_marks) - by) // 3
    counts = marks[at + p : at + 2 * p]
    last = _read_paragraphs(counts, is_common, found[8:])
    _read_paragraphs(other_marks[by + q : by + 2 * q], is_other_common, found[12:])
    found[16] = _count_new_facts(marks[:fact_count], marks[at + 2 * p :], counts, last, other_marks[:other_facts])
    return to_fixed_tuple(found, 17)  # type: ignore[call-arg]
