"""The band buckets of `core.index.bands`: a table for each band, in one array.

A table is a column of slots in the order of their keys, with room between. A key's home is where it would stand if
keys were evenly spread; it stands there or up to REACH slots behind (linear probing in order: Amble, Knuth 1974). A
slot is 0, or the row of an article plus 1 above the low bits of its key: these tell the key, as of those that may
stand in a slot no two have the same low bits (Cleary 1984). A bucket is the slots of one key, the oldest article first.
"""

from typing import Final

import numpy as np
import numpy.typing as npt
from numba import types

from unecho.core.kernels.compiled import compiled, inlined, part

Slots = npt.NDArray[np.uint32]
Keys = npt.NDArray[np.uint32]
Sizes = npt.NDArray[np.int64]
"""How many slots a table has, how many low bits of a key are in each, and keys a slot times 2^24: before tables grow,
and after; then the first band whose table has grown. Shape (7,)."""
_Bytes = npt.NDArray[np.uint8]
_Counts = npt.NDArray[np.int64]
KEY_BITS: Final = 24
KEY_BYTES: Final = KEY_BITS // 8
REACH: Final = 127
"""Slots that a key may stand behind its home. At 0.85 of slots in use one in 10^17 would stand further away."""
_NOWHERE: Final = -1
_COLUMN: Final = types.uint32[::1]
_SIZES: Final = types.int64[::1]
_GROWN: Final = 3
FIRST_GROWN: Final = 6
"""Where in `Sizes`."""


@compiled(types.int64(types.int64), allocates=False)
def low_bits(size: int) -> int:
    """How many bits of a key stand in a slot: those of all keys that may stand in it differ in them."""
    bits, most = 0, ((REACH + 1) << KEY_BITS) // (size - REACH) + 4
    while (1 << bits) < most:
        bits += 1
    return bits


@inlined
def where_of(band: int, sizes: Sizes) -> int:
    """Where in `sizes` those of the table of a band are."""
    return 0 if band < sizes[FIRST_GROWN] else _GROWN


@inlined
def start_of(band: int, sizes: Sizes) -> int:
    """Where the table of a band begins: those that have grown stand behind those that have not."""
    return band * sizes[where_of(band, sizes)]  # type: ignore[no-any-return]


@inlined
def _home_of(key: int, size: int) -> int:
    return (key * (size - REACH)) >> KEY_BITS


@inlined
def _key_at(slot: int, value: int, bits: int, scale: int) -> int:
    """The key of what stands in a slot."""
    least = (max(slot - REACH, 0) * scale) >> KEY_BITS
    return least + ((value - least) & ((1 << bits) - 1))


@part(allocates=False)
def seek(key: int, table: Slots, bits: int, scale: int) -> int:
    """The slot where the key's bucket begins, or would."""
    size, low = len(table), (1 << bits) - 1
    slot = _home_of(key, size)
    end = min(slot + REACH + 1, size)
    while slot < end and table[slot] != 0:
        value = int(table[slot])
        if (value ^ key) & low == 0 or _key_at(slot, value, bits, scale) > key:
            break
        slot += 1
    return slot


@part(allocates=False)
def end_of(key: int, slot: int, table: Slots, bits: int) -> int:
    """Where the key's bucket ends that begins, or would, in a slot."""
    size, low = len(table), (1 << bits) - 1
    end = min(_home_of(key, size) + REACH + 1, size)
    while slot < end and table[slot] != 0 and (int(table[slot]) ^ key) & low == 0:
        slot += 1
    return slot


@part(allocates=False)
def _put(value: int, key: int, slot: int, table: Slots, bits: int, scale: int) -> int:
    """Moves what stands from a slot on, and puts a value there: 1, or 0 where something would stand too far away."""
    size, free = len(table), slot
    while free < size and table[free] != 0:
        if free + 1 - _home_of(_key_at(free, int(table[free]), bits, scale), size) > REACH:
            return 0
        free += 1
    if free == size or slot - _home_of(key, size) > REACH:
        return 0
    for later in range(free, slot, -1):
        table[later] = table[later - 1]
    table[slot] = value
    return 1


