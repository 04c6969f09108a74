"""Locality-sensitive hashing: articles that share a band of their signatures are candidates for each other.

Method: P. Indyk, R. Motwani 1998; banding as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.index.columns import enlarge, own
from unecho.core.index.rows import BLOCK, Rows
from unecho.core.kernels.index.buckets import (
    FIRST_GROWN,
    KEY_BITS,
    KEY_BYTES,
    REACH,
    add_row,
    find_places,
    grow_table,
    low_bits,
    mix_keys,
    remove_row,
)
from unecho.core.kernels.index.candidates import find_candidates
from unecho.core.kernels.judging.held import BAND_ROOM, KEYED_ROWS, MOST_ROWS, BandTables
from unecho.core.profile import Profile
from unecho.core.signing.signature import Signature

BandKeys = npt.NDArray[np.uint32]
"""A key of KEY_BITS for each band. Shape (bands,), or (0,) for an article that is only ever an exact copy."""

NO_KEYS: Final[BandKeys] = np.empty(0, dtype=np.uint32)
_LEAST_SIZE: Final = 1 << 9
_SIZE: Final = 3
"""Where in `Sizes` that of tables that have grown is."""
_FULLEST: Final = 0.78
"""Share of a table's slots in use from which all tables grow …"""
_GROWTH: Final = 1.15
"""… to so many times as many."""


def band_keys(signature: Signature, profile: Profile) -> BandKeys:
    """The signature cut into bands, each hashed into KEY_BITS: a collision makes a candidate, no more."""
    keys = np.empty(profile.bands, dtype=np.uint32)
    mix_keys(signature, profile.rows, keys)
    return keys


class Reach(NamedTuple):
    """Which clusters may be found: of a date, or seen, no earlier than so, or without a date.

    Attributes:
        newest, last_seen: of each cluster, see `core.index.clusters`.
        least_newest, least_seen: NO_TIME where any is late enough.
        seen_before: stands for a `last_seen` of NO_TIME.
    """

    newest: npt.NDArray[np.int64]
    last_seen: npt.NDArray[np.int64]
    least_newest: int
    least_seen: int
    seen_before: int


@dataclass(slots=True, eq=False)
class BandsState:
    """All that `Bands` remembers.

    Attributes:
        sizes, slots: see `kernels.index.buckets`.
        counts: slots in use, of each band.
        keys: of each row, KEY_BYTES a band.
    """

    sizes: npt.NDArray[np.int64]
    counts: npt.NDArray[np.int64]
    slots: npt.NDArray[np.uint32]
    keys: npt.NDArray[np.uint8]


