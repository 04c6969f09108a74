"""The articles whose clusters stand in enough of some buckets: see `kernels.index.buckets`."""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part
from unecho.core.kernels.index.buckets import Keys, Sizes, Slots, end_of, start_of, where_of

_Numbers = npt.NDArray[np.int64]
_NOWHERE: Final = -1
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


@compiled("int64(int64[::1], int64)", allocates=False)
def _order(positions: _Numbers, count: int) -> int:
    """Puts so many in ascending order, each once, at the beginning; how many they are then. There are few."""
    distinct = 0
    for i in range(count):
        position, place = positions[i], distinct
        while place > 0 and positions[place - 1] > position:
            place -= 1
        if place > 0 and positions[place - 1] == position:
            continue
        for later in range(distinct, place, -1):
            positions[later] = positions[later - 1]
        positions[place] = position
        distinct += 1
    return distinct


@compiled(
    types.int64(
        _COLUMN, types.int64[::1], types.int64, _COLUMN, types.int64[::1], _COLUMN, types.int64[::1], types.int64,
        types.int64[::1],
    )
)  # fmt: skip
def find_candidates(
    band_keys: Keys, places: _Numbers, hits: int, slots: Slots, sizes: Sizes, clusters: Slots, firsts: _Numbers,
    block: int, chosen: _Numbers,
) -> int:  # fmt: skip
    """Positions, ascending, of the articles in the buckets at `places` whose clusters are in them `hits` times.

    `firsts`: the position of the first row of every `block` rows. Into `chosen`, which has room for one more than the
    buckets; how many.
    """
    rows = np.empty(len(chosen), dtype=np.int64)
    count = _list_rows(band_keys, places, slots, sizes, rows)
    if count < hits:
        return 0
    size = 16
    while size < 2 * count:
        size *= 2
    table, counts = np.full(size, _NOWHERE, dtype=np.int64), np.zeros(size, dtype=np.int64)
    found = _choose(rows, count, clusters, table, counts, hits, chosen)
    for i in range(found):
        chosen[i] = firsts[chosen[i] // block] + chosen[i] % block
    return int(_order(chosen, found))
