"""`restore_index(export_state(index), profile)` gives the same verdicts: an index as arrays, and back."""

from __future__ import annotations

from unecho.core.index.bands import Bands, BandsState
from unecho.core.index.boilerplate import Boilerplate, SketchState
from unecho.core.index.entries import Entries
from unecho.core.index.site_furniture import SiteFurniture
from unecho.core.index.state_columns import IndexState, pack_times, unpack_times
from unecho.core.index.stored_entries import StoredEntries
from unecho.core.judging.index import Index, IndexParts
from unecho.core.profile import Profile
from unecho.core.state.article_columns import article_columns
from unecho.core.state.cluster_columns import cluster_columns
from unecho.core.state.retraction_columns import restore_retractions, retraction_columns
from unecho.core.watermark import Watermark


def export_state(index: Index) -> IndexState:
    """All that the index remembers. Some arrays are its own: it must not change while the state is in use."""
    parts = index.parts
    bands = parts.bands.export()
    sketch = parts.boilerplate.export()
    counters = [parts.entries.first_position, parts.entries.settled_at, parts.watermark.value]
    return IndexState(
        counters=pack_times([*counters, sketch.opened, sketch.highest, sketch.epoch]),
        recent=pack_times(parts.watermark.recent),
        **article_columns(parts.entries),
        **cluster_columns(parts.entries),
        **retraction_columns(parts.retractions),
        band_counters=bands.counters,
        band_clusters=bands.clusters,
        band_positions=bands.positions,
        band_kin=bands.kin,
        band_free=bands.free,
        sketch=sketch.counts,
        furniture=parts.furniture.export(),
        band_slots=bands.slots,
        band_old=bands.old,
        band_keys=bands.keys,
        band_nexts=bands.nexts,
    )


def restore_index(state: IndexState, profile: Profile) -> Index:
    """An index that goes on where the exported one was, and takes its arrays over. The profile must be the same."""
    first, settled_at, watermark, opened, highest, epoch = unpack_times(state.counters)
    stored = StoredEntries(state, first or 0)
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
        Entries(first or 0, settled_at, stored),
        Bands.restored(profile, bands),
        Boilerplate.restored(profile, SketchState(state.sketch, opened or 0, highest or 0, epoch)),
        SiteFurniture(profile, state.furniture),
        Watermark.restored(watermark, state.recent.tolist()),
        restore_retractions(state),
        len(stored.clusters),
    )
    return Index(profile, parts)
