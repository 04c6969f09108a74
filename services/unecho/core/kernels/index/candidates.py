"""The articles whose clusters stand in enough of some buckets: see `kernels.index.buckets`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part
from unecho.core.kernels.index.buckets import Keys, Sizes, Slots, end_of, find_places, start_of, where_of

_Numbers = npt.NDArray[np.int64]
_NOWHERE: Final = -1
_NO_TIME: Final = -(1 << 63)
_COLUMN: Final = types.uint32[::1]


@part(allocates=False)
def _list_rows(band_keys: Keys, places: _Numbers, slots: Slots, sizes: Sizes, rows: _Numbers) -> int:
    """The rows in the buckets at `places`, into `rows`, as often as they are there; how many."""
    count = 0
    for band in range(len(band_keys)):
        start, own = start_of(band, sizes), where_of(band, sizes)
        table, bits = slots[start : start + sizes[own]], sizes[own + 1]
        for slot in range(places[band], end_of(int(band_keys[band]), places[band], table, bits)):
            rows[count] = int(table[slot] >> np.uint32(bits)) - 1
            count += 1
    return count


@inlined
def _slot_of(cluster: int, table: _Numbers) -> int:
    mixed = np.uint64(cluster) * np.uint64(0x9E3779B97F4A7C15)
    slot = np.int64(mixed >> np.uint64(40)) & (len(table) - 1)
    while table[slot] != cluster and table[slot] != _NOWHERE:
        slot = (slot + 1) & (len(table) - 1)
    return slot  # type: ignore[return-value]


@compiled(
    types.int64(types.int64[::1], types.int64, _COLUMN, *[types.int64[::1]] * 2, types.int64, types.int64[::1]),
    allocates=False,
)
def _choose(
    rows: _Numbers, count: int, clusters: Slots, table: _Numbers, counts: _Numbers, hits: int, chosen: _Numbers
) -> int:
    """Those of so many rows whose clusters are among them `hits` times, into `chosen`; how many.

    `table`: of _NOWHERE, a power of two of numbers, more than rows; `counts`: of 0, as many.
    """
    for i in range(count):
        cluster = int(clusters[rows[i]])
        slot = _slot_of(cluster, table)
        table[slot] = cluster
        counts[slot] += 1
    found = 0
    for i in range(count):
        chosen[found] = rows[i]
        found += counts[_slot_of(int(clusters[rows[i]]), table)] >= hits
    return found


@inlined
def _position_of(row: int, firsts: _Numbers, block: int) -> int:
    return firsts[row // block] + row % block  # type: ignore[no-any-return]


@compiled(types.int64(types.int64[::1], types.int64, types.int64[::1], types.int64), allocates=False)
def _order(rows: _Numbers, count: int, firsts: _Numbers, block: int) -> int:
    """Puts so many in order of arrival, each once, at the beginning; how many they are then. There are few."""
    distinct = 0
    for i in range(count):
        row, place = rows[i], distinct
        position = _position_of(row, firsts, block)
        while place > 0 and _position_of(rows[place - 1], firsts, block) > position:
            place -= 1
        if place > 0 and rows[place - 1] == row:
            continue
        for later in range(distinct, place, -1):
            rows[later] = rows[later - 1]
        rows[place] = row
        distinct += 1
    return distinct


@part(allocates=False)
def _keep_near(
    rows: _Numbers, count: int, clusters: Slots, newest: _Numbers, last_seen: _Numbers,
    least_newest: int, least_seen: int, seen_before: int,
) -> int:  # fmt: skip
    """Those whose clusters are within reach, at the beginning; how many they are: see `core.judging.index`."""
    kept = 0
    for i in range(count):
        cluster = clusters[rows[i]]
        seen = last_seen[cluster]
        is_dated = newest[cluster] != _NO_TIME and newest[cluster] < least_newest
        if not is_dated or (seen_before if seen == _NO_TIME else seen) >= least_seen:
            rows[kept] = rows[i]
            kept += 1
    return kept


@compiled(
    types.int64(
        _COLUMN, types.int64[::1], types.int64, _COLUMN, types.int64[::1], _COLUMN, types.int64[::1], types.int64,
        types.int64[::1], types.int64[::1], *[types.int64] * 3, types.int64[::1],
    )
)  # fmt: skip
def find_candidates(
    band_keys: Keys, places: _Numbers, hits: int, slots: Slots, sizes: Sizes, clusters: Slots, firsts: _Numbers,
    block: int, newest: _Numbers, last_seen: _Numbers, least_newest: int, least_seen: int, seen_before: int,
    chosen: _Numbers,
) -> int:  # fmt: skip
    """Rows, in order of arrival, of the articles in an article's buckets whose clusters are in them `hits` times.

    Where the buckets begin goes into `places`. `firsts`: the position of the first row of every `block` rows. For the
    next five see `core.index.bands.Reach`. Into `chosen`, which has room for one more than the buckets; how many.
    """
    find_places(band_keys, slots, sizes, places)
    rows = np.empty(len(chosen), dtype=np.int64)
    count = _list_rows(band_keys, places, slots, sizes, rows)
    if count < hits:
        return 0
    size = 16
    while size < 2 * count:
        size *= 2
    table, counts = np.full(size, _NOWHERE, dtype=np.int64), np.zeros(size, dtype=np.int64)
    found = _choose(rows, count, clusters, table, counts, hits, chosen)
    found = _order(chosen, found, firsts, block)
    return int(_keep_near(chosen, found, clusters, newest, last_seen, least_newest, least_seen, seen_before))
