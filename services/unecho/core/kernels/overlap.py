"""How much articles share."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined

_Shingles = npt.NDArray[np.uint32]
_Counts = npt.NDArray[np.int64]
_Flags = npt.NDArray[np.bool_]


@inlined
def _table_of(values: _Shingles, is_in: _Flags) -> _Shingles:
    """The values as a hash table; 0 stands in its last place, which is 1 where it is one of them."""
    size = 16
    while size < 2 * len(values):
        size *= 2
    table = np.zeros(size + 1, dtype=np.uint32)
    for i in range(len(values)):
        if not is_in[i]:
            continue
        if values[i] == 0:
            table[size] = 1
            continue
        slot = np.int64(np.uint32(values[i] * np.uint32(0x9E3779B1)) >> np.uint32(7)) & (size - 1)
        while table[slot] != 0 and table[slot] != values[i]:
            slot = (slot + 1) & (size - 1)
        table[slot] = values[i]
    return table


@inlined
def _stands_in(value: int, table: _Shingles) -> bool:
    size = len(table) - 1
    if value == 0:
        return bool(table[size] != 0)
    slot = np.int64(np.uint32(value * np.uint32(0x9E3779B1)) >> np.uint32(7)) & (size - 1)
    while table[slot] != 0 and table[slot] != value:
        slot = (slot + 1) & (size - 1)
    return bool(table[slot] != 0)


@compiled("int64[::1](uint32[::1], uint32[::1], int64[::1])")
def count_shared(fingerprint: _Shingles, joined: _Shingles, lengths: _Counts) -> _Counts:
    """How many shingles of `fingerprint` are in each of the fingerprints of these lengths, joined.

    They may be in any order; none has a value twice.
    """
    table = _table_of(fingerprint, np.ones(len(fingerprint), dtype=np.bool_))
    shared = np.zeros(len(lengths), dtype=np.int64)
    start = 0
    for part in range(len(lengths)):
        found = 0
        for i in range(start, start + lengths[part]):
            found += _stands_in(joined[i], table)
        shared[part] = found
        start += lengths[part]
    return shared


@inlined
def _find_common(one: _Shingles, other: _Shingles) -> _Flags:
    """Which paragraphs of `one` are in `other`; those of no hash are not."""
    is_common = np.zeros(len(one), dtype=np.bool_)
    for i in range(len(one)):
        for j in range(len(other)):
            if one[i] != 0 and one[i] == other[j]:
                is_common[i] = True
                break
    return is_common


@inlined
def _spread(is_common: _Flags, counts: _Shingles, total: int) -> _Flags:
    """Which shingles or facts stand outside of the common paragraphs."""
    is_outside = np.ones(total, dtype=np.bool_)
    at = 0
    for paragraph in range(len(counts)):
        end = min(at + int(counts[paragraph]), total)
        if is_common[paragraph]:
            is_outside[at:end] = False
        at = end
    return is_outside


@inlined
def _count_in(values: _Shingles, is_counted: _Flags, table: _Shingles) -> int:
    found = 0
    for i in range(len(values)):
        if is_counted[i]:
            found += _stands_in(values[i], table)
    return found


@inlined
def _count_substituted(
    facts: _Shingles, contexts: _Shingles, is_known: _Flags, other_facts: _Shingles, other: _Shingles, is_free: _Flags
) -> int:
    """Facts that the other has not, where the other has, between the same words, one that this has not."""
    substituted = 0
    for i in range(len(facts)):
        if is_known[i]:
            continue
        for j in range(len(other_facts)):
            if is_free[j] and other[j] == contexts[i]:
                substituted += 1
                break
    return substituted


@inlined
def _are_in(values: _Shingles, others: _Shingles) -> _Flags:
    table = _table_of(others, np.ones(len(others), dtype=np.bool_))
    found = np.empty(len(values), dtype=np.bool_)
    for i in range(len(values)):
        found[i] = _stands_in(values[i], table)
    return found


@inlined
def _begins(shingle_counts: _Shingles, is_common: _Flags) -> int:
    """Whether the first paragraph that has shingles is a common one."""
    for i in range(len(shingle_counts)):
        if shingle_counts[i] != 0:
            return int(is_common[i])
    return 0


_ARRAY: Final = types.uint32[::1]


@compiled(types.int64[::1](*[_ARRAY] * 12, types.int64))
def weigh_pair(
    shingles: _Shingles,
    facts: _Shingles,
    contexts: _Shingles,
    paragraphs: _Shingles,
    shingle_counts: _Shingles,
    fact_counts: _Shingles,
    other_shingles: _Shingles,
    other_facts: _Shingles,
    other_contexts: _Shingles,
    other_paragraphs: _Shingles,
    other_shingle_counts: _Shingles,
    other_fact_counts: _Shingles,
    most_facts: int,
) -> _Counts:
    """The fields of `core.comparing.evidence.Weights`, in their order."""
    # Where either left facts out, those of high hashes, only those below are in both for certain.
    bound = np.uint32(0xFFFFFFFF)
    if len(facts) >= most_facts:
        bound = min(bound, facts.max())
    if len(other_facts) >= most_facts:
        bound = min(bound, other_facts.max())
    is_comparable, is_other_comparable = facts <= bound, other_facts <= bound
    is_known, is_other_known = _are_in(facts, other_facts), _are_in(other_facts, facts)
    is_free = ~is_known & is_comparable
    is_other_free = ~is_other_known & is_other_comparable
    is_common, is_other_common = _find_common(paragraphs, other_paragraphs), _find_common(other_paragraphs, paragraphs)
    is_outside = _spread(is_common, shingle_counts, len(shingles))
    is_other_outside = _spread(is_other_common, other_shingle_counts, len(other_shingles))
    are_outside = _spread(is_common, fact_counts, len(facts)) & is_comparable
    are_other_outside = _spread(is_other_common, other_fact_counts, len(other_facts)) & is_other_comparable
    weights = np.zeros(13, dtype=np.int64)
    weights[0] = is_comparable.sum()
    weights[1] = is_other_comparable.sum()
    weights[2] = (is_known & is_comparable).sum()
    weights[3] = _count_substituted(facts, contexts, ~is_free, other_facts, other_contexts, is_other_free)
    weights[4] = _count_substituted(other_facts, other_contexts, ~is_other_free, facts, contexts, is_free)
    weights[5] = is_common.sum()
    weights[6] = is_outside.sum()
    weights[7] = is_other_outside.sum()
    if weights[5] > 0:
        weights[8] = _count_in(other_shingles, is_other_outside, _table_of(shingles, is_outside))
    weights[9] = are_outside.sum()
    weights[10] = are_other_outside.sum()
    if weights[5] > 0:
        weights[11] = _count_in(other_facts, are_other_outside, _table_of(facts, are_outside))
    weights[12] = _begins(shingle_counts, is_common) + _begins(other_shingle_counts, is_other_common)
    return weights
