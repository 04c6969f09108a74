"""The buckets of all bands as arrays: how they are stored, and how a restored index finds in them what it needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True, eq=False)
class Buckets:
    """Every bucket of every band, ordered by band and then by key.

    Attributes:
        counts: buckets of each band. Shape (bands,), int64.
        keys: shape (buckets, rows), uint32.
        lengths: articles in each. Shape (buckets,), uint32.
        positions: those of the articles, bucket after bucket, each in its order, less the index's first position.
            Shape (sum of lengths,), uint32.
    """

    counts: npt.NDArray[np.int64]
    keys: npt.NDArray[np.uint32]
    lengths: npt.NDArray[np.uint32]
    positions: npt.NDArray[np.uint32]


class FrozenBuckets:
    """Buckets that nobody has asked for yet. Each is thawed once, by the first article that shares its key.

    An index of a million articles has tens of millions of buckets: making lists of them all at once would take longer
    than reading the log again.
    """

    def __init__(self, buckets: Buckets, first_position: int) -> None:
        self._buckets = buckets
        self._first_position = first_position
        bands = np.repeat(np.arange(len(buckets.counts), dtype=np.uint64) << np.uint64(32), buckets.counts)
        # With several rows two buckets may share a code. They are thawed together, each under its own key.
        self._codes = np.bitwise_or(bands, buckets.keys[:, 0], out=bands)
        self._ends = np.cumsum(buckets.lengths, dtype=np.uint32 if len(buckets.positions) < 1 << 32 else np.uint64)
        self._is_thawed = np.zeros(len(buckets.keys), dtype=np.bool_)
        self._left = len(buckets.keys)
        self._bounds = np.concatenate([[0], np.cumsum(buckets.counts)])

    @property
    def left(self) -> int:
        """Buckets that are frozen still."""
        return self._left

    def thaw(self, keys: Sequence[bytes]) -> Iterator[tuple[int, bytes, list[int]]]:
        """Band, key and positions of those buckets of an article's `keys` that were not thawed before."""
        rows = self._buckets.keys.shape[1]
        words = np.frombuffer(b"".join(keys), dtype=np.uint32)[::rows].astype(np.uint64)
        sought = words | (np.arange(len(words), dtype=np.uint64) << np.uint64(32))
        nearest = self._codes.searchsorted(sought)
        is_found = nearest < len(self._codes)
        is_found[is_found] = self._codes[nearest[is_found]] == sought[is_found]
        for band in is_found.nonzero()[0].tolist():
            bucket, code = int(nearest[band]), sought[band]
            while bucket < len(self._codes) and self._codes[bucket] == code:
                if not self._is_thawed[bucket]:
                    self._is_thawed[bucket] = True
                    self._left -= 1
                    yield band, self._buckets.keys[bucket].tobytes(), self._positions(bucket)
                bucket += 1

    def _positions(self, bucket: int) -> list[int]:
        end = int(self._ends[bucket])
        found = self._buckets.positions[end - int(self._buckets.lengths[bucket]) : end]
        return [position + self._first_position for position in found.tolist()]

    def rest(self, band: int) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
        """Keys, lengths and positions of the band's buckets that are frozen still."""
        first, last = int(self._bounds[band]), int(self._bounds[band + 1])
        is_frozen = ~self._is_thawed[first:last]
        lengths = self._buckets.lengths[first:last]
        start, end = (int(self._ends[bucket - 1]) if bucket else 0 for bucket in (first, last))
        positions = self._buckets.positions[start:end][np.repeat(is_frozen, lengths)]
        return self._buckets.keys[first:last][is_frozen], lengths[is_frozen], positions + np.int64(self._first_position)


class StoredKeys(Sequence[bytes]):
    """The band keys of one restored article, cut out of the array of all of them when asked for."""

    __slots__ = ("_row", "_table")

    def __init__(self, table: npt.NDArray[np.uint32], row: int) -> None:
        """`table`: shape (articles, bands, rows)."""
        self._table = table
        self._row = row

    @property
    def nbytes(self) -> int:
        """Bytes of all of them."""
        return self._table.strides[0]

    def __len__(self) -> int:
        return int(self._table.shape[1])

    def __getitem__(self, band: Any) -> Any:
        """The key of one band."""
        return self._table[self._row, band].tobytes()

    def __iter__(self) -> Iterator[bytes]:
        row = self._table[self._row]
        return iter(row.view(f"V{row.shape[1] * row.itemsize}")[:, 0].tolist())


def pack_band(
    keys: npt.NDArray[np.uint32], lengths: npt.NDArray[np.uint32], positions: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
    """The buckets of one band, ordered by key."""
    order = keys[:, 0].argsort() if keys.shape[1] == 1 else np.lexsort(keys.T[::-1])
    starts = np.cumsum(lengths, dtype=np.int64) - lengths
    ordered = lengths[order]
    offsets = np.arange(len(positions)) - np.repeat(np.cumsum(ordered, dtype=np.int64) - ordered, ordered)
    return keys[order], ordered, positions[np.repeat(starts[order], ordered) + offsets]