@part(allocates=False)
def _take(slot: int, table: Slots, bits: int, scale: int) -> None:
    """Empties a slot; what stands behind its home moves up."""
    size, later = len(table), slot + 1
    while later < size and table[later] != 0:
        if _home_of(_key_at(later, int(table[later]), bits, scale), size) == later:
            break
        table[later - 1] = table[later]
        later += 1
    table[later - 1] = 0


@inlined
def stored_key(row: int, band: int, bands: int, keys: _Bytes) -> int:
    """The key of a row under a band."""
    at = KEY_BYTES * (row * bands + band)
    return int(keys[at]) | int(keys[at + 1]) << 8 | int(keys[at + 2]) << 16


@part(allocates=False)
def _store_keys(row: int, band_keys: Keys, keys: _Bytes) -> None:
    """Keeps the keys of a row, three bytes each."""
    for band in range(len(band_keys)):
        at, key = KEY_BYTES * (row * len(band_keys) + band), int(band_keys[band])
        keys[at], keys[at + 1], keys[at + 2] = key & 255, key >> 8 & 255, key >> 16


@compiled(types.void(_COLUMN, types.int64, _COLUMN), allocates=False)
def mix_keys(signature: Keys, rows: int, band_keys: Keys) -> None:
    """The signature cut into bands of so many rows, each hashed into KEY_BITS."""
    for band in range(len(band_keys)):
        mixed = np.uint64(0)
        for row in range(rows):
            mixed = (mixed ^ np.uint64(signature[band * rows + row])) * np.uint64(0x9E3779B97F4A7C15)
            mixed ^= mixed >> np.uint64(29)
        band_keys[band] = mixed >> np.uint64(64 - KEY_BITS)


@compiled(types.void(_COLUMN, _COLUMN, _SIZES, _SIZES), allocates=False)
def find_places(band_keys: Keys, slots: Slots, sizes: Sizes, places: _Counts) -> None:
    """Where the bucket of each band begins, or would, into `places`: as a slot of its table."""
    # All are looked at before any is searched: the processor waits for them together.
    for band in range(len(band_keys)):
        home = _home_of(int(band_keys[band]), sizes[where_of(band, sizes)])
        places[band] = slots[start_of(band, sizes) + home]
    for band in range(len(band_keys)):
        start, own = start_of(band, sizes), where_of(band, sizes)
        table = slots[start : start + sizes[own]]
        places[band] = seek(int(band_keys[band]), table, sizes[own + 1], sizes[own + 2])


@compiled(
    types.void(
        types.int64,
        _COLUMN,
        types.int64[::1],
        types.int64,
        _COLUMN,
        _SIZES,
        types.int64[::1],
        _COLUMN,
        types.uint8[::1],
    ),
    allocates=False,
)
def add_row(
    row: int, band_keys: Keys, places: _Counts, capacity: int, slots: Slots, sizes: Sizes, counts: _Counts,
    clusters: Slots, keys: _Bytes,
) -> None:  # fmt: skip
    """Puts a row at the end of its buckets, which begin at `places`, but not where its cluster stands already.

    A bucket of more than `capacity` loses its first. `counts`: rows under each band; `keys`: of all rows, kept here.
    """
    _store_keys(row, band_keys, keys)
    for band in range(len(band_keys)):
        start, own, key = start_of(band, sizes), where_of(band, sizes), int(band_keys[band])
        table, bits = slots[start : start + sizes[own]], sizes[own + 1]
        first = places[band]
        end = end_of(key, first, table, bits)
        stands = False
        for slot in range(first, end):
            stands = stands or clusters[(table[slot] >> np.uint32(bits)) - 1] == clusters[row]
        if stands:
            continue
        value = ((row + 1) << bits) | (key & ((1 << bits) - 1))
        if end - first < capacity:
            counts[band] += _put(value, key, end, table, bits, sizes[own + 2])
            continue
        for slot in range(first, end - 1):
            table[slot] = table[slot + 1]
        table[end - 1] = value


