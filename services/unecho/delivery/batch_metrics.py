"""What the metrics tell of a delivered batch, whatever the stage."""

from collections import Counter
from collections.abc import Collection, Sequence

from unecho.monitoring.metrics import Metrics
from unecho.records.dead_letters import reason_of
from unecho.records.record import Incoming, Outgoing


def count_batch(
    stage: str,
    metrics: Metrics,
    batch: Sequence[Incoming],
    outputs: Sequence[Outgoing],
    seconds: float,
) -> None:
    """Counts bytes, size and latency."""
    metrics.consumed_bytes.labels(stage).inc(sum([len(record.value or b"") for record in batch]))
    metrics.batch_articles.labels(stage).observe(len(batch))
    metrics.batch_latency.labels(stage).observe(seconds)
    for topic in {output.topic for output in outputs}:
        size = sum([len(output.value or b"") for output in outputs if output.topic is topic])
        metrics.produced_bytes.labels(stage, topic.spec.topic_name).inc(size)


def count_letters(metrics: Metrics, stage: str, letters: Collection[Outgoing]) -> None:
    """Counts dead articles, by reason."""
    if not letters:
        return
    metrics.articles.labels(stage, "dead").inc(len(letters))
    for reason, number in Counter(map(reason_of, letters)).items():
        metrics.dead_letters.labels(stage, reason).inc(number)
