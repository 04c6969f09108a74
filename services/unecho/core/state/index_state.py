"""`restore_index(export_state(index), profile)` gives the same verdicts: an index as arrays, and back."""

from __future__ import annotations

from unecho.core.index.bands import Bands, BandsState
from unecho.core.index.boilerplate import Boilerplate, SketchState
from unecho.core.index.clusters import ClustersState
from unecho.core.index.entries import Entries
from unecho.core.index.rows import RowsState
from unecho.core.index.site_furniture import SiteFurniture
from unecho.core.index.state_columns import IndexState, pack_times, unpack_times
from unecho.core.judging.index import Index
from unecho.core.judging.parts import IndexParts
from unecho.core.profile import Profile
from unecho.core.state.retraction_columns import restore_retractions, retraction_columns
from unecho.core.watermark import Watermark


def export_state(index: Index) -> IndexState:
    """All that the index remembers. Some arrays are its own: it must not change while the state is in use."""
    parts = index.parts
    entries, sketch = parts.entries, parts.boilerplate.export()
    bands, rows, clusters = parts.bands.export(), entries.rows.export(), entries.clusters.export()
    counters = [entries.first_position, entries.settled_at, parts.watermark.value]
    return IndexState(
        counters=pack_times([*counters, sketch.opened, sketch.highest, sketch.epoch]),
        recent=pack_times(parts.watermark.recent),
        row_blocks=rows.blocks,
        row_free=rows.free,
        row_clusters=rows.clusters,
        row_nexts=rows.nexts,
        row_is_keyed=rows.is_keyed,
        cluster_numbers=clusters.numbers,
        cluster_newest=clusters.newest,
        cluster_last_seen=clusters.last_seen,
        cluster_firsts=clusters.firsts,
        cluster_lasts=clusters.lasts,
        cluster_free=clusters.free,
        cluster_named=clusters.named,
        cluster_name_lengths=clusters.names[0],
        cluster_name_bytes=clusters.names[1],
        cluster_canonical=clusters.canonical,
        canonical_id_lengths=clusters.canonical_ids[0],
        canonical_id_bytes=clusters.canonical_ids[1],
        band_sizes=bands.sizes,
        band_counts=bands.counts,
        band_slots=bands.slots,
        band_keys=bands.keys,
        sketch=sketch.counts,
        furniture=parts.furniture.export(),
        **retraction_columns(parts.retractions),
        records=entries.export_records(),
    )


def restore_index(state: IndexState, profile: Profile) -> Index:
    """An index that goes on where the exported one was, and takes its arrays over. The profile must be the same."""
    first, settled_at, watermark, opened, highest, epoch = unpack_times(state.counters)
    rows = RowsState(state.row_blocks, state.row_free, state.row_clusters, state.row_nexts, state.row_is_keyed)
    entries = Entries.restored(first or 0, settled_at, state.records, rows, _clusters_of(state))
    bands = BandsState(state.band_sizes, state.band_counts, state.band_slots, state.band_keys)
    parts = IndexParts(
        entries,
        Bands(profile, entries.rows, bands),
        Boilerplate.restored(profile, SketchState(state.sketch, opened or 0, highest or 0, epoch)),
        SiteFurniture(profile, state.furniture),
        Watermark.restored(watermark, state.recent.tolist()),
        restore_retractions(state),
    )
    return Index(profile, parts)


def _clusters_of(state: IndexState) -> ClustersState:
    return ClustersState(
        state.cluster_numbers,
        state.cluster_newest,
        state.cluster_last_seen,
        state.cluster_firsts,
        state.cluster_lasts,
        state.cluster_free,
        state.cluster_named,
        (state.cluster_name_lengths, state.cluster_name_bytes),
        state.cluster_canonical,
        (state.canonical_id_lengths, state.canonical_id_bytes),
    )
