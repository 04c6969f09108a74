"""The metrics catalogue: every metric of unecho, its unit, labels and meaning, in one place.

Labels are closed sets (stage, outcome, reason, change, kind, topic, partition): never an article, a URL or an entity.
"""

import platform
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, ProcessCollector

from unecho import __version__
from unecho.core.profile import Profile
from unecho.monitoring.batch_histogram import BatchHistogram
from unecho.process.memory_limit import memory_limit

_LATENCY: Final = (
    0.001,
    0.0025,
    0.005,
    0.01,
    0.025,
    0.05,
    0.1,
    0.15,
    0.25,
    0.5,
    1.0,
    2.5,
    5.0,
    10.0,
    30.0,
    60.0,
    300.0,
)
_BATCH: Final = (1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500)
_CANDIDATES: Final = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Metrics:
    """All metrics on one registry. A stage uses those that are its own; the others stay without samples."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.registry = registry
        self.articles = Counter(
            "unecho_articles",
            "Articles handled, by stage and what became of each.",
            ["stage", "outcome"],
            registry=registry,
        )
        self.consumed_bytes = Counter(
            "unecho_consumed_bytes", "Bytes of record values consumed.", ["stage"], registry=registry
        )
        self.produced_bytes = Counter(
            "unecho_produced_bytes", "Bytes of record values produced.", ["stage", "topic"], registry=registry
        )
        self.batch_articles = Histogram(
            "unecho_batch_articles", "Articles in one batch.", ["stage"], buckets=_BATCH, registry=registry
        )
        self.batch_latency = Histogram(
            "unecho_batch_latency_seconds",
            "Seconds from a batch's arrival at a stage to its output being acknowledged and its offset committed.",
            ["stage"],
            buckets=_LATENCY,
            registry=registry,
        )
        self.end_to_end_latency = BatchHistogram(
            "unecho_end_to_end_latency_seconds",
            "Seconds from an article's timestamp on articles.raw to its verdict being acknowledged.",
            buckets=_LATENCY,
            registry=registry,
        )
        self.consumer_lag = Gauge(
            "unecho_consumer_lag_records",
            "Records of an assigned partition that the stage has not handled yet.",
            ["stage", "topic", "partition"],
            registry=registry,
        )
        self.restored = Gauge(
            "unecho_restored_ratio",
            "How much of a shard's index is restored, 0 to 1.",
            ["partition"],
            registry=registry,
        )
        self.restores = Counter(
            "unecho_restores",
            "Times that a shard's index was restored, by what from: kept (the shard came back to the same process), "
            "snapshot, log (read from its beginning), verdicts (retention has deleted its beginning), nothing.",
            ["origin"],
            registry=registry,
        )
        self.snapshots = Counter(
            "unecho_snapshots",
            "Snapshots of indexes: written, failed, or refused when the index was to be restored.",
            ["result"],
            registry=registry,
        )
        self.snapshot_time = Gauge(
            "unecho_snapshot_timestamp_seconds",
            "When the newest snapshot of a shard was written, in seconds since 1970-01-01 UTC.",
            ["partition"],
            registry=registry,
        )
        self.snapshot_offset = Gauge(
            "unecho_snapshot_offset",
            "Offset of articles.signed up to which the newest snapshot of a shard goes.",
            ["partition"],
            registry=registry,
        )
        self.snapshot_bytes = Gauge(
            "unecho_snapshot_bytes", "Size of the newest snapshot of a shard.", ["partition"], registry=registry
        )
        self.index_articles = Gauge(
            "unecho_index_articles", "Articles in the index of a shard.", ["partition"], registry=registry
        )
        self.index_clusters = Gauge(
            "unecho_index_clusters", "Clusters in the index of a shard.", ["partition"], registry=registry
        )
        self.index_bytes = Gauge(
            "unecho_index_bytes", "Bytes of records and band tables in a shard.", ["partition"], registry=registry
        )
        self.index_oldest_age = Gauge(
            "unecho_index_oldest_age_seconds",
            "Article time between the oldest article in the index of a shard and its watermark.",
            ["partition"],
            registry=registry,
        )
        self.boilerplate_threshold = Gauge(
            "unecho_boilerplate_threshold_clusters",
            "Clusters in which a shingle must have stood for a shard to ignore it as boilerplate.",
            ["partition"],
            registry=registry,
        )
        self.boilerplate_highest = Gauge(
            "unecho_boilerplate_highest_clusters",
            "Clusters in which the most frequent shingle of a shard has stood, at most; some are ignored from the "
            "threshold on.",
            ["partition"],
            registry=registry,
        )
        self.watermark = Gauge(
            "unecho_watermark_timestamp_seconds",
            "Article time of a shard, in seconds since 1970-01-01 UTC.",
            ["partition"],
            registry=registry,
        )
        self.candidates = BatchHistogram(
            "unecho_candidates_per_article",
            "Indexed articles that an article was compared with.",
            buckets=_CANDIDATES,
            registry=registry,
        )
        self.score = BatchHistogram(
            "unecho_near_copy_score",
            "Linkage with which near copies joined their cluster.",
            buckets=(0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0),
            registry=registry,
        )
        self.held_back = Counter(
            "unecho_held_back",
            "Articles that were not published, by what held them back: exact_copy and near_copy by their words alone, "
            "whoever sent them; revision, redelivery and thin by their id or place; retracted by their sender; "
            "revision and update also where UNECHO_PUBLISH leaves them out.",
            ["outcome"],
            registry=registry,
        )
        self.revisions = Counter(
            "unecho_revisions",
            "Revisions, by what they changed; one that changed several things counts under each of them.",
            ["change"],
            registry=registry,
        )
        self.replaced_places = Counter(
            "unecho_replaced_places",
            "Articles under a known id or place that are another story than the one before them there.",
            registry=registry,
        )
        self.told_apart = Counter(
            "unecho_told_apart",
            "Articles whose nearest article of another story has much the same words, by what told them apart: other "
            "names and figures (facts), the same words around others (template), only furniture in common (furniture).",
            ["reason"],
            registry=registry,
        )
        self.shingles = Counter(
            "unecho_shingles", "Shingles of the articles that were judged by their words.", registry=registry
        )
        self.furniture_shingles = Counter(
            "unecho_furniture_shingles",
            "Those of them that were left out as site furniture: menus, imprints, notices.",
            registry=registry,
        )
        self.duplicate_ratio = Gauge(
            "unecho_duplicate_ratio",
            "Share of exact and near copies among the articles judged in the last minutes; NaN with none.",
            ["window"],
            registry=registry,
        )
        self.dead_letters = Counter(
            "unecho_dead_letters", "Records sent to articles.dead.", ["stage", "reason"], registry=registry
        )
        self.unreadable_dates = Counter(
            "unecho_unreadable_dates",
            "Articles whose published_at could not be read, and that are judged without it.",
            ["stage"],
            registry=registry,
        )
        self.unreadable_statuses = Counter(
            "unecho_unreadable_statuses",
            "Articles whose pub_status or embargoed_until could not be read, and that are judged without it.",
            ["stage"],
            registry=registry,
        )
        self.breaker_open = Gauge(
            "unecho_breaker_open",
            "1 when the stage has stopped because too much of its input is bad.",
            ["stage"],
            registry=registry,
        )
        self.ready = Gauge("unecho_ready", "1 when the stage is ready, as /readyz says.", ["stage"], registry=registry)
        self.rebalances = Counter(
            "unecho_rebalances", "Times that partitions were assigned to the stage.", ["stage"], registry=registry
        )
        self.transactions = Counter(
            "unecho_transactions",
            "Transactions of a stage: committed, or aborted and tried again.",
            ["stage", "outcome"],
            registry=registry,
        )
        self.partitions_lost = Counter(
            "unecho_partitions_lost",
            "Times that a stage had to let a partition go: shut out by its next owner, or a transaction in doubt.",
            ["stage"],
            registry=registry,
        )
        self.stories = Gauge("unecho_stories", "Stories in the table, stubs with theirs included.", registry=registry)
        self.entity_windows = Gauge(
            "unecho_entity_window_counts", "Entity counts held, by window.", ["window"], registry=registry
        )
        self.entity_error = Gauge(
            "unecho_entity_count_error_articles",
            "Articles that an entity count of a window may lack at most; 0 where all counts are exact.",
            ["window"],
            registry=registry,
        )
        self.labelled_articles = Counter(
            "unecho_labelled_articles",
            "Articles labelled as copies, by kind of copy (other: none that replay makes) and by what unecho made of "
            "them: a copy in the cluster of the original (found), a copy in another (wrong), no copy (missed), or "
            "nothing to find, as the original had not come or lies behind the horizon (without_original). Recall is "
            "found / (found + missed + wrong), precision found / (found + wrong). Revisions and redeliveries do not "
            "count: they are known by their id or place.",
            ["kind", "result"],
            registry=registry,
        )
        self.memory_limit = Gauge(
            "unecho_memory_limit_bytes",
            "Memory that the process may use: the limit of its container, or what the machine has.",
            registry=registry,
        )
        self.memory_limit.set(memory_limit())
        ProcessCollector(registry=registry)
        Info("unecho_build", "What is running.", registry=registry).info(
            {"version": __version__, "python": platform.python_version(), "profile": Profile().id}
        )
