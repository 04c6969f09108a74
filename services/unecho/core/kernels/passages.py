"""Where in two articles their common shingles stand."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined

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
_REACH: Final = 20
"""All but one in so many of the common shingles: what reach is told by."""


@inlined
def _places_of(shingles: _Shingles, others: _Shingles) -> _Places:
    """Where each of `others` stands in `shingles`, or -1."""
    size = 16
    while size < 2 * len(shingles):
        size *= 2
    table = np.full(size, _NOWHERE, dtype=np.int32)
    for i in range(len(shingles)):
        slot = np.int64(np.uint32(shingles[i] * np.uint32(0x9E3779B1)) >> np.uint32(7)) & (size - 1)
        while table[slot] != _NOWHERE:
            slot = (slot + 1) & (size - 1)
        table[slot] = i
    places = np.full(len(others), _NOWHERE, dtype=np.int32)
    for i in range(len(others)):
        slot = np.int64(np.uint32(others[i] * np.uint32(0x9E3779B1)) >> np.uint32(7)) & (size - 1)
        while table[slot] != _NOWHERE:
            if shingles[table[slot]] == others[i]:
                places[i] = table[slot]
                break
            slot = (slot + 1) & (size - 1)
    return places


@inlined
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


@inlined
def _count_in_order(places: _Places) -> int:
    """How many of the common shingles stand in one order in both: the longest rising part of their places.

    Fredman, "On computing the length of longest increasing subsequences", 1975.
    """
    ends = np.empty(len(places), dtype=np.int32)
    length = 0
    for place in places:
        if place == _NOWHERE:
            continue
        low, high = 0, length
        while low < high:
            middle = (low + high) // 2
            if ends[middle] < place:
                low = middle + 1
            else:
                high = middle
        ends[low] = place
        length = max(length, low + 1)
    return length


@inlined
def _reach_of(is_common: _Flags, shared: int) -> int:
    """Shingles from the beginning to where all but one in 20 of the common ones have stood."""
    sought = shared - shared // _REACH
    at = 0
    while sought > 0:
        sought -= is_common[at]
        at += 1
    return at


@inlined
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


@inlined
def _count_new_facts(
    facts: _Shingles, fact_counts: _Shingles, shingle_counts: _Shingles, last: int, others: _Shingles
) -> int:
    """Facts that stand first in the lead, and not in the other article."""
    new, at = 0, 0
    for paragraph in range(last + 1):
        end = min(at + int(fact_counts[paragraph]), len(facts))
        if shingle_counts[paragraph] >= _LEAD_PARAGRAPH:
            for i in range(at, end):
                is_known = False
                for other in others:
                    if other == facts[i]:
                        is_known = True
                        break
                new += not is_known
        at = end
    return new


@compiled(types.int64[::1](*[types.uint32[::1]] * 7))
def find_passages(
    shingles: _Shingles,
    shingle_counts: _Shingles,
    facts: _Shingles,
    fact_counts: _Shingles,
    others: _Shingles,
    other_counts: _Shingles,
    other_facts: _Shingles,
) -> _Counts:
    """The fields of `core.comparing.passages.Passages`, in their order."""
    places = _places_of(others, shingles)
    is_common = places != _NOWHERE
    is_other_common = np.zeros(len(others), dtype=np.bool_)
    for place in places:
        if place != _NOWHERE:
            is_other_common[place] = True
    found = np.zeros(17, dtype=np.int64)
    found[0], found[1] = len(shingles), len(others)
    found[2] = is_common.sum()
    _measure_runs(places, found[3:])
    found[5] = _count_in_order(places)
    found[6], found[7] = _reach_of(is_common, found[2]), _reach_of(is_other_common, found[2])
    last = _read_paragraphs(shingle_counts, is_common, found[8:])
    _read_paragraphs(other_counts, is_other_common, found[12:])
    found[16] = _count_new_facts(facts, fact_counts, shingle_counts, last, other_facts)
    return found
