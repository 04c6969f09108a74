"""An index and its newest snapshot, as metrics."""

import contextlib

from unecho.core.judging.index import Index
from unecho.monitoring.metrics import Metrics
from unecho.snapshots.folder import SnapshotFolder


def show_index(metrics: Metrics, partition: int, index: Index) -> None:
    """How large it is now."""
    size, label = index.size, str(partition)
    metrics.index_articles.labels(label).set(size.articles)
    metrics.index_clusters.labels(label).set(size.clusters)
    metrics.index_bytes.labels(label).set(size.bytes)
    metrics.index_oldest_age.labels(label).set(size.oldest_age / 1000)
    boilerplate = index.parts.boilerplate
    metrics.boilerplate_threshold.labels(label).set(boilerplate.threshold)
    metrics.boilerplate_highest.labels(label).set(boilerplate.highest)
    if index.watermark is not None:
        metrics.watermark.labels(label).set(index.watermark / 1000)


def show_snapshot(metrics: Metrics, partition: int, folder: SnapshotFolder, next_offset: int) -> float:
    """The snapshot of that offset; when it was written, in seconds since 1970-01-01 UTC: 0 where it is gone."""
    try:
        file = folder.path_of(next_offset).stat()
    except OSError:
        return 0.0
    label = str(partition)
    metrics.snapshot_time.labels(label).set(file.st_mtime)
    metrics.snapshot_offset.labels(label).set(next_offset)
    metrics.snapshot_bytes.labels(label).set(file.st_size)
    return file.st_mtime


def hide_index(metrics: Metrics, partition: int) -> None:
    """Another process has it now, and shows it."""
    for gauge in (
        metrics.index_articles,
        metrics.index_clusters,
        metrics.index_bytes,
        metrics.index_oldest_age,
        metrics.boilerplate_threshold,
        metrics.boilerplate_highest,
        metrics.watermark,
        metrics.snapshot_time,
        metrics.snapshot_offset,
        metrics.snapshot_bytes,
    ):
        with contextlib.suppress(KeyError):
            gauge.remove(str(partition))
