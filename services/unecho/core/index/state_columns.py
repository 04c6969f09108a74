"""The arrays that hold all that an index remembers."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.judging.times import NO_TIME


def _column(dtype: str, dimensions: int = 1, *, is_split: bool = False) -> Any:
    return dataclasses.field(metadata={"dtype": np.dtype(dtype), "dimensions": dimensions, "is_split": is_split})


@dataclass(frozen=True, slots=True, eq=False)
class IndexState:
    """One column a field. For those of rows see `core.index.rows`, of clusters `core.index.clusters`.

    Times are milliseconds since 1970-01-01 UTC. The same index gives the same arrays, but for where one is split.

    Attributes:
        counters: first position, first settled watermark, watermark, and of the boilerplate sketch: clusters opened,
            highest count, epoch. Shape (6,).
        recent: the watermark's last dates.
        cluster_name_lengths and so on: see `core.index.text_column`.
        band_sizes and so on: see `core.index.bands.BandsState`.
        sketch: shape (4, width).
        furniture: see `core.index.site_furniture.Table`.
        retractions and so on: see `core.state.retraction_columns`.
        records: see `core.index.records`; split into arrays that no record stands in two of.
    """

    counters: npt.NDArray[np.int64] = _column("<i8")
    recent: npt.NDArray[np.int64] = _column("<i8")
    row_blocks: npt.NDArray[np.uint32] = _column("<u4")
    row_free: npt.NDArray[np.uint32] = _column("<u4")
    row_clusters: npt.NDArray[np.uint32] = _column("<u4")
    row_nexts: npt.NDArray[np.uint32] = _column("<u4")
    row_is_keyed: npt.NDArray[np.bool_] = _column("?")
    cluster_numbers: npt.NDArray[np.int64] = _column("<i8")
    cluster_newest: npt.NDArray[np.int64] = _column("<i8")
    cluster_last_seen: npt.NDArray[np.int64] = _column("<i8")
    cluster_firsts: npt.NDArray[np.uint32] = _column("<u4")
    cluster_lasts: npt.NDArray[np.uint32] = _column("<u4")
    cluster_free: npt.NDArray[np.uint32] = _column("<u4")
    cluster_named: npt.NDArray[np.uint32] = _column("<u4")
    cluster_name_lengths: npt.NDArray[np.int32] = _column("<i4")
    cluster_name_bytes: npt.NDArray[np.uint8] = _column("u1")
    cluster_canonical: npt.NDArray[np.uint32] = _column("<u4")
    canonical_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    canonical_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    band_sizes: npt.NDArray[np.int64] = _column("<i8")
    band_counts: npt.NDArray[np.int64] = _column("<i8")
    band_slots: npt.NDArray[np.uint32] = _column("<u4")
    band_keys: npt.NDArray[np.uint8] = _column("u1")
    sketch: npt.NDArray[np.uint16] = _column("<u2", 2)
    furniture: npt.NDArray[np.uint64] = _column("<u8")
    retractions: npt.NDArray[np.int64] = _column("<i8", 2)
    retraction_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    retraction_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    retraction_outlet_lengths: npt.NDArray[np.int32] = _column("<i4")
    retraction_outlet_bytes: npt.NDArray[np.uint8] = _column("u1")
    retraction_digests: npt.NDArray[np.uint8] = _column("u1", 2)
    retraction_words: npt.NDArray[np.uint8] = _column("u1", 2)
    records: tuple[npt.NDArray[np.uint32], ...] = _column("<u4", is_split=True)

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
