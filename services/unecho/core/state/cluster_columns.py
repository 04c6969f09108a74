"""What the index remembers of its clusters, as columns: those that nobody asked for since a restore are in such."""

from __future__ import annotations

from typing import Any

import numpy as np

from unecho.core.index.entries import Entries
from unecho.core.index.state_columns import NO_TIME, distinct_in_order
from unecho.core.index.stored_clusters import ClusterValues
from unecho.core.index.text_column import pack_texts


def cluster_columns(entries: Entries) -> dict[str, Any]:
    """The columns of `core.index.state_columns.IndexState` that are of clusters."""
    stored, fresh = entries.stored, entries.fresh()
    own = np.array([entry.cluster.number for entry in fresh], dtype=np.int64)
    changed = {entry.cluster.number: entry.cluster for entry in fresh}
    if stored is None:
        numbers, cluster = distinct_in_order(own)
        values = ClusterValues.unfilled(len(numbers))
    else:
        before = stored.clusters.numbers_of_articles(entries.first_position)
        numbers, cluster = distinct_in_order(np.concatenate([before, own]))
        values = stored.clusters.values(numbers)
        changed |= {made.number: made for made in stored.clusters.made}
    for row, number in enumerate(numbers.tolist()):
        one = changed.get(number)
        if one is not None:
            values.newest[row] = NO_TIME if one.newest is None else one.newest
            values.last_seen[row] = NO_TIME if one.last_seen is None else one.last_seen
            values.last_rows[row] = one.last_row
            values.ids[row] = None if one.id == entries[one.members[0]].id else one.id
            values.canonical_ids[row] = None if one.canonical_id == one.id else one.canonical_id or ""
    id_lengths, id_bytes = pack_texts(values.ids)
    canonical_id_lengths, canonical_id_bytes = pack_texts(values.canonical_ids)
    return {
        "cluster": cluster,
        "cluster_numbers": numbers,
        "cluster_newest": values.newest,
        "cluster_last_seen": values.last_seen,
        "cluster_last_rows": values.last_rows,
        "cluster_id_lengths": id_lengths,
        "cluster_id_bytes": id_bytes,
        "canonical_id_lengths": canonical_id_lengths,
        "canonical_id_bytes": canonical_id_bytes,
    }
