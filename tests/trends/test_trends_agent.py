"""Nothing leaves the agent: what fails is set aside and the rest counts, or it ends and nothing is acknowledged."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

from aiokafka.errors import KafkaConnectionError
from confluent_kafka import Consumer, Producer, TopicPartition
from pipelines import new_metrics
from wire import read_until

from unecho.core.entities import RuleExtractor
from unecho.core.verdict import Outcome
from unecho.runtime.health import Health
from unecho.runtime.records import Incoming
from unecho.runtime.schemas import SchemaName, load_schema
from unecho.runtime.settings import Settings
from unecho.runtime.topics import create_topics
from unecho.runtime.topology import Topic
from unecho.trends.app import TrendsApp
from unecho.trends.writer import Writer

VERDICT = load_schema(SchemaName.VERDICT)["examples"][0]
STORIES = 20
SECONDS = 30.0


class Choking:
    """Finds what the rules find, except in one text."""

    def __init__(self) -> None:
        self._rules = RuleExtractor()

    def extract(self, text: str):
        if "chokes" in text:
            raise RecursionError("this text")
        return self._rules.extract(text)


def publish(settings: Settings) -> None:
    """Stories of one article each; the text of number 7 chokes the extractor, the verdict of number 8 is cut off."""
    producer = Producer({"bootstrap.servers": settings.bootstrap})
    for number in range(STORIES):
        article_id = f"a{number}"
        verdict = VERDICT | {
            "article_id": article_id,
            "cluster_id": article_id,
            "canonical_id": article_id,
            "outcome": "unique",
            "published": True,
            "signed_offset": number,
        }
        told = json.dumps(verdict).encode()
        text = "It chokes in Rome." if number == 7 else "They met in Rome."
        cluster = {"unecho-cluster-id": article_id}
        article = json.dumps({"id": article_id, "text": text})
        names = settings.topic_prefix
        producer.produce(Topic.VERDICTS.named(names), told[:40] if number == 8 else told, key=article_id)
        producer.produce(Topic.UNIQUE.named(names), article, key=article_id, headers=cluster)
    assert producer.flush(20) == 0


@contextlib.asynccontextmanager
async def running(bootstrap: str, prefix: str, folder: Path) -> AsyncIterator[TrendsApp]:
    settings = Settings(bootstrap=bootstrap, topic_prefix=prefix, session_timeout=timedelta(seconds=2), data_dir=folder)
    await create_topics(settings)
    await asyncio.to_thread(publish, settings)
    app = TrendsApp(settings, Choking(), new_metrics(), Health())
    try:
        await app.start(1, exactly_once=False)
        yield app
    finally:
        await app.stop()


def committed(bootstrap: str, prefix: str) -> int:
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": f"{prefix}unecho-trends"})
    places = [
        TopicPartition(topic.named(prefix), partition)
        for topic in (Topic.VERDICTS, Topic.UNIQUE)
        for partition in range(topic.spec.partitions)
    ]
    try:
        return sum(max(place.offset, 0) for place in consumer.committed(places, timeout=10))
    finally:
        consumer.close()


def dead_keys(dead: list[Incoming]) -> dict[bytes | None, bytes]:
    return {record.key: dict(record.headers)["unecho-dead-reason"] for record in dead}


async def test_what_fails_is_dead_lettered_and_the_rest_of_its_batch_counts(
    embedded_broker: str, topic_prefix: str, tmp_path: Path
):
    async with running(embedded_broker, topic_prefix, tmp_path) as app:
        found = await read_until(
            embedded_broker, topic_prefix, (Topic.DEAD,), lambda topics: len(topics[Topic.DEAD]) >= 2
        )
        assert dead_keys(found[Topic.DEAD]) == {b"a7": b"unprocessable", b"a8": b"not_json"}
        async with asyncio.timeout(SECONDS):
            while app.state.outcomes[Outcome.UNIQUE] < STORIES - 1 or len(app.state.stories) < STORIES:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        entity = app.state.stories["a0"].published["a0"].entities
        assert [one.entity_id for one in entity or ()] == ["place:rome"]
    assert committed(embedded_broker, topic_prefix) == 2 * STORIES


async def test_what_cannot_be_written_ends_the_app_and_is_not_acknowledged(
    embedded_broker: str, topic_prefix: str, tmp_path: Path, monkeypatch
):
    calls = []

    async def refuse(*_: object) -> None:
        calls.append(1)
        raise KafkaConnectionError("gone")

    monkeypatch.setattr(Writer, "write", refuse)
    async with running(embedded_broker, topic_prefix, tmp_path) as app:
        async with asyncio.timeout(SECONDS):
            assert isinstance(await app.failed(), KafkaConnectionError)
    assert calls == [1]
    assert committed(embedded_broker, topic_prefix) == 0
