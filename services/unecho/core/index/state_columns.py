"""The arrays that hold all that an index remembers."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt

NO_TIME: Final = -(1 << 63)
"""Stands for no time in a column of times."""
_Values = TypeVar("_Values", npt.NDArray[np.int64], npt.NDArray[np.uint32])


def _column(dtype: str, dimensions: int = 1, *, is_split: bool = False) -> Any:
    return dataclasses.field(metadata={"dtype": np.dtype(dtype), "dimensions": dimensions, "is_split": is_split})


@dataclass(frozen=True, slots=True, eq=False)
class IndexState:
    """One column a field. n articles in order of arrival, c clusters in order of their first article here.

    Times are milliseconds since 1970-01-01 UTC. The same index gives the same arrays, but for where one is split.

    Attributes:
        counters: first position, first settled watermark, watermark, and of the boilerplate sketch: clusters opened,
            highest count, epoch. Shape (6,).
        recent: the watermark's last dates.
        entered_at, flags: shape (n,); for the flags see `core.index.stored_entries`.
        lengths, shingles, facts: how many numbers an article has in `texts`, how many of these are its fingerprint, and
            how many facts there are among its marks. Shape (n,).
        digests, wordings: shape (n, 16) and (n, 32).
        rows: each article's in the bands, or -1. Shape (n,).
        id_lengths, id_bytes and so on: see `core.index.text_column`.
        outlet: each article's, as a row of the outlets; those are in order of their first article, None among them.
            Shape (n,).
        cluster: each article's, as a row of the clusters' arrays. Shape (n,).
        cluster_numbers, cluster_newest, cluster_last_seen, cluster_last_rows: shape (c,).
        cluster_ids: None where it is the id of the cluster's first article here.
        canonical_ids: None where it is the cluster's id, empty where there is none.
        band_counters and so on: see `core.index.bands.BandsState`.
        sketch: shape (4, width).
        furniture: see `core.index.site_furniture.Table`.
        retractions and so on: see `core.state.retraction_columns`.
        texts: fingerprints, each with its marks; split into arrays of some articles each, that no article stands in two
            of.
    """

    counters: npt.NDArray[np.int64] = _column("<i8")
    recent: npt.NDArray[np.int64] = _column("<i8")
    entered_at: npt.NDArray[np.int64] = _column("<i8")
    flags: npt.NDArray[np.uint8] = _column("u1")
    lengths: npt.NDArray[np.uint32] = _column("<u4")
    shingles: npt.NDArray[np.uint32] = _column("<u4")
    facts: npt.NDArray[np.uint32] = _column("<u4")
    digests: npt.NDArray[np.uint8] = _column("u1", 2)
    wordings: npt.NDArray[np.uint8] = _column("u1", 2)
    rows: npt.NDArray[np.int32] = _column("<i4")
    id_lengths: npt.NDArray[np.int32] = _column("<i4")
    id_bytes: npt.NDArray[np.uint8] = _column("u1")
    place_lengths: npt.NDArray[np.int32] = _column("<i4")
    place_bytes: npt.NDArray[np.uint8] = _column("u1")
    outlet: npt.NDArray[np.uint32] = _column("<u4")
    outlet_lengths: npt.NDArray[np.int32] = _column("<i4")
    outlet_bytes: npt.NDArray[np.uint8] = _column("u1")
    cluster: npt.NDArray[np.uint32] = _column("<u4")
    cluster_numbers: npt.NDArray[np.int64] = _column("<i8")
    cluster_newest: npt.NDArray[np.int64] = _column("<i8")
    cluster_last_seen: npt.NDArray[np.int64] = _column("<i8")
    cluster_last_rows: npt.NDArray[np.int32] = _column("<i4")
    cluster_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    cluster_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    canonical_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    canonical_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    band_counters: npt.NDArray[np.int64] = _column("<i8")
    band_clusters: npt.NDArray[np.int64] = _column("<i8")
    band_positions: npt.NDArray[np.int64] = _column("<i8")
    band_kin: npt.NDArray[np.uint32] = _column("<u4")
    band_free: npt.NDArray[np.uint32] = _column("<u4")
    sketch: npt.NDArray[np.uint16] = _column("<u2", 2)
    band_slots: npt.NDArray[np.uint32] = _column("<u4")
    band_old: npt.NDArray[np.uint32] = _column("<u4")
    band_keys: npt.NDArray[np.uint32] = _column("<u4")
    band_nexts: npt.NDArray[np.uint32] = _column("<u4")
    furniture: npt.NDArray[np.uint64] = _column("<u8")
    retractions: npt.NDArray[np.int64] = _column("<i8", 2)
    retraction_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    retraction_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    retraction_outlet_lengths: npt.NDArray[np.int32] = _column("<i4")
    retraction_outlet_bytes: npt.NDArray[np.uint8] = _column("u1")
    retraction_digests: npt.NDArray[np.uint8] = _column("u1", 2)
    retraction_words: npt.NDArray[np.uint8] = _column("u1", 2)
    texts: tuple[npt.NDArray[np.uint32], ...] = _column("<u4", is_split=True)

    def arrays(self) -> dict[str, tuple[npt.NDArray[Any], ...]]:
        """Every column: an array, or the many that it is split into."""
        values = ((column, getattr(self, column.name)) for column in COLUMNS)
        return {column.name: value if column.is_split else (value,) for column, value in values}

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, tuple[npt.NDArray[Any], ...]]) -> IndexState:
        """The state that these are the arrays of."""
        found = ((column, arrays[column.name]) for column in COLUMNS)
        columns: dict[str, Any] = {column.name: value if column.is_split else value[0] for column, value in found}
        return cls(**columns)


@dataclass(frozen=True, slots=True)
class Column:
    """What the arrays of a column are like. `is_split`: it is a tuple of arrays, and not one."""

    name: str
    dtype: np.dtype[Any]
    dimensions: int
    is_split: bool


COLUMNS: Final = tuple(Column(field.name, **field.metadata) for field in dataclasses.fields(IndexState))
"""In their order in `IndexState`."""


def pack_times(times: Sequence[int | None]) -> npt.NDArray[np.int64]:
    """A column of times."""
    return np.fromiter((NO_TIME if time is None else time for time in times), np.int64, len(times))


def unpack_times(column: npt.NDArray[np.int64]) -> list[int | None]:
    """The times of a column."""
    return [None if time == NO_TIME else time for time in column.tolist()]


def distinct_in_order(values: _Values) -> tuple[_Values, npt.NDArray[np.uint32]]:
    """The distinct values in the order in which they first appear, and the row of each value among them."""
    distinct, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rows = np.empty(len(order), dtype=np.uint32)
    rows[order] = np.arange(len(order), dtype=np.uint32)
    return distinct[order], rows[inverse]