@part(allocates=False)
def _find_row(row: int, first: int, end: int, table: Slots, bits: int) -> int:
    for slot in range(first, end):
        if (table[slot] >> np.uint32(bits)) == row + 1:
            return slot
    return _NOWHERE


@part(allocates=False)
def _find_heirs(
    row: int, bands: int, keys: _Bytes, nexts: Slots, is_keyed: npt.NDArray[np.bool_], heirs: _Counts, sought: int
) -> None:
    """For each band that is not _NOWHERE the first of the row's later kin with the same key, or the row itself."""
    heir = int(nexts[row]) - 1
    # In one pass: a cluster may have very many.
    while heir >= 0 and sought > 0:
        for band in range(bands if is_keyed[heir] else 0):
            if heirs[band] == row and stored_key(heir, band, bands, keys) == stored_key(row, band, bands, keys):
                heirs[band] = heir
                sought -= 1
        heir = int(nexts[heir]) - 1


@compiled(
    types.void(
        types.int64, types.uint8[::1], _COLUMN, _SIZES, types.int64[::1], _COLUMN, types.boolean[::1], types.int64[::1]
    ),
    allocates=False,
)
def remove_row(
    row: int, keys: _Bytes, slots: Slots, sizes: Sizes, counts: _Counts, nexts: Slots,
    is_keyed: npt.NDArray[np.bool_], heirs: _Counts,
) -> None:  # fmt: skip
    """Takes a row out of its buckets; in each, the first of its later kin with the same key takes its place.

    `nexts`: for each row the next one of its cluster plus 1, or 0. One that is in the bucket already is not put there
    twice. `heirs`: room for a number a band.
    """
    bands, sought = len(heirs), 0
    for band in range(bands):
        start, own, key = start_of(band, sizes), where_of(band, sizes), stored_key(row, band, bands, keys)
        table, bits = slots[start : start + sizes[own]], sizes[own + 1]
        first = seek(key, table, bits, sizes[own + 2])
        is_there = _find_row(row, first, end_of(key, first, table, bits), table, bits) != _NOWHERE
        heirs[band] = row if is_there else _NOWHERE
        sought += is_there
    _find_heirs(row, bands, keys, nexts, is_keyed, heirs, sought)
    for band in range(bands):
        if heirs[band] == _NOWHERE:
            continue
        start, own, key = start_of(band, sizes), where_of(band, sizes), stored_key(row, band, bands, keys)
        table, bits = slots[start : start + sizes[own]], sizes[own + 1]
        first = seek(key, table, bits, sizes[own + 2])
        end = end_of(key, first, table, bits)
        slot = _find_row(row, first, end, table, bits)
        if heirs[band] != row and _find_row(heirs[band], first, end, table, bits) == _NOWHERE:
            table[slot] = ((heirs[band] + 1) << bits) | (key & ((1 << bits) - 1))
        else:
            _take(slot, table, bits, sizes[own + 2])
            counts[band] -= 1


@compiled(types.int64(types.int64, _COLUMN, _SIZES, _COLUMN), allocates=False)
def grow_table(band: int, slots: Slots, sizes: Sizes, before: Slots) -> int:
    """Makes the table of a band anew in its new size; those of the bands above have theirs. How many rows it has.

    `before`: room for a table of the old size.
    """
    size, grown, count, next_free = sizes[0], sizes[_GROWN], 0, 0
    bits, grown_bits = sizes[1], sizes[_GROWN + 1]
    for slot in range(size):
        before[slot] = slots[band * size + slot]
    table = slots[band * grown : (band + 1) * grown]
    for slot in range(grown):
        table[slot] = 0
    for slot in range(size):
        if before[slot] == 0:
            continue
        key = _key_at(slot, int(before[slot]), bits, sizes[2])
        home = _home_of(key, grown)
        place = max(home, next_free)
        if place - home > REACH:
            continue
        row = int(before[slot]) >> bits
        table[place] = (row << grown_bits) | (key & ((1 << grown_bits) - 1))
        next_free, count = place + 1, count + 1
    return count
