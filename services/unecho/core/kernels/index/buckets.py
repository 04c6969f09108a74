"""The band buckets of `core.index.bands`, as arrays.

A node is one article under one band: `row * bands + band`. A bucket is a chain of nodes, the oldest first. A slot of
the hash table holds its first node plus 2, or 0 where there never was one, or 1 where there was. While the table grows,
what has not moved yet is in `old`; a place is a slot, counted through `slots` and then `old`.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.compiled import compiled, inlined, part

_Words = npt.NDArray[np.uint32]
_Numbers = npt.NDArray[np.int64]
_NOWHERE: Final = -1
END: Final = -2
"""What follows the last node of a chain: 0, less 2."""


@inlined
def _first_slot(band: int, key: int, size: int) -> int:
    mixed = ((np.uint64(band) << np.uint64(32)) | np.uint64(key)) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(32))) * np.uint64(0xBF58476D1CE4E5B9)
    return np.int64((mixed >> np.uint64(24)) & np.uint64(size - 1))  # type: ignore[return-value]


@part(allocates=False)
def _find_in(slots: _Words, keys: _Words, bands: int, band: int, key: int) -> int:
    slot = _first_slot(band, key, len(slots))
    while slots[slot] != 0:
        if slots[slot] >= 2:
            node = int(slots[slot]) - 2
            if keys[node] == key and node % bands == band:
                return slot
        slot = (slot + 1) & (len(slots) - 1)
    return _NOWHERE


@part(allocates=False)
def _find(slots: _Words, old: _Words, keys: _Words, bands: int, band: int, key: int) -> int:
    """The place of the bucket, or _NOWHERE."""
    slot = _find_in(slots, keys, bands, band, key)
    if slot != _NOWHERE:
        return slot
    slot = _find_in(old, keys, bands, band, key)
    return _NOWHERE if slot == _NOWHERE else len(slots) + slot


@part(allocates=False)
def first_of(slots: _Words, old: _Words, place: int) -> int:
    """The first node of the bucket at a place, END where there is none."""
    if place == _NOWHERE:
        return END
    if place < len(slots):
        return int(slots[place]) - 2
    return int(old[place - len(slots)]) - 2


@part(allocates=False)
def _set_slot(slots: _Words, old: _Words, place: int, value: int) -> None:
    if place < len(slots):
        slots[place] = value
    else:
        old[place - len(slots)] = value


@part(allocates=False)
def _insert(slots: _Words, keys: _Words, bands: int, node: int) -> bool:
    """Gives a new bucket a slot. Returns whether that was never used before."""
    slot = _first_slot(node % bands, keys[node], len(slots))
    while slots[slot] >= 2:
        slot = (slot + 1) & (len(slots) - 1)
    was_new = bool(slots[slot] == 0)
    slots[slot] = node + 2
    return was_new


@part(allocates=False)
def _before(node: int, first: int, nexts: _Words) -> int:
    """The node before this one in the chain, _NOWHERE where it is the first, END where it is not in it."""
    previous = _NOWHERE
    while first not in (node, END):
        previous = first
        first = int(nexts[first]) - 2
    return previous if first == node else END


@compiled("void(uint32[::1], uint32[::1], uint32[::1], uint32[::1], int64[::1])", allocates=False)
def find_places(band_keys: _Words, slots: _Words, old: _Words, keys: _Words, places: _Numbers) -> None:
    """The place of the bucket of each band, or _NOWHERE, into `places`."""
    bands = len(band_keys)
    # All are looked at before any is searched: the processor waits for them together.
    for band in range(bands):
        places[band] = slots[_first_slot(band, band_keys[band], len(slots))]
    for band in range(bands):
        if places[band] == 0 and len(old) == 1:
            places[band] = _NOWHERE
        else:
            places[band] = _find(slots, old, keys, bands, band, band_keys[band])


@compiled(
    "int64(int64, int64[::1], int64, uint32[::1], uint32[::1], uint32[::1], uint32[::1], int64[::1])", allocates=False
)
def add_row(
    row: int,
    places: _Numbers,
    capacity: int,
    slots: _Words,
    old: _Words,
    keys: _Words,
    nexts: _Words,
    clusters: _Numbers,
) -> int:
    """Puts a row's nodes at the end of their buckets, which are at `places`, but not where its cluster stands already.

    A bucket of more than `capacity` loses its first. Returns slots of `slots` newly used.
    """
    used, bands = 0, len(places)
    for band in range(bands):
        node, place = row * bands + band, places[band]
        nexts[node] = 0
        first = first_of(slots, old, place)
        if first == END:
            used += _insert(slots, keys, bands, node)
            continue
        last = first
        length = 1
        stands = clusters[last // bands] == clusters[row]
        while not stands and nexts[last] != 0:
            last = int(nexts[last]) - 2
            length += 1
            stands = clusters[last // bands] == clusters[row]
        if stands:
            continue
        nexts[last] = node + 2
        if length + 1 > capacity:
            _set_slot(slots, old, place, int(nexts[first]))
    return used


@part()
def _heirs(row: int, bands: int, keys: _Words, kin: _Words, is_sought: npt.NDArray[np.bool_]) -> _Numbers:
    """For each sought band the first of the row's later kin with the same key, or _NOWHERE."""
    heirs = np.full(bands, _NOWHERE, dtype=np.int64)
    left = is_sought.sum()
    heir = int(kin[row]) - 1
    # In one pass: a cluster may have very many.
    while heir != _NOWHERE and left > 0:
        for band in range(bands):
            is_open = is_sought[band] and heirs[band] == _NOWHERE
            if is_open and keys[heir * bands + band] == keys[row * bands + band]:
                heirs[band] = heir
                left -= 1
        heir = int(kin[heir]) - 1
    return heirs


