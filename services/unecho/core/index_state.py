"""All that an index remembers, as arrays: `restore_index(export_state(index), profile)` gives the same verdicts."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from unecho.core.bands import Bands, BandsState
from unecho.core.boilerplate import Boilerplate, SketchState
from unecho.core.entries import Cluster, Entries, Entry
from unecho.core.index import Index, IndexParts
from unecho.core.profile import Profile
from unecho.core.shingles import Fingerprint
from unecho.core.signed_article import DIGEST_BYTES
from unecho.core.text_column import pack_texts, unpack_texts
from unecho.core.watermark import Watermark

_NONE: Final = -(1 << 63)
"""Stands for no time."""
_BLOCK: Final = 1 << 22
"""Shingles, about; restored fingerprints share memory in blocks of so many, and a block goes with its last article."""


def _column(dtype: str, dimensions: int = 1) -> Any:
    return dataclasses.field(metadata={"dtype": np.dtype(dtype), "dimensions": dimensions})


@dataclass(frozen=True, slots=True, eq=False)
class IndexState:
    """One array a field. n articles in order of arrival, c clusters in order of their first article here.

    Times are milliseconds since 1970-01-01 UTC. The same index gives the same arrays.

    Attributes:
        counters: first position, first settled watermark, watermark, and of the boilerplate sketch: clusters opened,
            highest count, epoch. Shape (6,).
        recent: the watermark's last dates.
        times, entered_at, is_published, lengths: shape (n,); lengths are those of the fingerprints.
        fingerprints: shape (sum of lengths,).
        digests: shape (n, 16).
        rows: each article's in the bands, or -1. Shape (n,).
        id_lengths, id_bytes and so on: see `core.text_column`.
        cluster: each article's, as a row of the clusters' arrays. Shape (n,).
        cluster_numbers, cluster_newest, cluster_last_rows: shape (c,).
        band_counters and so on: see `core.bands.BandsState`.
        sketch: shape (4, width).
    """

    counters: npt.NDArray[np.int64] = _column("<i8")
    recent: npt.NDArray[np.int64] = _column("<i8")
    times: npt.NDArray[np.int64] = _column("<i8")
    entered_at: npt.NDArray[np.int64] = _column("<i8")
    is_published: npt.NDArray[np.uint8] = _column("u1")
    lengths: npt.NDArray[np.uint32] = _column("<u4")
    fingerprints: npt.NDArray[np.uint32] = _column("<u4")
    digests: npt.NDArray[np.uint8] = _column("u1", 2)
    rows: npt.NDArray[np.int32] = _column("<i4")
    id_lengths: npt.NDArray[np.int32] = _column("<i4")
    id_bytes: npt.NDArray[np.uint8] = _column("u1")
    source_lengths: npt.NDArray[np.int32] = _column("<i4")
    source_bytes: npt.NDArray[np.uint8] = _column("u1")
    url_lengths: npt.NDArray[np.int32] = _column("<i4")
    url_bytes: npt.NDArray[np.uint8] = _column("u1")
    cluster: npt.NDArray[np.uint32] = _column("<u4")
    cluster_numbers: npt.NDArray[np.int64] = _column("<i8")
    cluster_newest: npt.NDArray[np.int64] = _column("<i8")
    cluster_last_rows: npt.NDArray[np.int32] = _column("<i4")
    cluster_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    cluster_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    canonical_id_lengths: npt.NDArray[np.int32] = _column("<i4")
    canonical_id_bytes: npt.NDArray[np.uint8] = _column("u1")
    band_counters: npt.NDArray[np.int64] = _column("<i8")
    band_slots: npt.NDArray[np.uint32] = _column("<u4")
    band_old: npt.NDArray[np.uint32] = _column("<u4")
    band_keys: npt.NDArray[np.uint32] = _column("<u4")
    band_nexts: npt.NDArray[np.uint32] = _column("<u4")
    band_clusters: npt.NDArray[np.int64] = _column("<i8")
    band_positions: npt.NDArray[np.int64] = _column("<i8")
    band_kin: npt.NDArray[np.uint32] = _column("<u4")
    band_free: npt.NDArray[np.uint32] = _column("<u4")
    sketch: npt.NDArray[np.uint16] = _column("<u2", 2)


def export_state(index: Index) -> IndexState:
    """All that the index remembers. Some arrays are its own: it must not change while the state is in use."""
    parts = index.parts
    entries = list(parts.entries)
    clusters = {entry.cluster.number: entry.cluster for entry in entries}
    rows = {number: row for row, number in enumerate(clusters)}
    first = parts.entries.first_position
    bands = parts.bands.export()
    sketch = parts.boilerplate.export()
    counters = [first, parts.entries.settled_at, parts.watermark.value, sketch.opened, sketch.highest, sketch.epoch]
    ids = pack_texts([entry.id for entry in entries])
    sources = pack_texts([entry.source for entry in entries])
    urls = pack_texts([entry.url for entry in entries])
    cluster_ids = pack_texts([cluster.id for cluster in clusters.values()])
    canonical_ids = pack_texts([cluster.canonical_id for cluster in clusters.values()])
    return IndexState(
        counters=_times(counters),
        recent=_times(parts.watermark.recent),
        times=_times([entry.time for entry in entries]),
        entered_at=_times([entry.entered_at for entry in entries]),
        is_published=np.array([entry.published for entry in entries], dtype="u1"),
        lengths=np.array([len(entry.fingerprint) for entry in entries], dtype="<u4"),
        fingerprints=np.concatenate([np.empty(0, "<u4"), *(entry.fingerprint for entry in entries)]),
        digests=np.frombuffer(b"".join(entry.digest for entry in entries), "u1").reshape(len(entries), DIGEST_BYTES),
        rows=np.array([entry.row for entry in entries], dtype="<i4"),
        id_lengths=ids[0],
        id_bytes=ids[1],
        source_lengths=sources[0],
        source_bytes=sources[1],
        url_lengths=urls[0],
        url_bytes=urls[1],
        cluster=np.array([rows[entry.cluster.number] for entry in entries], dtype="<u4"),
        cluster_numbers=_times(list(clusters)),
        cluster_newest=_times([cluster.newest for cluster in clusters.values()]),
        cluster_last_rows=np.array([cluster.last_row for cluster in clusters.values()], dtype="<i4"),
        cluster_id_lengths=cluster_ids[0],
        cluster_id_bytes=cluster_ids[1],
        canonical_id_lengths=canonical_ids[0],
        canonical_id_bytes=canonical_ids[1],
        band_counters=bands.counters,
        band_slots=bands.slots,
        band_old=bands.old,
        band_keys=bands.keys,
        band_nexts=bands.nexts,
        band_clusters=bands.clusters,
        band_positions=bands.positions,
        band_kin=bands.kin,
        band_free=bands.free,
        sketch=sketch.counts,
    )


def restore_index(state: IndexState, profile: Profile) -> Index:
    """An index that goes on where the exported one was, and takes its arrays over. The profile must be the same."""
    first, settled_at, watermark, opened, highest, epoch = _or_none(state.counters)
    entries = Entries(first or 0, settled_at)
    entries.load(_entries(state, entries.next_position, _clusters(state)))
    bands = BandsState(
        state.band_counters,
        state.band_slots,
        state.band_old,
        state.band_keys,
        state.band_nexts,
        state.band_clusters,
        state.band_positions,
        state.band_kin,
        state.band_free,
    )
    parts = IndexParts(
        entries,
        Bands.restored(profile, bands),
        Boilerplate.restored(profile, SketchState(state.sketch, opened or 0, highest or 0, epoch)),
        Watermark.restored(watermark, state.recent.tolist()),
    )
    return Index(profile, parts)


def _clusters(state: IndexState) -> list[Cluster]:
    columns = zip(
        state.cluster_numbers.tolist(),
        _texts(state.cluster_id_lengths, state.cluster_id_bytes),
        _texts(state.canonical_id_lengths, state.canonical_id_bytes),
        _or_none(state.cluster_newest),
        state.cluster_last_rows.tolist(),
        strict=True,
    )
    return [
        Cluster(number, id=cluster_id, canonical_id=canonical_id, newest=newest, last_row=last_row)
        for number, cluster_id, canonical_id, newest, last_row in columns
    ]


def _entries(state: IndexState, position: int, clusters: Sequence[Cluster]) -> list[Entry]:
    sources: dict[str | None, str | None] = {}
    columns = zip(
        range(position, position + len(state.lengths)),
        _texts(state.id_lengths, state.id_bytes),
        [sources.setdefault(source, source) for source in unpack_texts((state.source_lengths, state.source_bytes))],
        unpack_texts((state.url_lengths, state.url_bytes)),
        _or_none(state.times),
        _or_none(state.entered_at),
        state.digests.view(f"V{DIGEST_BYTES}")[:, 0].tolist(),
        _fingerprints(state),
        state.rows.tolist(),
        map(clusters.__getitem__, state.cluster.tolist()),
        map(bool, state.is_published.tolist()),
        strict=True,
    )
    return list(map(Entry._make, columns))


def _fingerprints(state: IndexState) -> Iterator[Fingerprint]:
    start = end = 0
    block = state.fingerprints[:0]
    for length in state.lengths.tolist():
        if end + length > len(block):
            start += end
            block = state.fingerprints[start : start + max(_BLOCK, length)].copy()
            end = 0
        end += length
        yield block[end - length : end]


def _times(values: Sequence[int | None]) -> npt.NDArray[np.int64]:
    return np.fromiter((_NONE if value is None else value for value in values), np.int64, len(values))


def _or_none(values: npt.NDArray[np.int64]) -> list[int | None]:
    found: list[int | None] = values.tolist()
    for row in (values == _NONE).nonzero()[0].tolist():
        found[row] = None
    return found


def _texts(lengths: npt.NDArray[np.int32], utf8: npt.NDArray[np.uint8]) -> list[str]:
    return [text or "" for text in unpack_texts((lengths, utf8))]
