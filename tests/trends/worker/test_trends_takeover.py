"""Trends workers on a real Kafka share the stories and answer for all; whatever is done to them, counts are exact."""

import asyncio
import contextlib
import json
import os
import signal
from collections.abc import AsyncIterator, Awaitable
from pathlib import Path

import aiohttp
from confluent_kafka import Producer
from processes import StageProcess, started
from workers import home, verdict_json

from unecho.kafka.topics import create_topics
from unecho.records.topology import Topic
from unecho.settings.settings import Settings

TEXT = "ROME (Agency) - Angela Merkel met Emmanuel Macron in Rome on Friday."
SECONDS = 60.0


def publish(bootstrap: str, prefix: str, first: int, last: int) -> None:
    """Stories of three articles each, numbered `first` to `last`: one published, two copies."""
    # A retry must not change the order: dedupe's transactions keep it, and trends counts on it.
    producer = Producer({"bootstrap.servers": bootstrap, "enable.idempotence": True})
    for number in range(first, last):
        opener, article_id, unique = f"a{number // 3 * 3}", f"a{number}", number % 3 == 0
        verdict = verdict_json(
            number,
            cluster_id=opener,
            canonical_id=opener,
            outcome="unique" if unique else "near_copy",
            published=unique,
            article_time="2025-11-21T06:00:00Z",
        )
        producer.produce(Topic.VERDICTS.named(prefix), verdict, key=article_id, partition=home(opener))
        if unique:
            article, headers = json.dumps({"id": article_id, "text": TEXT}), {"unecho-cluster-id": opener}
            place = {"key": article_id, "partition": home(opener)}
            producer.produce(Topic.UNIQUE.named(prefix), article, headers=headers, **place)
    assert producer.flush(20) == 0


async def until_counted(process: StageProcess, articles: int) -> None:
    """Rome is in all of them, a third of which are unique."""
    url = f"{await process.url()}/api/entities?window=1d&by=coverage&type=PLACE"
    wanted, answer = (articles // 3, articles), None
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SECONDS), aiohttp.ClientSession() as session:
            while True:
                async with session.get(url) as response:
                    entities = (await response.json()).get("entities")
                answer = entities and (entities[0]["unique"], entities[0]["coverage"])
                if answer == wanted:
                    return
                await asyncio.sleep(0.05)
    raise AssertionError(f"{answer} instead of {wanted}")


@contextlib.asynccontextmanager
async def worker(bootstrap: str, prefix: str, folder: Path) -> AsyncIterator[StageProcess]:
    async with started("trends", bootstrap=bootstrap, topic_prefix=prefix, data_dir=folder, log_format="json") as one:
        yield one


async def suspended_and_woken(one: StageProcess, meanwhile: Awaitable[None]) -> None:
    """It then joins again, or ends: where it was in the middle of a batch, which it could not write."""
    os.kill(one.pid, signal.SIGSTOP)
    await meanwhile
    os.kill(one.pid, signal.SIGCONT)


async def test_whatever_is_done_to_workers_all_of_them_answer_for_all(
    kafka_broker: str, topic_prefix: str, tmp_path: Path
):
    await create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix))
    publish(kafka_broker, topic_prefix, 0, 30)
    async with worker(kafka_broker, topic_prefix, tmp_path / "1") as first:
        await first.event("restored")
        async with worker(kafka_broker, topic_prefix, tmp_path / "2") as second:
            await second.event("restored")
            publish(kafka_broker, topic_prefix, 30, 60)
            await until_counted(first, 60)
            await until_counted(second, 60)

            async def takeover() -> None:
                publish(kafka_broker, topic_prefix, 60, 90)
                await until_counted(second, 90)

            await suspended_and_woken(first, takeover())
            publish(kafka_broker, topic_prefix, 90, 120)
            await until_counted(second, 120)
            await first.clean_up()

            async with worker(kafka_broker, topic_prefix, tmp_path / "3") as third:
                await third.event("restored")
                assert await second.end(signal.SIGKILL) == -signal.SIGKILL
                await until_counted(third, 120)
                publish(kafka_broker, topic_prefix, 120, 150)
                await until_counted(third, 150)