@compiled("void(int64, int64, uint32[::1], uint32[::1], uint32[::1], uint32[::1], uint32[::1])")
def remove_row(row: int, bands: int, slots: _Words, old: _Words, keys: _Words, nexts: _Words, kin: _Words) -> None:
    """Takes a row out of its buckets; in each, the first of its later `kin` with the same key takes its place.

    `kin` holds for each row the next one of its cluster plus 1, or 0. One that is in the bucket already is not put
    there twice.
    """
    places = np.empty(bands, dtype=np.int64)
    before = np.empty(bands, dtype=np.int64)
    for band in range(bands):
        node = row * bands + band
        places[band] = _find(slots, old, keys, bands, band, keys[node])
        before[band] = _before(node, first_of(slots, old, places[band]), nexts)
    heirs = _heirs(row, bands, keys, kin, before != END)
    for band in range(bands):
        if before[band] == END:
            continue
        follower = int(nexts[row * bands + band])
        heir = heirs[band] * bands + band
        if heirs[band] != _NOWHERE and _before(heir, first_of(slots, old, places[band]), nexts) == END:
            nexts[heir] = follower
            follower = heir + 2
        if before[band] != _NOWHERE:
            nexts[before[band]] = follower
        else:
            _set_slot(slots, old, places[band], follower if follower != 0 else 1)


@compiled("int64(int64, int64, int64, uint32[::1], uint32[::1], uint32[::1])", allocates=False)
def move_buckets(start: int, end: int, bands: int, slots: _Words, old: _Words, keys: _Words) -> int:
    """Moves what is in `old[start:end]` to `slots`. Returns slots of `slots` newly used."""
    used = 0
    for slot in range(start, end):
        if old[slot] >= 2:
            used += _insert(slots, keys, bands, int(old[slot]) - 2)
            old[slot] = 1
    return used


@compiled("int64(uint32[::1])", allocates=False)
def count_buckets(slots: _Words) -> int:
    """How many slots hold a bucket."""
    count = 0
    for slot in range(len(slots)):
        count += slots[slot] >= 2
    return count
