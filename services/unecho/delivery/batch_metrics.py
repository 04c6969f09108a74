"""What the metrics tell of a delivered batch, whatever the stage."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from unecho.monitoring.metrics import Metrics
from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic

_TOPIC_OF: Final = attrgetter("topic")


def count_batch(
    stage: str,
    metrics: Metrics,
    batch: Sequence[Incoming],
    outputs: Sequence[Outgoing],
    seconds: float,
) -> None:
    """Counts bytes, size and latency."""
    metrics.consumed_bytes.labels(stage).inc(sum(len(record.value or b"") for record in batch))
    metrics.batch_articles.labels(stage).observe(len(batch))
    metrics.batch_latency.labels(stage).observe(seconds)
    produced: Counter[Topic] = Counter()
    for topic, of_one in groupby(outputs, _TOPIC_OF):
        produced[topic] += sum([len(output.value or b"") for output in of_one])
    for topic, size in produced.items():
        metrics.produced_bytes.labels(stage, topic.spec.topic_name).inc(size)
