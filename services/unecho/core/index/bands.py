"""Locality-sensitive hashing: articles that share a band of their signatures are candidates for each other.

Method: P. Indyk, R. Motwani 1998; banding as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.index.buckets import (
    add_row,
    count_buckets,
    find_places,
    move_buckets,
    remove_row,
)
from unecho.core.kernels.index.candidates import find_candidates
from unecho.core.profile import Profile
from unecho.core.signing.signature import Signature

BandKeys = npt.NDArray[np.uint32]
"""One key a band. Shape (bands,), or (0,) for an article that is only ever an exact copy."""

NO_KEYS: Final[BandKeys] = np.empty(0, dtype=np.uint32)
NO_ROW: Final = -1
_Array = TypeVar("_Array", bound=npt.NDArray[Any])
_MOST_NODES: Final = (1 << 32) - 2
_FEWEST_ROWS: Final = 1 << 10
_FEWEST_SLOTS: Final = 1 << 12
_FULLEST: Final = 0.6
"""Share of slots that are or were in use, from which the table is made anew."""
_MOVED_AT_ONCE: Final = 512
"""Slots, with each article while the table is made anew: fast enough that it is done long before the next time."""
_GOLDEN: Final = np.uint64(0x9E3779B97F4A7C15)


def band_keys(signature: Signature, profile: Profile) -> BandKeys:
    """The signature cut into bands. Several rows are hashed into a key: a collision makes a candidate, no more."""
    if profile.rows == 1:
        return signature[: profile.bands]
    banded = signature[: profile.bands * profile.rows].reshape(profile.bands, profile.rows)
    mixed = np.zeros(profile.bands, dtype=np.uint64)
    for row in range(profile.rows):
        mixed = (mixed ^ banded[:, row]) * _GOLDEN
        mixed ^= mixed >> np.uint64(29)
    return (mixed >> np.uint64(16)).astype(np.uint32)


@dataclass(slots=True, eq=False)
class BandsState:
    """All that `Bands` remembers. n rows, of which some may be free.

    Attributes:
        counters: slots of `slots` that are or were in use, and of `old` those moved already. Shape (2,).
        slots, old: see `kernels.index.buckets`. The length is a power of two.
        keys, nexts: of each node, less what is free at the end. Shape (n * bands,).
        clusters, positions: of each row. Shape (n,).
        kin: the next row of the same cluster plus 1, or 0. Shape (n,).
        free: rows to be used again, the next one last.
    """

    counters: npt.NDArray[np.int64]
    slots: npt.NDArray[np.uint32]
    old: npt.NDArray[np.uint32]
    keys: npt.NDArray[np.uint32]
    nexts: npt.NDArray[np.uint32]
    clusters: npt.NDArray[np.int64]
    positions: npt.NDArray[np.int64]
    kin: npt.NDArray[np.uint32]
    free: npt.NDArray[np.uint32]


class Bands:
    """For each band, buckets of the articles with the same key. An article has a row here while it is indexed."""

    def __init__(self, profile: Profile) -> None:
        self._bands: Final = profile.bands
        self._hits: Final = profile.band_hits
        self._capacity: Final = profile.bucket_capacity
        self._slots = np.zeros(_FEWEST_SLOTS, dtype=np.uint32)
        self._old = np.zeros(1, dtype=np.uint32)
        self._used = 0
        self._moved = 0
        self._rows = 0
        self._places = np.empty(profile.bands, dtype=np.int64)
        self._chosen = np.empty(profile.bands * profile.bucket_capacity + 1, dtype=np.int64)
        self._sought: BandKeys | None = None
        self._free: list[int] = []
        self._keys = np.empty(0, dtype=np.uint32)
        self._nexts = np.empty(0, dtype=np.uint32)
        self._clusters = np.empty(0, dtype=np.int64)
        self._positions = np.empty(0, dtype=np.int64)
        self._kin = np.empty(0, dtype=np.uint32)

    @property
    def bytes(self) -> int:
        """Of keys, chains and table."""
        return (self._rows - len(self._free)) * (8 * self._bands + 20) + self._slots.nbytes + self._old.nbytes

    def candidates(self, keys: BandKeys) -> list[int]:
        """Positions that share a band with `keys`, of clusters that share at least `profile.band_hits`, ascending.

        Counted by cluster, because of a cluster only one article stands in a bucket: a third copy is found by the bands
        it shares with the first and by those it shares with the second.
        """
        if not len(keys):
            return []
        self._find(keys)
        found = find_candidates(
            self._places,
            self._hits,
            self._slots,
            self._old,
            self._nexts,
            self._clusters,
            self._positions,
            self._chosen,
        )
        positions: list[int] = self._chosen[:found].tolist()
        return positions

    def _find(self, keys: BandKeys) -> None:
        """Where its buckets are, into `_places`: an article that was sought is mostly added next."""
        if keys is not self._sought:
            find_places(keys, self._slots, self._old, self._keys, self._places)
            self._sought = keys

    def add(self, position: int, keys: BandKeys, cluster: int, last: int) -> int:
        """Indexes an article under each band but those where one of its cluster stands. Returns its row.

        `cluster` is the number of its cluster, `last` the row of the cluster's newest article with keys, or NO_ROW.
        """
        if not len(keys):
            return NO_ROW
        row = self._free.pop() if self._free else self._new_row()
        start = row * self._bands
        self._keys[start : start + self._bands] = keys
        self._clusters[row] = cluster
        self._positions[row] = position
        self._kin[row] = 0
        if last != NO_ROW:
            self._kin[last] = row + 1
        self._find(keys)
        self._used += add_row(
            row, self._places, self._capacity, self._slots, self._old, self._keys, self._nexts, self._clusters
        )
        self._sought = None
        self._make_room()
        return row

    def remove(self, row: int) -> None:
        """Takes the oldest article of its cluster out.

        In each bucket the first of those that came after it with the same key takes its place.
        """
        if row == NO_ROW:
            return
        self._sought = None
        remove_row(row, self._bands, self._slots, self._old, self._keys, self._nexts, self._kin)
        self._free.append(row)

    def _new_row(self) -> int:
        row = self._rows
        if row == len(self._clusters):
            rows = max(2 * row, _FEWEST_ROWS)
            if rows * self._bands > _MOST_NODES:
                raise MemoryError(f"an index holds {_MOST_NODES // self._bands} articles and no more")
            self._keys = _enlarged(self._keys, rows * self._bands)
            self._nexts = _enlarged(self._nexts, rows * self._bands)
            self._clusters = _enlarged(self._clusters, rows)
            self._positions = _enlarged(self._positions, rows)
            self._kin = _enlarged(self._kin, rows)
        self._rows += 1
        return row

    def _make_room(self) -> None:
        if self._moved < len(self._old):
            end = min(self._moved + _MOVED_AT_ONCE, len(self._old))
            self._used += move_buckets(self._moved, end, self._bands, self._slots, self._old, self._keys)
            self._moved = end
            if end == len(self._old):
                self._old, self._moved = np.zeros(1, dtype=np.uint32), 1
        elif self._used + self._bands > _FULLEST * len(self._slots):
            is_small = count_buckets(self._slots) > _FULLEST / 2 * len(self._slots)
            size = 2 * len(self._slots) if is_small else len(self._slots)
            self._old, self._moved = self._slots, 0
            self._slots, self._used = np.zeros(size, dtype=np.uint32), 0

    def export(self) -> BandsState:
        """What it remembers, itself and no copy."""
        nodes = self._rows * self._bands
        return BandsState(
            np.array([self._used, self._moved], dtype=np.int64),
            self._slots,
            self._old,
            self._keys[:nodes],
            self._nexts[:nodes],
            self._clusters[: self._rows],
            self._positions[: self._rows],
            self._kin[: self._rows],
            np.array(self._free, dtype=np.uint32),
        )

    @classmethod
    def restored(cls, profile: Profile, state: BandsState) -> Bands:
        """One that goes on from `state`, and takes its arrays over where they can be written to."""
        bands = cls(profile)
        own = {
            field.name: np.require(getattr(state, field.name), requirements=["C", "W"])
            for field in dataclasses.fields(state)
        }
        bands._used, bands._moved = own["counters"].tolist()
        bands._slots, bands._old = own["slots"], own["old"]
        bands._keys, bands._nexts, bands._kin = own["keys"], own["nexts"], own["kin"]
        bands._clusters, bands._positions = own["clusters"], own["positions"]
        bands._rows, bands._free = len(own["clusters"]), own["free"].tolist()
        return bands


def _enlarged(array: _Array, length: int) -> _Array:
    """The same values, and room for more; memory that is not written to is not taken."""
    larger = np.empty(length, dtype=array.dtype)
    larger[: len(array)] = array
    return larger  # type: ignore[return-value]
