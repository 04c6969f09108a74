"""How much articles share."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types
from numba.np.unsafe.ndarray import to_fixed_tuple

from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.sets import count_in, put_in, set_length

_Shingles = npt.NDArray[np.uint32]
_Counts = npt.NDArray[np.int64]
_Flags = npt.NDArray[np.bool_]
_COLUMN: Final = types.uint32[::1]
_FLAGS: Final = types.boolean[::1]
_WEIGHTS: Final = types.UniTuple(types.int64, 13)  # type: ignore[no-untyped-call]


@compiled("void(uint32[::1], uint32[::1], int64[::1], int64[::1])")
def count_shared(fingerprint: _Shingles, joined: _Shingles, lengths: _Counts, shared: _Counts) -> None:
    """How many shingles of `fingerprint` are in each of the fingerprints of these lengths, joined, into `shared`.

    They may be in any order; none has a value twice.
    """
    known = np.zeros(set_length(len(fingerprint)), dtype=np.uint32)
    put_in(fingerprint, 0, len(fingerprint), known)
    start = 0
    for one in range(len(lengths)):
        end = start + lengths[one]
        shared[one] = count_in(joined, start, end, known)
        start = end


@compiled(types.void(_COLUMN, _COLUMN, _FLAGS), allocates=False)
def _find_in(values: _Shingles, others: _Shingles, found: _Flags) -> None:
    """Which of the values are among the others, one by one: there are few, and eight are compared at once."""
    for i in range(len(values)):
        equal = 0
        for j in range(len(others)):
            equal += others[j] == values[i]
        found[i] = equal > 0


@part(allocates=False)
def _find_common(paragraphs: _Shingles, others: _Shingles, is_common: _Flags) -> int:
    """Which paragraphs are among the others, and how many; those of no hash are not."""
    _find_in(paragraphs, others, is_common)
    count = 0
    for i in range(len(paragraphs)):
        is_common[i] = is_common[i] and paragraphs[i] != 0
        count += is_common[i]
    return count


@part(allocates=False)
def _find_outside(is_common: _Flags, counts: _Shingles, bound: int, facts: _Shingles, is_outside: _Flags) -> int:
    """Which facts up to `bound` stand outside of the common paragraphs, and how many."""
    at, total, outside = 0, len(facts), 0
    for paragraph in range(len(counts) + 1):
        is_last = paragraph == len(counts)
        end = total if is_last else min(at + int(counts[paragraph]), total)
        for i in range(at, end):
            is_outside[i] = facts[i] <= bound and (is_last or not is_common[paragraph])
            outside += is_outside[i]
        at = end
    return outside


@part(allocates=False)
def _take_outside(is_common: _Flags, counts: _Shingles, shingles: _Shingles, known: _Shingles, is_sought: bool) -> int:
    """Puts the shingles outside of the common paragraphs into a set, and returns how many they are.

    Where they are sought, how many of them are in the set.
    """
    at, total, found = 0, len(shingles), 0
    for paragraph in range(len(counts) + 1):
        is_last = paragraph == len(counts)
        end = total if is_last else min(at + int(counts[paragraph]), total)
        if is_last or not is_common[paragraph]:
            if is_sought:
                found += count_in(shingles, at, end, known)
            else:
                put_in(shingles, at, end, known)
                found += end - at
        at = end
    return found


@part(allocates=False)
def _count_outside(is_common: _Flags, counts: _Shingles, total: int) -> int:
    """How many of so many shingles stand outside of the common paragraphs."""
    at, outside = 0, total
    for paragraph in range(len(counts)):
        end = min(at + int(counts[paragraph]), total)
        outside -= (end - at) * is_common[paragraph]
        at = end
    return outside


@part(allocates=False)
def _count_common(values: _Shingles, is_counted: _Flags, others: _Shingles, is_other_counted: _Flags) -> int:
    """How many of the others are among the values, both only where they count."""
    found = 0
    for j in range(len(others)):
        equal = 0
        for i in range(len(values)):
            equal += is_counted[i] and values[i] == others[j]
        found += is_other_counted[j] and equal > 0
    return found


@part(allocates=False)
def _count_substituted(
    facts: _Shingles,
    contexts: _Shingles,
    is_known: _Flags,
    others: _Shingles,
    other_contexts: _Shingles,
    is_other_known: _Flags,
    bound: int,
    free: _Shingles,
) -> int:
    """Facts that the other has not, where the other has, between the same words, one that this has not.

    `free`: room for the contexts of the other's.
    """
    count = 0
    for j in range(len(others)):
        if others[j] <= bound and not is_other_known[j]:
            free[count] = other_contexts[j]
            count += 1
    substituted = 0
    for i in range(len(facts)):
        if facts[i] > bound or is_known[i]:
            continue
        equal = 0
        for j in range(count):
            equal += free[j] == contexts[i]
        substituted += equal > 0
    return substituted


@part(allocates=False)
def _count_known(facts: _Shingles, is_known: _Flags, bound: int) -> tuple[int, int]:
    """How many facts there are up to `bound`, and how many of them are known."""
    count, known = 0, 0
    for i in range(len(facts)):
        count += facts[i] <= bound
        known += facts[i] <= bound and is_known[i]
    return count, known


@part(allocates=False)
def _bound_of(facts: _Shingles, most: int) -> int:
    """Where facts were left out, those of high hashes, only those up to there are in both for certain."""
    if len(facts) < most:
        return np.uint32(0xFFFFFFFF)  # type: ignore[return-value]
    bound = np.uint32(0)
    for fact in facts:
        bound = max(bound, fact)
    return bound  # type: ignore[return-value]


@compiled(types.int64(_COLUMN, _FLAGS), allocates=False)
def _begins(shingle_counts: _Shingles, is_common: _Flags) -> int:
    """Whether the first paragraph that has shingles is a common one."""
    for i in range(len(shingle_counts)):
        if shingle_counts[i] != 0:
            return int(is_common[i])
    return 0


@compiled(_WEIGHTS(*[_COLUMN, _COLUMN, types.int64] * 2, types.int64))
def weigh_pair(
    shingles: _Shingles,
    marks: _Shingles,
    fact_count: int,
    other_shingles: _Shingles,
    other_marks: _Shingles,
    other_fact_count: int,
    most_facts: int,
) -> tuple[int, ...]:
    """The fields of `kernels.comparing.evidence.Weights`, in their order, of two articles with their packed marks."""
    f, g = fact_count, other_fact_count
    p, q = (len(marks) - 2 * f) // 3, (len(other_marks) - 2 * g) // 3
    facts, contexts, others, other_contexts = marks[:f], marks[f : 2 * f], other_marks[:g], other_marks[g : 2 * g]
    at, by = 2 * f, 2 * g
    paragraphs, other_paragraphs = marks[at : at + p], other_marks[by : by + q]
    counts, other_counts = marks[at + p : at + 2 * p], other_marks[by + q : by + 2 * q]
    weights = np.zeros(13, dtype=np.int64)
    bound = min(_bound_of(facts, most_facts), _bound_of(others, most_facts))
    is_known, is_other_known = np.empty(f, dtype=np.bool_), np.empty(g, dtype=np.bool_)
    _find_in(facts, others, is_known)
    _find_in(others, facts, is_other_known)
    weights[0], weights[2] = _count_known(facts, is_known, bound)
    weights[1] = _count_known(others, is_other_known, bound)[0]
    free = np.empty(max(f, g), dtype=np.uint32)
    weights[3] = _count_substituted(facts, contexts, is_known, others, other_contexts, is_other_known, bound, free)
    weights[4] = _count_substituted(others, other_contexts, is_other_known, facts, contexts, is_known, bound, free)
    is_common, is_other_common = np.empty(p, dtype=np.bool_), np.empty(q, dtype=np.bool_)
    weights[5] = _find_common(paragraphs, other_paragraphs, is_common)
    _find_common(other_paragraphs, paragraphs, is_other_common)
    weights[6] = _count_outside(is_common, counts, len(shingles))
    weights[7] = _count_outside(is_other_common, other_counts, len(other_shingles))
    is_outside, is_other_outside = np.empty(f, dtype=np.bool_), np.empty(g, dtype=np.bool_)
    weights[9] = _find_outside(is_common, marks[at + 2 * p :], bound, facts, is_outside)
    weights[10] = _find_outside(is_other_common, other_marks[by + 2 * q :], bound, others, is_other_outside)
    if weights[5] > 0:
        known = np.zeros(set_length(weights[6]), dtype=np.uint32)
        _take_outside(is_common, counts, shingles, known, False)
        weights[8] = _take_outside(is_other_common, other_counts, other_shingles, known, True)
        weights[11] = _count_common(facts, is_outside, others, is_other_outside)
    weights[12] = _begins(counts, is_common) + _begins(other_counts, is_other_common)
    return to_fixed_tuple(weights, 13)  # type: ignore[call-arg]
