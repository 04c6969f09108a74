"""Labelled copies, counted by workers on a broker: each once, through a restart and verdicts that are written twice."""

from collections import Counter
from pathlib import Path

from confluent_kafka import Producer
from workers import Worker, handled, home, prepared, until, verdict_json, working

from unecho.records.headers.label_headers import Label, follow_label
from unecho.records.record import Outgoing
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

VERDICT = Outgoing(Topic.VERDICTS, None, None)


def publish(settings: Settings, first: int, last: int) -> None:
    """Of ten verdicts one opens a story, eight are of labelled copies of it, one of a copy without a label."""
    producer = Producer({"bootstrap.servers": settings.bootstrap})
    for number in range(first, last):
        opener = f"a{number // 10 * 10}"
        unique = number % 10 == 0
        found = "another" if number % 10 == 1 else opener
        headers = follow_label(VERDICT, Label(opener, "moved" if number % 2 else "mine"), found).headers
        value = verdict_json(
            number,
            cluster_id=opener,
            canonical_id=opener,
            outcome="unique" if unique else "near_copy",
            published=unique,
        )
        is_labelled = number % 10 not in {0, 9}
        topic = Topic.VERDICTS.named(settings.topic_prefix)
        labels = list(headers) if is_labelled else []
        producer.produce(topic, value, f"a{number}", home(opener), headers=labels)
    assert producer.flush(20) == 0


def counted(*workers: Worker) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for worker in workers:
        for sample in worker.metrics.labelled_articles.collect()[0].samples:
            if sample.name.endswith("_total"):
                found[sample.labels["kind"], sample.labels["result"]] += int(sample.value)
    return found


async def test_each_counts_once(embedded_broker: str, topic_prefix: str, tmp_path: Path) -> None:
    settings = await prepared(embedded_broker, topic_prefix, tmp_path)
    publish(settings, 0, 100)
    async with working(settings, exactly_once=False) as first:
        assert not +counted(first)
        await until(lambda: sum(first.app.state.outcomes.values()) == 100)
        await until(lambda: handled(settings, Topic.VERDICTS) == 100)
        publish(settings, 0, 100)
        await until(lambda: handled(settings, Topic.VERDICTS) == 200)
    publish(settings, 50, 150)
    async with working(settings, exactly_once=False) as second:
        await until(lambda: sum(second.app.state.outcomes.values()) == 150)
        await until(lambda: handled(settings, Topic.VERDICTS) == 300)
        await until(lambda: counted(first, second).total() >= 120)
        assert +counted(first, second) == {("moved", "found"): 45, ("moved", "wrong"): 15, ("other", "found"): 60}
