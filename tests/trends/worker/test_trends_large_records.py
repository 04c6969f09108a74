"""What a topic does not take whole: dead letters are cut, and a story that is full takes in no more."""

import asyncio
import json
from pathlib import Path

import pytest
from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, AlterConfigOpType, ConfigEntry, ConfigResource, ResourceType
from processes import started
from wire import read_until
from workers import home, prepared, publish, until, verdict_json, working

from unecho.core.verdict import Outcome
from unecho.records.dead_letters import describe_dead_letter
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

STORY_BYTES = 60_000


@pytest.fixture
async def settings(kafka_broker: str, topic_prefix: str, tmp_path: Path) -> Settings:
    return await prepared(kafka_broker, topic_prefix, tmp_path, max_article_bytes=1_200_000)


def produce_verdict(settings: Settings, value: bytes, key: str) -> None:
    """Compressed, so that it may be many times as large as its topic takes."""
    options = {"compression.type": "gzip", "message.max.bytes": 100_000_000}
    producer = Producer({"bootstrap.servers": settings.bootstrap, **options})
    producer.produce(Topic.VERDICTS.named(settings.topic_prefix), value, key, home("a0"))
    assert producer.flush(20) == 0


def grow(settings: Settings, first: int, last: int) -> None:
    """Copies of the story `a0`, each of an outlet with a long name."""
    for number in range(first, last):
        source = f"{number}.{'x' * 10_000}.example"
        changes = {"article_id": f"c{number}", "cluster_id": "a0", "canonical_id": "a0", "published": False}
        value = verdict_json(number, **changes, outcome="near_copy", source=source)
        produce_verdict(settings, value, f"c{number}")


async def dead(settings: Settings, count: int) -> list[dict[str, object]]:
    found = await read_until(
        settings.bootstrap, settings.topic_prefix, [Topic.DEAD], lambda topics: len(topics[Topic.DEAD]) >= count
    )
    return [describe_dead_letter(record) for record in found[Topic.DEAD]]


async def test_a_dead_letter_that_is_too_large_is_cut(settings: Settings) -> None:
    async with working(settings, exactly_once=True) as worker:
        await asyncio.to_thread(produce_verdict, settings, b"{" + b"0" * 9_000_000, "large")
        await asyncio.to_thread(publish, settings, 0, 3)
        (letter,) = await dead(settings, 1)
        assert (letter["reason"], letter["key"]) == ("not_json", "large")
        cut = letter["cut"]
        assert isinstance(cut, dict)
        assert (cut["parts"], cut["bytes"]) == (["value"], 9_000_001)
        await until(lambda: len(worker.app.state.stories) == 3)
        assert worker.health.alive


async def test_a_story_that_is_full_takes_in_no_more(settings: Settings) -> None:
    async with working(settings, exactly_once=True, story_bytes=STORY_BYTES) as worker:
        await asyncio.to_thread(publish, settings, 0, 1)
        await asyncio.to_thread(grow, settings, 1, 10)
        letters = await dead(settings, 4)
        await asyncio.to_thread(publish, settings, 20, 23)
        await until(lambda: worker.app.state.outcomes[Outcome.UNIQUE] == 4)
        story = worker.app.state.stories["a0"]
        assert (story.size, worker.app.state.outcomes[Outcome.NEAR_COPY]) == (6, 5)
        assert worker.health.alive
    assert [(letter["reason"], letter["key"]) for letter in letters] == [("too_large", f"c{n}") for n in range(6, 10)]
    assert all("max.message.bytes" in str(letter["detail"]) for letter in letters)
    async with working(settings, exactly_once=True) as again:
        await until(lambda: again.health.ready)
        assert again.app.state.stories["a0"] == story


async def test_a_changelog_that_takes_less_than_was_planned_ends_no_worker_twice(settings: Settings) -> None:
    async with working(settings, exactly_once=True) as worker:
        await until(lambda: worker.health.ready)
        changelog = worker.app.changelog
    entry = ConfigEntry("max.message.bytes", str(STORY_BYTES), incremental_operation=AlterConfigOpType.SET)
    resource = ConfigResource(ResourceType.TOPIC, changelog, incremental_configs=[entry])
    admin = AdminClient({"bootstrap.servers": settings.bootstrap})
    for change in admin.incremental_alter_configs([resource]).values():
        change.result(10)
    await asyncio.to_thread(publish, settings, 0, 1)
    await asyncio.to_thread(grow, settings, 1, 10)
    where = {"bootstrap": settings.bootstrap, "topic_prefix": settings.topic_prefix}
    async with started("trends", **where) as trends:
        await trends.event("restored")
        assert {letter["reason"] for letter in await dead(settings, 4)} == {"too_large"}
        assert not [line for line in trends.log if line["event"].startswith("batch given up")], json.dumps(trends.log)
        assert await trends.end() == 0
