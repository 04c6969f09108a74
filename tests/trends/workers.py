"""Trends workers inside the test's process, and stories for them."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiokafka.partitioner import DefaultPartitioner
from confluent_kafka import Producer
from pipelines import new_metrics
from wire import committed

from unecho.core.entities import Extractor, NewsExtractor
from unecho.kafka.topics import create_topics
from unecho.monitoring.health import Health
from unecho.monitoring.metrics import Metrics
from unecho.process.word_lists import read_word_lists
from unecho.records.schemas import SchemaName, load_schema
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.app import TrendsApp

VERDICT = load_schema(SchemaName.VERDICT)["examples"][0]
TEXT = "They met in Rome."
SESSION = timedelta(seconds=2)
_SECONDS = 30.0


@dataclass(frozen=True)
class Worker:
    app: TrendsApp
    health: Health
    metrics: Metrics

    def value(self, name: str, **labels: str) -> float | None:
        return self.metrics.registry.get_sample_value(name, {"stage": "trends"} | labels)


@contextlib.asynccontextmanager
async def working(
    settings: Settings, *, exactly_once: bool, extractor: Extractor | None = None, story_bytes: int | None = None
) -> AsyncIterator[Worker]:
    """A worker that has joined the group; stopped at the end."""
    health, metrics = Health(), new_metrics()
    app = TrendsApp(settings, extractor or NewsExtractor(read_word_lists()), metrics, health)
    try:
        await app.start(1, exactly_once=exactly_once, story_bytes=story_bytes)
        yield Worker(app, health, metrics)
    finally:
        await app.stop()


async def until(condition: Callable[[], object]) -> None:
    """Returns once it holds."""
    async with asyncio.timeout(_SECONDS):
        while not condition():  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.02)


async def prepared(bootstrap: str, topic_prefix: str, data_dir: Path, **changes: Any) -> Settings:
    """Settings of workers that are soon found to be silent; the topics are there."""
    where: dict[str, Any] = {"bootstrap": bootstrap, "topic_prefix": topic_prefix, "data_dir": data_dir}
    settings = Settings(**(where | {"session_timeout": SESSION} | changes))
    await create_topics(settings)
    return settings


def handled(settings: Settings, topic: Topic) -> int:
    """How many records of the topic the group takes for read; the offset after them, where some are marks."""
    offsets = committed(
        settings.bootstrap,
        f"{settings.topic_prefix}unecho-trends",
        topic.named(settings.topic_prefix),
        topic.spec.partitions,
    )
    return sum(max(offset, 0) for offset in offsets)


def home(cluster_id: str) -> int:
    """The partition that a story is in."""
    partitions = list(range(Topic.VERDICTS.spec.partitions))
    return int(DefaultPartitioner()(cluster_id.encode(), partitions, partitions))


def verdict_json(number: int, **changes: object) -> bytes:
    """The verdict of the only article of a story."""
    article_id = f"a{number}"
    verdict = VERDICT | {
        "article_id": article_id,
        "cluster_id": article_id,
        "canonical_id": article_id,
        "outcome": "unique",
        "published": True,
        "signed_offset": number,
    }
    return json.dumps(verdict | changes).encode()


def publish(
    settings: Settings,
    first: int,
    last: int,
    *,
    verdict_of: Callable[[int], bytes] = verdict_json,
    text_of: Callable[[int], str] = lambda _: TEXT,
    timestamp_of: Callable[[int], int] = lambda _: 0,
) -> None:
    """Stories of one article each, numbered `first` to `last`: their verdicts and their texts.

    `timestamp_of` both records, in milliseconds since 1970-01-01 UTC; 0 is now.
    """
    # A retry must not change the order: dedupe's transactions keep it, and trends counts on it.
    producer = Producer({"bootstrap.servers": settings.bootstrap, "linger.ms": 1, "max.in.flight": 1})
    names = settings.topic_prefix
    for number in range(first, last):
        article_id = f"a{number}"
        article = json.dumps({"id": article_id, "text": text_of(number)})
        about: dict[str, Any] = {
            "key": article_id,
            "timestamp": timestamp_of(number),
            "partition": home(article_id),
        }
        producer.produce(Topic.VERDICTS.named(names), verdict_of(number), **about)
        producer.produce(Topic.UNIQUE.named(names), article, headers={"unecho-cluster-id": article_id}, **about)
    assert producer.flush(20) == 0