class Bands:
    """For each band, buckets of the articles with the same key. An article stands there by its row."""

    def __init__(self, profile: Profile, rows: Rows, state: BandsState | None = None) -> None:
        """Empty, or one that goes on from `state` and takes its arrays over where they can be written to."""
        self._bands: Final = profile.bands
        self._hits: Final = profile.band_hits
        self._capacity: Final = profile.bucket_capacity
        self._rows: Final = rows
        if state is None:
            state = BandsState(
                np.array([*_told_of(_LEAST_SIZE), *_told_of(_LEAST_SIZE), 0]),
                np.zeros(profile.bands, dtype=np.int64),
                np.zeros(profile.bands * _LEAST_SIZE, dtype=np.uint32),
                np.empty(0, dtype=np.uint8),
            )
        self._sizes, self._counts = own(state.sizes), own(state.counts)
        self._slots, self._keys = own(state.slots), own(state.keys)
        self._places = np.empty(profile.bands, dtype=np.int64)
        self._heirs = np.empty(profile.bands, dtype=np.int64)
        self._chosen = np.empty(profile.bands * profile.bucket_capacity + 1, dtype=np.int64)
        self._sought: BandKeys | None = None
        # See `kernels.judging.held`.
        self._numbers = np.array([0, 0, len(self._keys) // (KEY_BYTES * profile.bands)])
        self._count_room()

    @property
    def bytes(self) -> int:
        """Of keys and tables."""
        return self._keys.nbytes + self._slots.nbytes

    def candidates(self, keys: BandKeys, reach: Reach) -> npt.NDArray[np.int64]:
        """Rows that share a band with `keys`, of clusters that share at least `profile.band_hits`, in order of arrival.

        Counted by cluster, because of a cluster only one article stands in a bucket: a third copy is found by the bands
        it shares with the first and by those it shares with the second. Only clusters within `reach`.
        """
        if not len(keys):
            return self._chosen[:0]
        rows = self._rows
        found = find_candidates(
            keys, self._places, self._hits, self._slots, self._sizes, rows.clusters, rows.firsts, BLOCK, *reach,
            self._chosen,
        )  # fmt: skip
        self._sought = keys
        return self._chosen[:found]

    def add(self, row: int, keys: BandKeys) -> None:
        """Indexes the article of a row, the newest, under each band but those where one of its cluster stands."""
        self._rows.is_keyed[row] = len(keys) > 0
        if not len(keys):
            return
        self._make_room(row)
        # An article that was sought is mostly added next.
        if keys is not self._sought:
            find_places(keys, self._slots, self._sizes, self._places)
        self._sought = None
        clusters = self._rows.clusters
        add_row(row, keys, self._places, self._capacity, self._slots, self._sizes, self._counts, clusters, self._keys)

    def remove(self, row: int) -> None:
        """Takes the oldest article of its cluster out.

        In each bucket the first of those that came after it with the same key takes its place.
        """
        rows = self._rows
        if rows.is_keyed[row]:
            self._sought = None
            remove_row(row, self._keys, self._slots, self._sizes, self._counts, rows.nexts, rows.is_keyed, self._heirs)

    def _make_room(self, row: int) -> None:
        """Tables grow band by band, one with each article; where there is no time for that, all at once."""
        numbers = self._numbers
        if row >= numbers.item(KEYED_ROWS):
            keyed_rows = numbers[KEYED_ROWS] = len(self._rows.clusters)
            enlarge(self._keys, KEY_BYTES * self._bands * keyed_rows)
        if self._left_to_grow:
            self._grow_table()
        numbers[BAND_ROOM] -= 1
        if numbers.item(BAND_ROOM) < 0:
            self._count_room()
        if row >= numbers.item(MOST_ROWS):
            self._end_growth()
        if numbers.item(BAND_ROOM) < 0 or row >= numbers.item(MOST_ROWS):
            self._grow(row)

    def _count_room(self) -> None:
        """How many articles may come until a table is full, and how many rows the slots of all tables can tell."""
        self._numbers[MOST_ROWS] = _most_rows(int(self._sizes[0 if self._left_to_grow else _SIZE]))
        self._numbers[BAND_ROOM] = int(_FULLEST * (self._sizes[_SIZE] - REACH)) - int(self._counts.max())

    @property
    def _left_to_grow(self) -> int:
        return self._sizes.item(FIRST_GROWN)

    def _end_growth(self) -> None:
        while self._left_to_grow:
            self._grow_table()
        self._count_room()

    def _grow(self, row: int) -> None:
        self._end_growth()
        size = int(self._sizes[_SIZE])
        grown = int(_GROWTH * size)
        while row >= _most_rows(grown):
            grown = int(_GROWTH * grown)
        enlarge(self._slots, self._bands * grown)
        self._sizes[:] = *_told_of(size), *_told_of(grown), self._bands
        self._sought = None
        self._count_room()
        if row >= self._numbers.item(MOST_ROWS):
            self._end_growth()

    def _grow_table(self) -> None:
        self._sought = None
        band = self._left_to_grow - 1
        before = np.empty(self._sizes[0], dtype=np.uint32)
        self._counts[band] = grow_table(band, self._slots, self._sizes, before)
        self._sizes[FIRST_GROWN] = band

    def forget_sought(self) -> None:
        """Another article was sought, or added, than here."""
        self._sought = None

    @property
    def columns(self) -> BandTables:
        """What kernels are handed, itself and no copy."""
        return BandTables(
            self._sizes, self._counts, self._slots, self._keys, self._places, self._heirs, self._chosen, self._numbers
        )

    def export(self) -> BandsState:
        """What it remembers, itself and no copy."""
        return BandsState(self._sizes, self._counts, self._slots, self._keys)


def _told_of(size: int) -> tuple[int, int, int]:
    """See `kernels.index.buckets.Sizes`."""
    return size, low_bits(size), (1 << 2 * KEY_BITS) // (size - REACH)


def _most_rows(size: int) -> int:
    """How many rows what the low bits of a key leave of a slot can tell."""
    return (1 << 32 - low_bits(size)) - 1
