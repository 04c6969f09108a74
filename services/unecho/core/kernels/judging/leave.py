"""The oldest article leaves: what it is found by, its cluster and its record."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, part
from unecho.core.kernels.index.buckets import remove_row
from unecho.core.kernels.index.lookups import Hashes, drop_keys
from unecho.core.kernels.index.records import HEAD, TIME, Words, length_of, numbers_at
from unecho.core.kernels.judging.articles import NUMBERS
from unecho.core.kernels.judging.held import COUNT, FIRST, NEXT, RECORD_BYTES, Bounds, Held, Limits
from unecho.core.kernels.judging.times import NO_TIME

_Told = npt.NDArray[np.int64]
_NOWHERE: Final = -1


# A part would be compiled as its caller is, which has no arrays of its own.
@compiled(types.int64(types.int64, types.int64))
def _entered_at(address: int, settled_at: int) -> int:
    """When the article came whose record is there."""
    head = numbers_at(address, HEAD)
    time = np.int64(np.uint64(head[TIME]) | np.uint64(head[TIME + 1]) << np.uint64(32))
    return settled_at if time == NO_TIME else time  # type: ignore[return-value]


@compiled(
    types.void(
        *[types.int64] * 2, types.uint64, types.uint64[::1], types.uint64[::1], types.uint32[::1], NUMBERS, NUMBERS
    )
)  # fmt: skip
def _drop(
    address: int, row: int, seed: np.uint64, found: Hashes, keys: Hashes, rows: Words, counts: _Told, records: _Told
) -> None:  # fmt: skip
    """Forgets by what it was found, and that its record was."""
    length = length_of(numbers_at(address, HEAD))
    counts[COUNT] -= drop_keys(numbers_at(address, length), 0, row, seed, found, keys, rows)
    records[RECORD_BYTES] -= 4 * length


@part(allocates=False)
def _leave(row: int, held: Held, limits: Limits) -> None:
    """The article of a row, the only one of its cluster, which is named after it."""
    rows, clusters, lookup, bands = held.rows, held.clusters, held.lookup, held.bands
    _drop(
        rows.addresses[row], row, np.uint64(limits.seed), lookup.found, lookup.keys, lookup.rows, lookup.counts,
        held.records.numbers,
    )  # fmt: skip
    slot = int(rows.clusters[row])
    clusters.numbers[slot] = _NOWHERE
    clusters.free[clusters.free_count[0]] = slot
    clusters.free_count[0] += 1
    held.entries[FIRST] += 1
    if rows.is_keyed[row]:
        remove_row(
            row, bands.keys, bands.slots, bands.sizes, bands.counts, rows.nexts, rows.is_keyed, bands.heirs
        )  # fmt: skip


@part(allocates=False)
def forget_before(time: int, held: Held, limits: Limits, bounds: Bounds) -> bool:
    """Takes out all that came before that time. False where it stops before one that takes more than that.

    More it takes where others are in its cluster, or that has another name, or where it is the last of its block.
    """
    rows, clusters = held.rows, held.clusters
    while True:
        gone = held.entries[FIRST] - bounds.first
        row = bounds.oldest_row + gone
        if gone >= bounds.oldest_left or held.entries[FIRST] >= held.entries[NEXT]:
            return False
        if _entered_at(rows.addresses[row], bounds.settled_at) >= time:
            return True
        slot = int(rows.clusters[row])
        is_simple = rows.nexts[row] == 0 and not clusters.is_told[slot] and gone + 1 < bounds.oldest_left
        if not is_simple or held.entries[FIRST] + 1 >= held.entries[NEXT]:
            return False
        _leave(row, held, limits)
