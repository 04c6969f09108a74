"""Counters that stand at zero before anything is counted.

What a counter has when Prometheus first sees it is no increase: without this the first of each kind would be missing
from every rate and every sum.
"""

from collections.abc import Iterable

from unecho.core.dead_reason import DeadReason
from unecho.monitoring.metrics import Metrics


def zero_counters(metrics: Metrics, stage: str, outcomes: Iterable[str]) -> None:
    """Those of a stage that handles batches; `outcomes` are all that it counts articles by, without the dead."""
    for outcome in (*outcomes, "dead"):
        metrics.articles.labels(stage, outcome)
    for reason in DeadReason:
        metrics.dead_letters.labels(stage, reason.value)
    for metric in (metrics.consumed_bytes, metrics.batch_articles, metrics.batch_latency, metrics.rebalances):
        metric.labels(stage)


def zero_delivery_counters(metrics: Metrics, stage: str) -> None:
    """Those of the delivery loop."""
    metrics.partitions_lost.labels(stage)
    for outcome in ("committed", "aborted"):
        metrics.transactions.labels(stage, outcome)
